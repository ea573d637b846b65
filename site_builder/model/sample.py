"""data_samples/<slug>/<name>.csv: synthetic numbers behind an example chart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SampleKind(StrEnum):
    """The four shapes, told apart by their columns."""

    PRACTICES = "practice;numerator;denominator"
    VALUES = "practice;value"
    PERIODS = "period;numerator;denominator"
    GROUPS = "group;numerator;denominator"


@dataclass(frozen=True, slots=True)
class CountRow:
    """A label with its counts; both None when not reported."""

    label: str
    numerator: int | None
    denominator: int | None
    line: int


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A practice with one value; None when not reported."""

    label: str
    value: float | None
    line: int


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample file. `counts` is filled for all kinds but VALUES, which fills `values`.

    The catalogue's samples are invented; only a cluster's own numbers are not.
    """

    name: str
    path: str
    kind: SampleKind
    counts: tuple[CountRow, ...] = ()
    values: tuple[ValueRow, ...] = ()
    invented: bool = True
