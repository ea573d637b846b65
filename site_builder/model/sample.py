"""data_samples/<slug>/<name>.csv: synthetic numbers behind an example chart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SampleKind(StrEnum):
    """The five shapes, told apart by their columns."""

    PRACTICES = "practice;numerator;denominator"
    VALUES = "practice;value"
    PERIODS = "period;numerator;denominator"
    PERIOD_VALUES = "period;value"
    GROUPS = "group;numerator;denominator"

    @property
    def has_practices(self) -> bool:
        """Tell whether each row is a practice."""
        return self.value.startswith("practice;")

    @property
    def has_periods(self) -> bool:
        """Tell whether each row is a period."""
        return self.value.startswith("period;")

    @property
    def has_values(self) -> bool:
        """Tell whether each row has one value and no counts."""
        return self.value.endswith(";value")


@dataclass(frozen=True, slots=True)
class CountRow:
    """A label with its counts; both None when not reported."""

    label: str
    numerator: int | None
    denominator: int | None
    line: int


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A practice or a period with one value; None when not reported."""

    label: str
    value: float | None
    line: int


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample file. `values` is filled for the kinds with values, `counts` for all others.

    The catalogue's samples are invented; only a cluster's own numbers are not.
    """

    name: str
    path: str
    kind: SampleKind
    counts: tuple[CountRow, ...] = ()
    values: tuple[ValueRow, ...] = ()
    invented: bool = True
