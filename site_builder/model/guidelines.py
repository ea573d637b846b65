"""guidelines.md: recommendations and the sources they rest on."""

from __future__ import annotations

from typing import Annotated

from .base import Located
from .card import Card
from .fields import Address, Date, Identifier, Identifiers, IsList, Positive, Text
from .values import SourceKind


class Source(Located):
    """A source that exists: who published what, when, and where it stands."""

    id: Identifier
    organisation: Text
    title: Text
    year: Positive | None = None
    url: Address
    kind: SourceKind | None = None
    seen: Date | None = None
    note: Text | None = None


class Recommendation(Located):
    """One recommendation in own words."""

    id: Identifier
    text: Text
    sources: Identifiers
    measures: Identifiers = ()
    no_data: Text | None = None


class GuidelinesCard(Card):
    """The front matter of guidelines.md."""

    sources: Annotated[tuple[Source, ...], IsList] = ()
    recommendations: Annotated[tuple[Recommendation, ...], IsList] = ()
