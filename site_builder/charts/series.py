"""A sample as it may be shown: values in the measure's unit, small counts gone before anything is drawn."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ..model.cluster_package import Measure
from ..model.sample import CountRow, Sample, SampleKind, ValueRow
from ..model.values import Counts, Unit
from . import references, small_numbers, units
from .references import Line

FEW = 20  # a denominator under this is marked; one patient then moves the value by more than 5 percentage points


class State(StrEnum):
    """How a row is shown; the last three have no number."""

    SHOWN = "shown"
    FEW = "few"
    HIDDEN = "hidden"
    MISSING = "missing"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Row:
    """A practice, a group or a period. A row that is not shown carries no numbers at all."""

    label: str
    state: State
    value: float | None = None
    numerator: int | None = None
    denominator: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """The rows in their own order with the cluster's total and level (in the measure's unit)."""

    rows: tuple[Row, ...]
    unit: Unit
    counts: Counts
    decimals: int
    total: tuple[int, int] | None
    level: float | None
    level_name: str
    covered: bool
    bound: int
    invented: bool = True
    lines: tuple[Line, ...] = ()

    def labels(self, *states: State) -> list[str]:
        """List the labels of the rows in these states."""
        return [row.label for row in self.rows if row.state in states]

    def shown(self) -> Iterator[tuple[Row, float]]:
        """Go through the rows that have a value."""
        return ((row, row.value) for row in self.rows if row.value is not None)

    def words(self, value: float) -> str:
        """Write a value with its unit."""
        return units.words(value, self.unit, self.decimals)

    def fraction(self, row: Row) -> str:
        """Write a row's two counts; nothing for a row without them."""
        if row.numerator is None or row.denominator is None:
            return ""
        return units.fraction(row.numerator, row.denominator, self.counts)

    @property
    def hidden_words(self) -> str:
        """Give the words in place of a hidden number: the same for all hidden rows, and true of each."""
        return "vises ikke" if self.covered else f"under {self.bound}, vises ikke"


def read(sample: Sample, measure: Measure) -> Series:
    """Turn a sample into what may be shown of it."""
    card, labels = measure.card, [*(row.label for row in sample.counts), *(row.label for row in sample.values)]
    lines = references.of_periods(card, labels) if sample.kind.has_periods else references.of(card)
    return replace(_read(sample, measure), invented=sample.invented, lines=lines)


def _read(sample: Sample, measure: Measure) -> Series:
    if sample.kind is SampleKind.PERIOD_VALUES:
        return replace(_of_values(sample.values, measure), level=None)
    if sample.kind is SampleKind.VALUES:
        return _of_values(sorted(sample.values, key=_letter), measure)
    rows = sorted(sample.counts, key=_letter) if sample.kind is SampleKind.PRACTICES else sample.counts
    return _of_counts(rows, measure, with_total=sample.kind is not SampleKind.PERIODS)


def _letter(row: CountRow | ValueRow) -> tuple[int, str]:
    """Order A … Z, AA, AB …, whatever the order in the file, which might be a ranking."""
    return len(row.label), row.label


def _of_counts(rows: Sequence[CountRow], measure: Measure, with_total: bool) -> Series:
    card = measure.card
    pairs = [None if r.numerator is None or r.denominator is None else (r.numerator, r.denominator) for r in rows]
    hiding = small_numbers.hide(pairs, card.hide_below, with_total, card.counts is Counts.PERSONS)
    scale = units.scale(card.unit)
    shown = tuple(_row(r.label, pair, i in hiding.rows, scale)
                  for i, (r, pair) in enumerate(zip(rows, pairs, strict=True)))
    level = hiding.total[0] / hiding.total[1] * scale if hiding.total and hiding.total[1] else None
    return Series(shown, card.unit, card.counts, units.decimals(card.unit), hiding.total, level, "Klyngen",
                  hiding.covered, card.hide_below)


def _row(label: str, pair: tuple[int, int] | None, hidden: bool, scale: int) -> Row:
    if pair is None:
        return Row(label, State.MISSING)
    if hidden:
        return Row(label, State.HIDDEN)
    if pair[1] == 0:
        return Row(label, State.EMPTY)
    return Row(label, State.FEW if pair[1] < FEW else State.SHOWN, pair[0] / pair[1] * scale, *pair)


def _of_values(rows: Sequence[ValueRow], measure: Measure) -> Series:
    """Values have no denominators to weigh with. The median is less moved by one small practice than the mean.

    A value that is itself a count is held to the bound, and so is the median, which may be one practice's own.
    """
    card = measure.card
    below = card.hide_below if card.unit is Unit.COUNT else -math.inf
    shown = tuple(_value_row(row, below) for row in rows)
    known = [row.value for row in shown if row.value is not None]
    places = 0 if known and all(v == int(v) for v in known) else units.decimals(card.unit)
    level = small_numbers.middle([r.value for r in rows if r.value is not None], below)
    return Series(shown, card.unit, card.counts, places, None, level, "Klyngens median", False, card.hide_below)


def _value_row(row: ValueRow, below: float) -> Row:
    if row.value is None:
        return Row(row.label, State.MISSING)
    return Row(row.label, State.HIDDEN) if row.value < below else Row(row.label, State.SHOWN, row.value)
