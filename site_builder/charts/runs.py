"""The rules of a run chart.

R. J. Perla, L. P. Provost, S. K. Murray: The run chart: a simple analytical tool for learning from variation in
healthcare processes. BMJ Quality & Safety 2011; 20: 46–51.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

ENOUGH = 10  # points before a run chart is judged at all
SHIFT = 6  # points in a row on one side of the median
TREND = 5  # points in a row all rising or all falling


def shifts(values: Sequence[float], median: float) -> list[tuple[int, ...]]:
    """Find runs of six or more on one side of the median; a point on the median neither counts nor breaks."""
    sides = [(i, value > median) for i, value in enumerate(values) if value != median]
    runs: list[list[int]] = []
    above = None
    for i, side in sides:
        if side is not above:
            runs.append([])
        runs[-1].append(i)
        above = side
    return [tuple(run) for run in runs if len(run) >= SHIFT]


def trends(values: Sequence[float]) -> list[tuple[int, ...]]:
    """Find five or more points in a row all rising or all falling; of equal neighbours only the first counts."""
    kept = [i for i in range(len(values)) if i == 0 or values[i] != values[i - 1]]
    runs: list[list[int]] = []
    rising = None
    for before, here in pairwise(kept):
        upward = values[here] > values[before]
        if upward is not rising:
            runs.append([before])
        runs[-1].append(here)
        rising = upward
    return [tuple(run) for run in runs if len(run) >= TREND]
