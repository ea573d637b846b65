"""meetings/<id>.md: one script with timed agenda items."""

from __future__ import annotations

from typing import Annotated

from .base import Located
from .fields import Identifier, Identifiers, Integer, IsList, IsMapping, Positive, Text, Texts
from .values import Answer, Form, MeetingKind, Role


class Participants(Located):
    """How many the meeting is made for."""

    least: Positive | None = None
    most: Positive | None = None
    group_size: Positive | None = None


class MeetingRole(Located):
    """What one role does at the meeting."""

    id: Role
    text: Text


class Agreement(Located):
    """An example of what the cluster may agree on."""

    text: Text
    measure: Identifier | None = None
    again_weeks: Positive | None = None


class Evaluation(Located):
    """A question at the end."""

    text: Text
    answer: Answer


class Follows(Located):
    """The meeting this one follows up."""

    meeting: Identifier
    weeks_after: Positive


class Shorten(Located):
    """In which order items are cut, and what is left at least."""

    order: Positive
    least: Integer


class Part(Located):
    """A part of an item to choose from."""

    title: Text
    minutes: Integer | None = None
    materials: Identifiers = ()


class AgendaItem(Located):
    """One timed item."""

    title: Text
    minutes: Positive
    form: Form
    lead: Role | None = None
    purpose: Text | None = None
    show: Identifiers = ()
    about: Identifiers = ()
    questions: Texts = ()
    materials: Identifiers = ()
    notes: Text | None = None
    parts: Annotated[tuple[Part, ...], IsList] = ()
    pick: Positive | None = None
    shorten: Annotated[Shorten, IsMapping] | None = None


class MeetingCard(Located):
    """The front matter of a meeting."""

    title: Text
    kind: MeetingKind
    minutes: Positive
    agenda: Annotated[tuple[AgendaItem, ...], IsList]
    participants: Annotated[Participants, IsMapping] | None = None
    roles: Annotated[tuple[MeetingRole, ...], IsList] = ()
    agreements: Annotated[tuple[Agreement, ...], IsList] = ()
    evaluation: Annotated[tuple[Evaluation, ...], IsList] = ()
    instead_of: Identifier | None = None
    follows: Annotated[Follows, IsMapping] | None = None
