"""The funnel: limits labelled at their ends, letters as marks."""

from __future__ import annotations

from typing import Any

from .elements import across, polyline, text
from .foot import foot
from .frame import svg
from .letters import width
from .plane import axes, left_room, marks, on_line, practices, rings
from .scale import Scale, spread
from .space import Space

CLASSES = {"limit95": "lim1", "limit998": "lim2", "mean": "mean", "target": "target", "reference": "reference"}
LEVEL = {"mean": "b", "target": "v", "reference": "v"}


def draw(figure: dict[str, Any], wide: int, uid: str) -> str:
    """Draw a funnel."""
    about, layout, roomy = figure["layout"]["meta"], figure["layout"], wide > 500
    lines = [t for t in figure["data"] if t["meta"]["role"] in CLASSES]
    y = Scale.of(layout["yaxis"], 304 if roomy else 282, 22 if about["suffix"] else 28)
    right = max(width(t["name"], t["meta"]["role"] == "mean") for t in lines) + 8
    x = Scale.of(layout["xaxis"], left_room(about, y), wide - right)
    space = Space((x.start, y.end - 8, x.end, y.start))
    found = marks(figure, x, y)
    drawn = practices(found, roomy, space)
    level = next(y.at(t["y"][0]) for t in lines if t["meta"]["role"] == "mean")
    ringed = rings(about, found, roomy, space)
    ringed += on_line(about["marks"].get("mean", []), [x.end - 12 - 20 * i for i in range(12)], level, space)
    below, height = foot(about, layout["xaxis"]["title"]["text"], x.start, wide, y.start + 42)
    return svg([*axes(about, x, y), *_lines(lines, x, y), *_labels(lines, x, y), *drawn, *ringed, *below],
               wide, height, uid)


def _lines(lines: list[dict[str, Any]], x: Scale, y: Scale) -> list[str]:
    return [across(t["meta"]["role"], x.start, x.end, [y.at(t["y"][0])]) if t["meta"]["role"] in LEVEL else
            polyline([(x.at(a), y.at(b)) for a, b in zip(t["x"], t["y"], strict=True)], CLASSES[t["meta"]["role"]])
            for t in lines if len(t["x"]) > 1]


def _labels(lines: list[dict[str, Any]], x: Scale, y: Scale) -> list[str]:
    """Name each line at its right end, moved apart where two end near each other."""
    ends = spread([y.at(t["y"][-1]) for t in lines], 15, y.end, y.start)
    return [text(x.end + 8, end + 4, t["name"], LEVEL.get(t["meta"]["role"], ""))
            for t, end in zip(lines, ends, strict=True)]
