"""extraction/<id>.md: steps for one practice system or one central source."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from .base import Located
from .card import Card
from .fields import (
    Address,
    Date,
    Identifier,
    Identifiers,
    Integer,
    IsList,
    IsMapping,
    Positive,
    Text,
    Texts,
    wrong,
)
from .values import ColumnIs, Role


class Verified(Located):
    """Tried in the system itself."""

    on: Date
    version: Text
    role: Text


class Documented(Located):
    """Written from a public manual."""

    url: Address
    seen: Date


class Column(Located):
    """A column of what comes out, and what it is."""

    name: Text
    meaning: ColumnIs = Field(alias="is")


class OrderedBy(Located):
    """Who orders the numbers, and when."""

    who: Role
    days_before: Integer


class Deliver(Located):
    """Where the numbers go."""

    to: Role | None = None
    days_before: Integer | None = None
    form: Text | None = Field(None, alias="as")
    made_anonymous_by: Role | None = None


class ExtractionCard(Card):
    """The front matter of a guide."""

    system: Identifier | None = None
    data_source: Identifier | None = None
    measures: Identifiers
    verified: Annotated[Verified, IsMapping] | None = None
    documented: Annotated[Documented, IsMapping] | None = None
    columns: Annotated[tuple[Column, ...], IsList] = ()
    requires: Texts = ()
    ordered_by: Annotated[OrderedBy, IsMapping] | None = None
    deliver: Annotated[Deliver, IsMapping] | None = None
    deviations: Texts = ()
    minutes: Positive | None = None

    @model_validator(mode="after")
    def _one_of_each(self) -> Self:
        if (self.system is None) == (self.data_source is None):
            raise wrong(
                "KP110",
                "en vejledning gælder netop ét sted: «system» eller «data_source»",
                "skriv det ene felt og slet det andet",
            )
        if self.verified and self.documented:
            raise wrong(
                "KP110", "en vejledning er enten «verified» eller «documented»", "behold «verified», når den er prøvet"
            )
        return self
