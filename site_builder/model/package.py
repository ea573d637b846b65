"""package.md: what the package is, for whom, and who answers for it."""

from __future__ import annotations

from typing import Annotated

from .base import Located
from .card import Card
from .codes import Codes
from .fields import Address, Date, Identifier, Identifiers, Integer, IsList, IsMapping, Positive, Text, Texts
from .values import Region, RelatedWhen, Role, Scope, ShowDataAs, SourceKind, Status, SupportKind, WorksWith


class Review(Located):
    """Who wrote and checked it, and when it must be looked at again."""

    written_by: Text
    checked_by: Text | None = None
    checked: Date | None = None
    revised: Date | None = None
    next: Date


class Preparation(Located):
    """What one role does before the meeting."""

    who: Role
    days_before: Integer
    minutes: Integer | None = None
    task: Text
    consent: Text | None = None
    hard_deadline: Text | None = None


class Contact(Located):
    """Where questions go: a unit, never a named person's data."""

    unit: Text | None = None
    email: Text | None = None
    phone: Text | None = None
    url: Address | None = None


class Support(Located):
    """What can be booked for the meeting."""

    kind: SupportKind
    who: Role
    minutes: Positive | None = None
    text: Text | None = None


class Related(Located):
    """Another package, when it goes with this one, and why."""

    package: Identifier
    when: RelatedWhen
    why: Text


class Link(Located):
    """A further address."""

    title: Text
    url: Address
    kind: SourceKind | None = None


class PackageCard(Card):
    """The front matter of package.md."""

    title: Text
    summary: Text
    status: Status
    version: Text
    scope: Scope
    publisher: Identifier
    topics: Identifiers
    works_with: Annotated[tuple[WorksWith, ...], IsList]
    review: Annotated[Review, IsMapping]
    regions: Annotated[tuple[Region, ...], IsList] = ()
    audience: Text | None = None
    purpose: Text | None = None
    focus: Texts = ()
    outcomes: Texts = ()
    preparation: Annotated[tuple[Preparation, ...], IsList] = ()
    contact: Contact | None = None
    support: Annotated[tuple[Support, ...], IsList] = ()
    show_data_as: ShowDataAs | None = None
    first_meeting: Text | None = None
    codes: Codes = Codes()
    keywords: Texts = ()
    related: Annotated[tuple[Related, ...], IsList] = ()
    supersedes: Identifiers = ()
    links: Annotated[tuple[Link, ...], IsList] = ()
