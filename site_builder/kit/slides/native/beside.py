"""Where letters stand beside their marks. PowerPoint knows four sides; a letter goes farther by blanks in its label."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from ....charts.svg.plane import fit_inside, marks
from ....charts.svg.scale import Scale
from ....charts.svg.space import Space, around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....charts.svg.space import Box

Side = tuple[str, int]  # the side's name in the file, and the blanks away

DOT = 9  # pt across, of a mark with its letter beside it
BLANK, STEP, STEPS = 3.3, 4, 4  # pt of a blank in the letters' type; a letter goes farther by a letter's width
HALF, HIGH = 4.5, 5  # half a letter
PLANES = {False: (500, 180), True: (770, 120)}  # about how large the plane of a figure, of a wide one, is in pt
EDGE = 40  # pt around the plane that a letter may stand in


def sides(figure: dict[str, Any], wide: bool) -> dict[str, Side]:
    """Choose the side of each letter's mark; none is chosen where all have room inside their marks."""
    across, up = PLANES[wide]
    x = Scale.of(figure["layout"]["xaxis"], EDGE, EDGE + across)
    y = Scale.of(figure["layout"]["yaxis"], EDGE + up, EDGE)
    found = marks(figure, x, y)
    if fit_inside(found, roomy=True):
        return {}
    free, clear = (Space((0, 0, across + 2 * EDGE, up + 2 * EDGE)) for _ in range(2))
    for box in [around(m.x, m.y, DOT / 2, DOT / 2) for m in found]:
        free.take(box)
        clear.take(box)
    for box in _lines(figure, x, y):
        clear.take(box)
    return {m.label: _side(m.x, m.y, HALF * len(m.label), free, clear) for m in reversed(found)}


def _lines(figure: dict[str, Any], x: Scale, y: Scale) -> Iterator[Box]:
    """Give the straight lines, which strike a letter out; no limit's, for that is nowhere level."""
    for trace in figure["data"]:
        if trace["mode"] == "lines" and len(trace["x"]) == 2:
            (a, c), (b, d) = map(x.at, trace["x"]), map(y.at, trace["y"])
            yield min(a, c), min(b, d), max(a, c), max(b, d)


def _side(x: float, y: float, half: float, free: Space, clear: Space) -> Side:
    """Take the first side without a letter, mark or line, else without the first two, else the right."""
    places = {side: around(x + a, y + b, half, HIGH) for side, a, b in _places(half)}
    wanted = chain(*([side for side in places if space.free(places[side])] for space in (clear, free)))
    side = next(wanted, ("r", 0))
    for space in (free, clear):
        space.take(places[side])
    return side


def _places(half: float) -> Iterator[tuple[Side, float, float]]:
    """Give each side with how far off its letter stands: at its mark's own height as long as it can."""
    off = DOT / 2 + 3
    for n in range(STEPS):
        blanks = n * STEP
        yield ("r", blanks), off + half + blanks * BLANK, 0
        yield ("l", blanks), -off - half - blanks * BLANK, 0
        if n == 0:
            yield ("t", 0), 0, -off - HIGH
            yield ("b", 0), 0, off + HIGH
