"""Dots with letters beside them: where practices lie close, the letters give way and the dots never do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .elements import extra, num, path, text
from .letters import width
from .space import around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .plane import Mark
    from .space import Box, Space

DOT = 4.5  # radius
HIGH, GAP = 5, 4  # half the height of a capital, and what stands between two letters of one spot
NEAR = DOT + 3
STEPS = (20, 27, 35, 44, 54, 66, 80, 96)
# Sideways first, for there the letter's height tells the value too.
ANGLES = sorted((math.pi * i / 12 for i in range(24)), key=lambda a: (round(abs(math.sin(a)), 3), -math.cos(a)))


def names(found: list[Mark], space: Space, far: bool) -> list[str]:
    """Write the letters, those outside the limits first; `far` ties one without room beside its dot to it by a line.

    Else such a letter is left out, and the table has it.
    """
    for m in found:
        space.take(around(m.x, m.y, DOT, DOT))
    drawn: list[str] = []
    for marks in _spots(found):
        half = (sum(width(m.label, True) for m in marks) + GAP * (len(marks) - 1)) / 2
        at = marks[0].x, marks[0].y
        if box := space.first(_near(*at, half)):
            drawn += _letters(marks, box)
        elif far and (box := _away(*at, half, space)):
            drawn = [_line(*at, box, space), *drawn, *_letters(marks, box)]
    return drawn


def _spots(found: list[Mark]) -> list[list[Mark]]:
    """Gather those with the very same values: their letters stand in a row beside what looks like one dot."""
    spots: dict[tuple[float, float], list[Mark]] = {}
    for m in reversed(found):
        spots.setdefault((m.x, m.y), []).insert(0, m)
    return list(spots.values())


def _near(x: float, y: float, half: float) -> Iterator[Box]:
    for a, b in ((NEAR + half, 0), (-NEAR - half, 0), (0, -NEAR - HIGH), (0, NEAR + HIGH)):
        yield around(x + a, y + b, half, HIGH)


def _away(x: float, y: float, half: float, space: Space) -> Box | None:
    """Find a free place to which a line can be drawn across nothing, or else any free place."""
    places = [around(x + math.cos(a) * (step + half), y + math.sin(a) * step, half, HIGH)
              for step in STEPS for a in ANGLES]
    free = [box for box in places if space.free(box)]
    clear = (box for box in free if all(map(space.free, _under(x, y, box))))
    return space.first([*clear][:1] or free[:1])


def _end(x: float, y: float, box: Box) -> tuple[float, float]:
    """Give where the line meets the box of its letters."""
    a, b = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    half, high = (box[2] - box[0]) / 2 + 2, (box[3] - box[1]) / 2 + 2
    part = 1 / max(abs(a - x) / half, abs(b - y) / high)
    return a - (a - x) * part, b - (b - y) * part


def _under(x: float, y: float, box: Box) -> list[Box]:
    """Give what a line lies over, from just outside its dot on."""
    a, b = _end(x, y, box)
    length = math.hypot(a - x, b - y)
    return [around(x + (a - x) * d / length, y + (b - y) * d / length, 0.5, 0.5)
            for d in range(round(DOT) + 4, int(length), 2)]


def _line(x: float, y: float, box: Box, space: Space) -> str:
    for part in _under(x, y, box):
        space.take(part)
    a, b = _end(x, y, box)
    return path(f"M{num(x)} {num(y)}L{num(a)} {num(b)}", "axis")


def _letters(marks: list[Mark], box: Box) -> list[str]:
    drawn, left, y = [], box[0], (box[1] + box[3]) / 2
    for m in marks:
        wide = width(m.label, True)
        drawn.append(text(left + wide / 2, y + 4.4, m.label, "b halo", "middle", extra(m.label)))
        left += wide + GAP
    return drawn
