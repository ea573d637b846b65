"""What a number may be held against: the target and the numbers of others that a measure's card states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .. import danish
from ..model.measure import MeasureCard, ReferenceValue, Target
from ..model.values import Unit
from . import periods, units


@dataclass(frozen=True, slots=True)
class Line:
    """A level to draw. `name` stands at the line, `told` in the sentence, `head` in the table; `far` is not drawn."""

    role: str
    value: float
    name: str
    told: str
    head: str
    far: bool = False


def of(card: MeasureCard) -> tuple[Line, ...]:
    """Give a measure's lines, its target first."""
    target = (_target(card.target, card.unit),) if card.target else ()
    return (*target, *(_reference(one, card.unit) for one in card.reference_values))


def of_periods(card: MeasureCard, labels: Sequence[str]) -> tuple[Line, ...]:
    """Give the lines of a run chart: none where a year's number would be held against a quarter's."""
    same = periods.months(labels) == card.period.months
    return of(card) if same or card.unit not in units.GROWING else ()


def within(lines: Iterable[Line], low: float, high: float) -> list[Line]:
    """Choose the lines between two values, each value once."""
    return list({(line.role, line.value): line for line in lines if low <= line.value <= high}.values())


def near(lines: Iterable[Line], low: float, high: float) -> list[float]:
    """List the values that an axis from `low` to `high` is stretched to: so near that it keeps half of its length."""
    return [line.value for line in within(lines, max(low - (high - low), 0), high + (high - low))]


def as_drawn(lines: Iterable[Line], figure: dict[str, Any]) -> tuple[Line, ...]:
    """Mark the lines that a figure does not have; one with nothing to show needs no words about them."""
    if not figure["data"]:
        return ()
    drawn = {trace["name"] for trace in figure["data"]}
    return tuple(replace(line, far=line.name not in drawn) for line in lines)


def _target(target: Target, unit: Unit) -> Line:
    side = target.at.label
    return Line("target", target.value, f"Mål: {side} {_bare(target.value)}",
                f"Målet er {side} {_words(target.value, unit)}", f"Mål: {side}")


def _reference(one: ReferenceValue, unit: Unit) -> Line:
    text = one.text.removesuffix(".")
    return Line("reference", one.value, f"Andres tal {_bare(one.value)}", f"Andres tal {_words(one.value, unit)}", text)


def decimals(value: float) -> int:
    """Give the decimals that an author wrote a number with, two at most."""
    return next((places for places in (0, 1) if danish.rounded(value, places) == value), 2)


def _bare(value: float) -> str:
    return danish.number(value, decimals(value))


def _words(value: float, unit: Unit) -> str:
    return units.words(value, unit, decimals(value))
