"""Marks that would lie on each other are moved apart; how far is kept small and the same every time."""

from __future__ import annotations

import math

ROUNDS = 60


def apart(points: list[tuple[float, float]], distance: float, low: tuple[float, float],
          high: tuple[float, float]) -> list[tuple[float, float]]:
    """Move points until they are `distance` px from each other, inside the corners `low` and `high`."""
    moved = [(min(max(x, low[0]), high[0]), min(max(y, low[1]), high[1])) for x, y in points]
    for _ in range(ROUNDS):
        if not _push(moved, distance):
            break
        moved = [(min(max(x, low[0]), high[0]), min(max(y, low[1]), high[1])) for x, y in moved]
    return moved


def _push(points: list[tuple[float, float]], distance: float) -> bool:
    """Push each pair that is too near half the way apart; tell whether there was one."""
    pushed = False
    for i in range(len(points)):
        for j in range(i):
            dx, dy = points[i][0] - points[j][0], points[i][1] - points[j][1]
            if abs(dx) >= distance or abs(dy) >= distance:
                continue
            gap = math.hypot(dx, dy)
            if gap >= distance - 0.05:
                continue
            # Points on the very same spot go apart in a direction that their places in the list decide.
            ux, uy = (dx / gap, dy / gap) if gap > 0.01 else (math.cos(i * 2.4), math.sin(i * 2.4))
            step = (distance - gap) / 2
            points[i] = (points[i][0] + ux * step, points[i][1] + uy * step)
            points[j] = (points[j][0] - ux * step, points[j][1] - uy * step)
            pushed = True
    return pushed
