"""A pair of measures: the practices that both show, and where each lies against the cluster."""

from __future__ import annotations

from dataclasses import dataclass

from .series import Row, Series


@dataclass(frozen=True, slots=True)
class Pair:
    """Both series, the practices present and visible in both, and the rest by label."""

    across: Series
    upward: Series
    both: tuple[tuple[Row, float, Row, float], ...]
    left_out: tuple[str, ...]

    def corner(self, right: bool, high: bool) -> list[str]:
        """List the practices in one corner of the cross; one that lies on a line is in none."""
        x, y = self.across.level, self.upward.level
        if x is None or y is None:
            return []
        return [a.label for a, av, _, bv in self.both
                if av != x and bv != y and (av > x) is right and (bv > y) is high]


def pair(across: Series, upward: Series) -> Pair:
    """Join two series by label, in the order of the first."""
    second = {row.label: (row, value) for row, value in upward.shown()}
    both = tuple((row, value, *second[row.label]) for row, value in across.shown() if row.label in second)
    kept = {row.label for row, _, _, _ in both}
    every = dict.fromkeys(row.label for series in (across, upward) for row in series.rows)
    return Pair(across, upward, both, tuple(label for label in every if label not in kept))
