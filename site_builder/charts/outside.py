"""Which practices lie outside the funnel's limits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from . import units
from .limits import limits
from .series import Row, Series

STEPS = 40  # points a limit is drawn with: enough for a smooth line, few enough for 2 KB


class Band(IntEnum):
    """How far out a point lies, and on which side: the sign tells over from under."""

    UNDER_998 = -2
    UNDER_95 = -1
    INSIDE = 0
    OVER_95 = 1
    OVER_998 = 2

    @property
    def words(self) -> str:
        """Say it in the table."""
        side = "over" if self > 0 else "under"
        return f"{side} {'99,8' if abs(self) == 2 else '95'}\u00a0%-grænsen" if self else ""


@dataclass(frozen=True, slots=True)
class Funnel:
    """The limits in the measure's unit over a grid of denominators, and each shown row with its band."""

    grid: list[int]
    lines: list[list[float]]
    points: list[tuple[Row, float, Band]]
    end: int


def funnel(series: Series, end: int) -> Funnel:
    """Compute lines and points in one go; the grid runs from 1 to `end`, denser where the funnel is steep.

    Where the cluster's level may not be shown there is nothing to be outside of, and no line.
    """
    rows = list(series.shown())
    if series.level is None:
        return Funnel([], [], [(row, value, Band.INSIDE) for row, value in rows], end)
    grid = sorted({max(1, round(end * (i / STEPS) ** 2)) for i in range(1, STEPS + 1)})
    sizes = [row.denominator or 1 for row, _ in rows]
    scale = units.scale(series.unit)
    every = limits(series.counts, grid + sizes, series.level / scale)
    lines = [[v * scale for v in line[: len(grid)]] for line in every]
    at = list(zip(*(line[len(grid):] for line in every), strict=True)) if rows else []
    points = [(row, value, _band(value / scale, bounds)) for (row, value), bounds in zip(rows, at, strict=True)]
    return Funnel(grid, lines, points, end)


def _band(value: float, bounds: tuple[float, ...]) -> Band:
    # The tolerance keeps a practice that lies on the limit inside on every machine.
    low998, low95, high95, high998 = (b * (1 + s * 1e-9) for b, s in zip(bounds, (-1, -1, 1, 1), strict=True))
    if value < low95:
        return Band.UNDER_998 if value < low998 else Band.UNDER_95
    if value > high95:
        return Band.OVER_998 if value > high998 else Band.OVER_95
    return Band.INSIDE
