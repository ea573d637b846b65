"""measures/<id>.md: one målepunkt or indikator, with its definition, pitfalls and charts."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from .base import Located
from .card import Card
from .codes import Codes
from .fields import Identifier, Identifiers, Integer, IsList, IsMapping, Number, Positive, Text, Texts, wrong
from .values import (
    AtBound,
    ChartKind,
    ComparedWith,
    CountedPer,
    Counts,
    Direction,
    MeasureKind,
    PitfallMark,
    Unit,
)


class Quantity(Located):
    """A numerator or a denominator."""

    text: Text
    codes: Codes = Codes()
    # `except` is a keyword in Python; the format's key keeps its plain name.
    exceptions: Text | None = Field(None, alias="except")


class Period(Located):
    """The time a measure looks at."""

    months: Positive
    ends: Text | None = None
    history_months: Positive | None = None


class Standardised(Located):
    """What a number is adjusted for."""

    by: Texts
    to: Text | None = None


class Target(Located):
    """A threshold from a source; indicators only."""

    value: Number
    at: AtBound
    source: Identifier


class ReferenceValue(Located):
    """A number to hold one's own against, without being a target."""

    text: Text
    value: Number
    source: Identifier


class Pitfall(Located):
    """A reservation; `about` ties it to a mark in the chart."""

    _from_text = "text"

    text: Text
    about: PitfallMark | None = None


class Range(Located):
    """Where a practice's value can plausibly lie."""

    low: Number
    high: Number

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low >= self.high:
            raise wrong("KP114", "«low» er ikke under «high»", "byt de to tal om")
        return self


class Chart(Located):
    """One chart: its kind, the sample behind it, for a pair the other measure, for »før og efter« the older sample."""

    kind: ChartKind
    sample: Identifier
    before: Identifier | None = None
    other: Identifier | None = Field(None, alias="with")

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """The samples it is drawn from, each as (the field that names it, its name)."""
        return (("sample", self.sample), *((("before", self.before),) if self.before else ()))


class MeasureCard(Card):
    """The front matter of a measure."""

    title: Text
    kind: MeasureKind
    unit: Unit
    counts: Counts
    numerator: Annotated[Quantity, IsMapping]
    denominator: Annotated[Quantity, IsMapping] | None = None
    population: Text | None = None
    period: Annotated[Period, IsMapping]
    counted_per: CountedPer
    data_source: Identifier
    standardised: Standardised | None = None
    split_by: Texts = ()
    direction: Direction = Direction.NEITHER
    target: Target | None = None
    reference_values: Annotated[tuple[ReferenceValue, ...], IsList] = ()
    compared_with: Annotated[tuple[ComparedWith, ...], IsList] = ()
    hide_below: Integer = 5
    read_with: Identifiers = ()
    pitfalls: Annotated[tuple[Pitfall, ...], IsList]
    plausible: Annotated[Range, IsMapping] | None = None
    charts: Annotated[tuple[Chart, ...], IsList] = ()
