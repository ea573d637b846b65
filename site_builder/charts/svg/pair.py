"""The pair: letters between two measures, and a cross of the cluster's two values."""

from __future__ import annotations

from typing import Any

from .elements import across, down, text
from .foot import foot
from .frame import svg
from .letters import width, wrap
from .plane import axes, left_room, marks, on_line, practices, rings
from .scale import Scale
from .space import Space

AIR = 12  # px behind the end of the axis, so that the mark of a practice with 100 % has room


def draw(figure: dict[str, Any], wide: int, uid: str) -> str:
    """Draw a pair; the upright axis' title stands over it, for nobody reads text on its side."""
    about, layout, roomy = figure["layout"]["meta"], figure["layout"], wide > 500
    title = wrap(f"↑ {layout['yaxis']['title']['text']}", wide)
    top = 18 * len(title) + 28
    y = Scale.of(layout["yaxis"], top + (282 if roomy else 250), top)
    upright, level = (t for t in figure["data"] if t["meta"]["role"] == "mean")
    x = Scale.of(layout["xaxis"], left_room(about, y), wide - width(level["name"], True) - 8 - AIR)
    space = Space((x.start, y.end, x.end, y.start))
    at_x, at_y = x.at(upright["x"][0]), y.at(level["y"][0])
    found = marks(figure, x, y)
    drawn = practices(found, roomy, space)
    ringed = rings(about, found, roomy, space)
    ringed += on_line(about["marks"].get("mean", []), [x.end - 12 - 20 * i for i in range(12)], at_y, space)
    below, height = foot(about, f"→ {layout['xaxis']['title']['text']}", x.start, wide, y.start + 42)
    half = width(upright["name"], True) / 2
    heads = [text(0, 12 + 18 * i, line) for i, line in enumerate(title)]
    heads.append(text(min(max(at_x, half), wide - half), y.end - 9, upright["name"], "b", "middle"))
    heads.append(text(x.end + AIR + 8, at_y + 4, level["name"], "b"))
    cross = [down("mean", y.end - 4, y.start, [at_x]), across("mean", x.start, x.end + AIR, [at_y])]
    return svg([*heads, *axes(about, x, y, about["across_suffix"]), *cross, *drawn, *ringed, *below], wide, height, uid)
