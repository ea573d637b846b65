"""What a run chart says: its median, and the runs that are hardly chance."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from statistics import median

from . import runs
from .series import Series


@dataclass(frozen=True, slots=True)
class Change:
    """Runs are tuples of indices among the periods that are shown."""

    median: float
    judged: bool
    shifts: tuple[tuple[int, ...], ...]
    trends: tuple[tuple[int, ...], ...]

    @property
    def points(self) -> frozenset[int]:
        """All points of a run."""
        return frozenset(i for run in (*self.shifts, *self.trends) for i in run)


def find(series: Series) -> Change:
    """Read a run chart; with fewer than ten points only the median is given."""
    values = [value for _, value in series.shown()]
    middle = median(values) if values else 0.0
    if len(values) < runs.ENOUGH:
        return Change(middle, False, (), ())
    stretches = _stretches(series)
    shifts, trends = [runs.shifts(part, middle) for part in stretches], [runs.trends(part) for part in stretches]
    return Change(middle, True, _placed(stretches, shifts), _placed(stretches, trends))


def _stretches(series: Series) -> list[list[float]]:
    """Cut the values where a period has none: it may be hidden because it is low, so no run goes on beyond it."""
    cut: list[list[float]] = [[]]
    for row in series.rows:
        if row.value is None:
            cut.append([])
        else:
            cut[-1].append(row.value)
    return cut


def _placed(stretches: list[list[float]], found: list[list[tuple[int, ...]]]) -> tuple[tuple[int, ...], ...]:
    """Turn indices within the stretches into indices among all periods that are shown."""
    firsts = accumulate(map(len, stretches), initial=0)
    return tuple(tuple(first + i for i in run) for first, own in zip(firsts, found, strict=False) for run in own)
