"""meetings/<id>.md: one script with timed agenda items."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from .base import Located
from .card import Card
from .fields import Identifier, Identifiers, Integer, IsList, IsMapping, Positive, Text, Texts, wrong
from .values import Answer, Form, MeetingKind, Role


class Participants(Located):
    """How many the meeting is made for."""

    least: Positive | None = None
    most: Positive | None = None
    group_size: Positive | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least and self.most and self.least > self.most:
            raise wrong("KP114", "«least» er over «most»", "byt de to tal om")
        return self


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

    @model_validator(mode="after")
    def _enough_parts(self) -> Self:
        if self.pick and self.pick > len(self.parts):
            raise wrong("KP114", "«pick» er over antallet af dele", "ret tallet, eller skriv flere dele i «parts»")
        return self


class MeetingCard(Card):
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
