"""What a run chart says: its median, and the runs that are hardly chance."""

from __future__ import annotations

from dataclasses import dataclass
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
    return Change(middle, True, tuple(runs.shifts(values, middle)), tuple(runs.trends(values)))
