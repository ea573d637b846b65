"""A plane of letters: shared by funnel and pair."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ... import danish
from . import beside
from .elements import RING, across, circle, down, extra, num, path, ring, text
from .letters import width
from .scale import Scale, decimals
from .space import Space, around

LETTERED = {True: 26, False: 18}  # more practices than this are dots, and letters without room are left out
RADIUS = {True: 10.5, False: 9}
MOST_RINGS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A practice in px. `shape` is circle, square or diamond."""

    label: str
    x: float
    y: float
    role: str
    shape: str

    @property
    def cls(self) -> str:
        """The class of its shape."""
        return "dotout" if self.role == "outside" else "dot"


def marks(figure: dict[str, Any], x: Scale, y: Scale) -> list[Mark]:
    """Read the practices out of the figure, those outside the limits last, so that they lie on top."""
    found = [Mark(label, x.at(a), y.at(b), t["meta"]["role"], t["marker"]["symbol"].removesuffix("-open"))
             for t in figure["data"] if t["mode"] == "markers+text"
             for label, a, b in zip(t["text"], t["x"], t["y"], strict=True)]
    return sorted(found, key=lambda m: (m.role == "outside", len(m.label), m.label))


def ticks(about: dict[str, Any], y: Scale) -> list[tuple[float, str]]:
    """List the upright axis' ticks as (pixel, words); a percent sign stands at the topmost only."""
    values = y.ticks(54)
    places = decimals(values)
    return [(y.at(t), danish.number(t, places) + (about["suffix"] if t == values[-1] else "")) for t in values]


def left_room(about: dict[str, Any], y: Scale) -> float:
    """Give the room that the numbers on the upright axis need."""
    return max(width(words) for _, words in ticks(about, y)) + 8


def level_axis(about: dict[str, Any], x: Scale, y: Scale) -> list[str]:
    """Draw grid, base line and numbers of the upright axis; a unit other than percent stands over it."""
    found = ticks(about, y)
    unit = [] if about["suffix"] or "left_out" in about else [text(0, y.end - 14, about["unit"])]
    grid = across("grid", x.start, x.end, [at for at, _ in found if at < y.start])
    return [*unit, grid, across("axis", x.start, x.end, [y.start]),
            *(text(x.start - 8, at + 4, words, anchor="end") for at, words in found)]


def axes(about: dict[str, Any], x: Scale, y: Scale, x_suffix: str = "") -> list[str]:
    """Draw both axes."""
    values = x.ticks(60)
    places = decimals(values)
    below = [text(x.at(t), y.start + 20, danish.number(t, places) + (x_suffix if t == values[-1] else ""),
                  anchor="middle") for t in values]
    return [*level_axis(about, x, y), down("axis", y.start, y.start + 5, map(x.at, values)), *below]


def fit_inside(found: list[Mark], roomy: bool) -> bool:
    """Tell whether letters stand in the marks: few practices, and no mark on another."""
    apart = 2 * RADIUS[roomy] + 1
    return len(found) <= LETTERED[roomy] and all(
        math.hypot(m.x - other.x, m.y - other.y) >= apart for m, other in combinations(found, 2))


def practices(found: list[Mark], roomy: bool, space: Space) -> list[str]:
    """Draw the practices, each exactly at its values: as letters in marks, or as dots with letters beside."""
    if not fit_inside(found, roomy):
        letters = beside.names(found, space, far=len(found) <= LETTERED[roomy])
        return [*letters, *(_shape(m, beside.DOT) for m in found)]
    for m in found:
        space.take(around(m.x, m.y, RADIUS[roomy], RADIUS[roomy]))
    return [_shape(m, RADIUS[roomy]) + text(m.x, m.y + 4.4, m.label, "l", more=extra(m.label)) for m in found]


def _shape(mark: Mark, r: float) -> str:
    x, y = mark.x, mark.y
    mine = (' stroke-dasharray="2 2"' if mark.role == "few" else "") + extra(mark.label)
    if mark.shape == "square":
        r *= 0.92
        return path(f"M{num(x - r)} {num(y - r)}h{num(2 * r)}v{num(2 * r)}h{num(-2 * r)}z", mark.cls, mine)
    if mark.shape == "diamond":
        r *= 1.3
        side = f"{num(r)} {num(r)}l-{num(r)} {num(r)}l-{num(r)} -{num(r)}z"
        return path(f"M{num(x)} {num(y - r)}l{side}", mark.cls, mine)
    return circle(x, y, r, mark.cls, mine)


def rings(about: dict[str, Any], found: list[Mark], roomy: bool, space: Space) -> list[str]:
    """Ring the numbers of the pitfalls beside the first small practices and those farthest outside."""
    near = RING + (15 if fit_inside(found, roomy) else 5)
    found = sorted(found, key=lambda m: m.shape != "diamond")
    drawn = []
    for mark, role in (("small", "few"), ("outside", "outside")):
        for m in [m for m in found if m.role == role][:MOST_RINGS]:
            for number in about["marks"].get(mark, [])[:2]:
                places = [(m.x + a, m.y + b) for d in (near, near + 4, near + 10) for a, b in _round(d)]
                if box := space.first(around(a, b, RING, RING) for a, b in places):
                    drawn.append(ring((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, number))
    return drawn


def _round(distance: float) -> list[tuple[float, float]]:
    half = distance * 0.72
    return [(distance, 0), (half, -half), (0, -distance), (-half, -half), (-distance, 0), (half, half), (-half, half)]


def on_line(numbers: list[int], xs: list[float], y: float, space: Space) -> list[str]:
    """Ring numbers on a level line, where it is free."""
    drawn = []
    for number in numbers[:2]:
        if box := space.first(around(x, y, RING, RING) for x in xs):
            drawn.append(ring((box[0] + box[2]) / 2, y, number))
    return drawn
