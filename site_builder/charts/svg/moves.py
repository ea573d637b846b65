"""Before and after: letter left, two dots and a line, both values right. The cluster stands last, set apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from . import lines
from .elements import RING, across, circle, extra, num, path, ring, text
from .frame import svg, synthetic
from .letters import fit, width
from .rows import MOST_RINGS, axis, crowded
from .scale import Scale
from .space import Space, around

# Radius by (period, few patients). The open dot is the larger, so that both are seen where nothing moved.
RADIUS = {("before", False): 5.5, ("before", True): 3.5, ("now", False): 4.0, ("now", True): 2.6}
HEADS = {"before": "Før", "now": "Nu"}
APART = 10  # px between the last practice and the cluster


@dataclass(frozen=True, slots=True)
class Frame:
    """The upright lines of the drawing in px, and the rows; the last row is the cluster's."""

    names: float
    start: float
    end: float
    ends: dict[str, float]
    top: float
    row: float
    last: int

    def middle(self, index: int) -> float:
        """Give the middle of a row."""
        return self.top + (index + 0.5) * self.row + (APART if index == self.last else 0)

    @property
    def bottom(self) -> float:
        """Give the end of the last row."""
        return self.middle(self.last) + self.row / 2


def draw(figure: dict[str, Any], wide: int, uid: str) -> str:
    """Draw before and after."""
    about, labels = figure["layout"]["meta"], figure["layout"]["yaxis"]["categoryarray"]
    frame = _frame(figure, labels, wide)
    scale = Scale.of(figure["layout"]["xaxis"], frame.start, frame.end)
    space = Space((frame.start, frame.top - RING, frame.end, frame.bottom + RING))
    line = across("axis", 0, wide, [frame.top + frame.last * frame.row + APART / 2])
    parts = [*axis(about, scale, frame.top - 4, frame.bottom), line, *_heads(about, frame)]
    parts += lines.draw(lines.labels(figure, scale), frame.bottom, wide)
    parts += [*_names(labels, frame), *_lines(figure, frame, scale, space), *_dots(figure, frame, scale, space)]
    parts += [*_words(about, figure, frame, scale, space), *_rings(figure, frame, scale, space)]
    parts += _dashes(figure, frame)
    low = frame.bottom + (36 if crowded(about, scale, wide) else 18)
    return svg([*parts, synthetic(about, wide, low)], wide, low + 6, uid)


def _periods(figure: dict[str, Any]) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace["meta"]["role"] in HEADS]


def _frame(figure: dict[str, Any], labels: list[str], wide: int) -> Frame:
    about, roomy = figure["layout"]["meta"], wide > 500
    value = max([36.0, *(width(words) for trace in _periods(figure) for words in trace["meta"]["value"])])
    # A long label is cut, for the plane needs its room; practices are letters here, and groups are few words.
    most = (230 if roomy else 125) if about["first"] == "Gruppe" else 160 if roomy else 90
    names = min(max(width(label, True) for label in [*labels, about["first"]]), most)
    before = wide - value - (26 if roomy else 12)
    over = len(lines.rows(lines.labels(figure), wide))
    row = 24 if len(labels) <= 21 else 20 if len(labels) <= 41 else 17
    return Frame(names, max(names + 10, 58 if roomy else 46), before - value - (26 if roomy else 16),
                 {"before": before, "now": wide}, 32 + lines.ROW * over, row, len(labels) - 1)


def _heads(about: dict[str, Any], frame: Frame) -> list[str]:
    """Name the columns; the dot beside »Før« and »Nu« is the key to the drawing."""
    drawn = [text(0, 12, about["first"]), text(frame.start, 12, about["unit"])]
    for role, words in HEADS.items():
        x = frame.ends[role]
        drawn += [_dot(x - width(words) - 9, 7.5, role), text(x, 12, words, "", "end")]
    return drawn


def _dot(x: float, y: float, role: str, few: bool = False, cluster: bool = False, more: str = "") -> str:
    cls = "was" if role == "before" else "shift" if cluster else "now"
    return circle(x, y, RADIUS[role, few], cls, more)


def _names(labels: list[str], frame: Frame) -> list[str]:
    return [text(0, frame.middle(i) + 4.5, fit(label, frame.names), "b", more=_mine(label, i, frame))
            for i, label in enumerate(labels)]


def _mine(label: str, index: int, frame: Frame) -> str:
    return extra(label) if index != frame.last else ""


def _lines(figure: dict[str, Any], frame: Frame, scale: Scale, space: Space) -> list[str]:
    """Draw the lines under the dots; no ring lies on one."""
    before, now = (dict(zip(t["meta"]["row"], t["x"], strict=True)) for t in _periods(figure))
    labels = figure["layout"]["yaxis"]["categoryarray"]
    drawn = []
    for i in (row for row in before if row in now):
        (low, high), y = sorted((scale.at(before[i]), scale.at(now[i]))), frame.middle(i)
        space.take((low, y - 5, high, y + 5))
        drawn.append(path(f"M{num(low)} {num(y)}H{num(high)}", "move", _mine(labels[i], i, frame)))
    return drawn


def _dots(figure: dict[str, Any], frame: Frame, scale: Scale, space: Space) -> list[str]:
    """Draw the dots, and each value in its period's column."""
    drawn = []
    for trace in _periods(figure):
        role, few = trace["meta"]["role"], [size < 10 for size in trace["marker"]["size"]]
        for i, x, small, label, value in zip(trace["meta"]["row"], trace["x"], few, trace["y"], trace["meta"]["value"],
                                             strict=True):
            y, mine = frame.middle(i), _mine(label, i, frame)
            space.take(around(scale.at(x), y, 8, 5))
            drawn += [_dot(scale.at(x), y, role, small, i == frame.last, mine),
                      text(frame.ends[role], y + 4.5, value, "b" if i == frame.last else "v", "end", mine)]
    return drawn


def _at(figure: dict[str, Any], index: int) -> list[float]:
    """Give the values that a row has."""
    return [x for t in _periods(figure) for i, x in zip(t["meta"]["row"], t["x"], strict=True) if i == index]


def _words(about: dict[str, Any], figure: dict[str, Any], frame: Frame, scale: Scale, space: Space) -> list[str]:
    """Write beside a single dot why it is alone; without room on either side the table says it."""
    drawn = []
    for note in about["absent"]:
        words, y, half = note["words"], frame.middle(note["row"]), width(note["words"]) / 2
        dots = [scale.at(x) for x in _at(figure, note["row"])]
        places = [d + side * (half + 12) for d in dots for side in (1, -1)] or [frame.start + 8 + half]
        if box := space.first(around(x, y, half, 5) for x in places):
            drawn.append(text(box[0], y + 4.5, words, "halo", more=extra(note["p"], True)))
    return drawn


def _dashes(figure: dict[str, Any], frame: Frame) -> list[str]:
    """Write a dash where a period has no value."""
    return [text(frame.ends[t["meta"]["role"]], frame.middle(i) + 4.5, "–", "", "end")
            for t in _periods(figure) for i in range(frame.last + 1) if i not in t["meta"]["row"]]


def _rings(figure: dict[str, Any], frame: Frame, scale: Scale, space: Space) -> list[str]:
    """Ring the numbers of the pitfalls in the rows they are about, as near their dots as there is room."""
    about = figure["layout"]["meta"]
    rows: dict[str, list[int]] = {"small": _small(figure), "mean": [frame.last] if _at(figure, frame.last) else []}
    for note in about["absent"]:
        rows.setdefault(note["mark"], []).append(note["row"])
    drawn = []
    for mark, numbers in about["marks"].items():
        for row in rows.get(mark, [])[:MOST_RINGS]:
            beside = max((scale.at(x) for x in _at(figure, row)), default=frame.start)
            places = sorted((frame.start + 9 + 4 * k for k in range(int((frame.end - frame.start) / 4))),
                            key=lambda x: (abs(x - beside), x))
            for number in numbers[:2]:
                if box := space.first(around(x, frame.middle(row), RING, RING) for x in places):
                    drawn.append(ring((box[0] + box[2]) / 2, frame.middle(row), number))
    return drawn


def _small(figure: dict[str, Any]) -> list[int]:
    return sorted({i for t in _periods(figure) for i, size in zip(t["meta"]["row"], t["marker"]["size"], strict=True)
                   if size < 10})
