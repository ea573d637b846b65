"""Funnel: each practice's value against its denominator, with exact limits around the cluster's level."""

from __future__ import annotations

import math
import re
from textwrap import shorten
from typing import Any

from ...model.values import ChartKind, Counts, Unit
from .. import units
from ..outside import Band, Funnel
from ..references import near
from ..series import Row, Series, State
from . import lines
from .parts import HOVER, NOTHING, Figure, Trace, absent, ceiling, empty, layout, level_words, meta, rounded, told

# How far each line lies out: limit95 twice, limit998 twice, in the order of limits.PROBABILITIES.
ROLES = ("limit998", "limit95", "limit95", "limit998")
# What a denominator counts stands before its first colon, bracket or full stop; how it is counted comes after.
CLAUSE = re.compile(r"[:;]\s|\s\(|\.(?:\s|$)")
MOST = 90
NO_LEVEL = "Klyngens samlede tal vises ikke, og så er der ingen tragt."


def end_of(series: Series) -> int:
    """Give the end of the denominators' axis."""
    return int(ceiling(max((row.denominator or 1 for row, _ in series.shown()), default=10) * 1.04))


def make(series: Series, shape: Funnel, title: str, marks: dict[str, list[int]], denominator: str = "") -> Figure:
    """Make the figure. `denominator` is what the measure's card says is counted there."""
    if not shape.points or series.level is None:
        return empty(series, ChartKind.FUNNEL, title, NO_LEVEL if shape.points else NOTHING)
    top = _top(series, shape)
    data = [_limit(shape, line, role, top) for line, role in zip(shape.lines, ROLES, strict=True)]
    data.append({"type": "scatter", "mode": "lines", "name": level_words(series, series.level),
                 "x": [0, shape.end], "y": [rounded(series.level)] * 2, "hoverinfo": "name", "meta": {"role": "mean"}})
    data += lines.across(series, (0, top), (0, shape.end))
    data += [t for t in _all_points(series, shape) if t["x"]]
    about = meta(series, ChartKind.FUNNEL, title, marks, absent=absent(series))
    axes = ({"title": {"text": _across(series, denominator)}, "range": [0, shape.end]},
            {"title": {"text": units.name(series.unit)}, "range": [0, top]})
    return {"data": data, "layout": layout(about, *axes, **lines.along(data))}


def _across(series: Series, denominator: str) -> str:
    """Name the denominators' axis: of events anything may be counted there, and only the card tells what."""
    if series.counts is Counts.PERSONS:
        return "Patienter i nævneren"
    first = CLAUSE.split(denominator.strip(), maxsplit=1)[0]
    kept = shorten(first, MOST, placeholder="")
    return f"Nævner: {kept if kept == first else kept.rstrip(',') + '…'}" if kept else "Nævner"


def _top(series: Series, shape: Funnel) -> float:
    """Let the axis hold every point and the upper limits at the right end."""
    most = 100 if series.unit is Unit.PERCENT and series.counts is Counts.PERSONS else math.inf
    high = max(max(v for _, v, _ in shape.points) * 1.06, shape.lines[3][-1] * 1.1)
    return ceiling(max([high, *near(series.lines, 0, high)]), most)


def _limit(shape: Funnel, line: list[float], role: str, top: float) -> Trace:
    """Cut a limit where it leaves the axis at the top, and where it only lies along the bottom."""
    points: list[tuple[float, float]] = []
    first = next((i for i, y in enumerate(line) if y > 0), 1)
    for x, y in list(zip(shape.grid, line, strict=True))[max(first - 1, 0):]:
        points.append((x, y))
        if y > top:
            points = [(x, y)]
        elif len(points) > 1 and points[-2][1] > top:
            (x0, y0) = points[-2]
            points[-2] = (x0 + (x - x0) * (y0 - top) / (y0 - y), top)
    return {"type": "scatter", "mode": "lines", "name": "95 %" if role == "limit95" else "99,8 %",
            "x": [round(x, 1) for x, _ in points], "y": [rounded(min(y, top)) for _, y in points], "hoverinfo": "name",
            "line": {"dash": "solid" if role == "limit95" else "dash"}, "meta": {"role": role}}


def _all_points(series: Series, shape: Funnel) -> list[Trace]:
    inside = [p for p in shape.points if p[2] is Band.INSIDE]
    return [
        _points(series, [p for p in inside if p[0].state is not State.FEW], "others", "circle"),
        _points(series, [p for p in inside if p[0].state is State.FEW], "few", "circle-open"),
        _points(series, [p for p in shape.points if abs(p[2]) == 1], "outside", "square"),
        _points(series, [p for p in shape.points if abs(p[2]) == 2], "outside", "diamond"),
    ]


def _points(series: Series, points: list[tuple[Row, float, Band]], role: str, symbol: str) -> Trace:
    trace: dict[str, Any] = {
        "type": "scatter", "mode": "markers+text", "name": "praksis",
        "x": [row.denominator for row, _, _ in points], "y": [rounded(value) for _, value, _ in points],
        "text": [row.label for row, _, _ in points], "textposition": "top center",
        "customdata": [told(series, row, value) for row, value, _ in points],
        "hovertemplate": HOVER, "marker": {"symbol": symbol}, "meta": {"role": role},
    }
    return trace
