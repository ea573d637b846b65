"""The run chart: a line through the periods, the median, and filled points where there is a shift or a trend."""

from __future__ import annotations

from typing import Any

from ..periods import parts
from .elements import across, circle, down, polyline, text
from .foot import foot
from .frame import svg
from .letters import width
from .lines import held
from .plane import left_room, level_axis, on_line
from .scale import Scale, spread
from .space import Space, around


def draw(figure: dict[str, Any], wide: int, uid: str) -> str:
    """Draw a run chart."""
    about, layout, roomy = figure["layout"]["meta"], figure["layout"], wide > 500
    median, line = (_of(figure, role)[0] for role in ("median", "series"))
    named = [median, *held(figure)]
    y = Scale.of(layout["yaxis"], 254 if roomy else 234, 26)
    start, end = left_room(about, y), wide - max(width(t["name"], t is median) for t in named) - 10
    periods = layout["xaxis"]["categoryarray"]
    # Half a step of air on both sides, so that the first point does not lie on the axis.
    x = Scale(-0.5, len(periods) - 0.5, start, end)
    space = Space((start, y.end - 8, end, y.start))
    points = [(x.at(i), y.at(v)) for i, v in enumerate(line["y"]) if v is not None]
    for a, b in points:
        space.take(around(a, b, 4, 4))
    middle = y.at(median["y"][0])
    ringed = on_line(about["marks"].get("mean", []), [end - 12 - 20 * i for i in range(20)], middle, space)
    drawn = [*level_axis(about, x, y), across("median", start, end, [middle])]
    drawn += [across(t["meta"]["role"], start, end, [y.at(t["y"][0])]) for t in named[1:]]
    ends = spread([y.at(t["y"][0]) for t in named], 15, y.end, y.start)
    drawn += [text(end + 10, at + 4, t["name"], "b" if t is median else "v")
              for t, at in zip(named, ends, strict=True)]
    drawn += [polyline(run, "series") for run in _unbroken(line["y"], x, y) if len(run) > 1]
    filled = {(x.at(periods.index(p)), y.at(v))
              for t in _of(figure, "shift") for p, v in zip(t["x"], t["y"], strict=True)}
    drawn += _points(points, filled)
    drawn += ringed + _periods(periods, x, y)
    below, height = foot(about, "", start, wide, y.start + 35)
    return svg([*drawn, *below], wide, height, uid)


def _of(figure: dict[str, Any], role: str) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace["meta"]["role"] == role]


def _unbroken(values: list[float | None], x: Scale, y: Scale) -> list[list[tuple[float, float]]]:
    runs: list[list[tuple[float, float]]] = [[]]
    for i, value in enumerate(values):
        if value is None:
            runs.append([])
        else:
            runs[-1].append((x.at(i), y.at(value)))
    return runs


def _points(points: list[tuple[float, float]], marked: set[tuple[float, float]]) -> list[str]:
    return [circle(a, b, 5, "shift") if (a, b) in marked else circle(a, b, 4, "dot") for a, b in points]


def _periods(periods: list[str], x: Scale, y: Scale) -> list[str]:
    """Name the periods that there is room for, and each year once, under its first period."""
    split = [parts(p) for p in periods]
    room = (x.end - x.start) / len(periods)
    every = max(1, -(-int(max(width(name) for name, _ in split) + 8) // max(int(room), 1)))
    drawn = [text(x.at(i), y.start + 18, name, anchor="middle") for i, (name, _) in enumerate(split) if i % every == 0]
    firsts = [i for i, (_, year) in enumerate(split) if year and (i == 0 or split[i - 1][1] != year)]
    free = 1e9
    # From the right: where two years collide, it is the first, cut short by the sample's beginning, that gives way.
    for i in reversed(firsts):
        if x.at(i) + 16 < free:
            drawn.append(text(x.at(i), y.start + 35, split[i][1], anchor="middle"))
            free = x.at(i) - 18
    return [down("axis", y.start, y.start + 5, map(x.at, range(0, len(periods), every))), *drawn]
