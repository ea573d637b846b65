"""Pair: one measure across, the one it must be read with upward, and a cross of the cluster's two values."""

from __future__ import annotations

import math
from typing import Any

from ...model.values import ChartKind, Counts, Unit
from .. import units
from ..corners import Pair
from ..series import Row, Series, State
from .parts import HOVER, Figure, Trace, ceiling, empty, layout, level_words, meta, rounded, told


def make(pair: Pair, titles: tuple[str, str], title: str, marks: dict[str, list[int]]) -> Figure:
    """Make the figure. `titles` are those of the two measures."""
    x, y = pair.across.level, pair.upward.level
    if not pair.both or x is None or y is None:
        return empty(pair.across, ChartKind.PAIR, title, "Ingen praksis har tal i begge målepunkter, der kan vises.")
    right = _end(pair.across, [v for _, v, _, _ in pair.both] + [x])
    top = _end(pair.upward, [v for _, _, _, v in pair.both] + [y])
    lines = [_cross(level_words(pair.across, x), [rounded(x)] * 2, [0, top]),
             _cross(level_words(pair.upward, y), [0, right], [rounded(y)] * 2)]
    few = [p for p in pair.both if State.FEW in (p[0].state, p[2].state)]
    many = [p for p in pair.both if p not in few]
    points = [t for t in (_points(pair, many, "others"), _points(pair, few, "few")) if t["x"]]
    about = meta(pair.upward, ChartKind.PAIR, title, marks, left_out=list(pair.left_out),
                 across_suffix=" %" if pair.across.unit is Unit.PERCENT else "")
    axes = [{"title": {"text": units.titled(name, s.unit)}, "range": [0, end]}
            for name, s, end in zip(titles, (pair.across, pair.upward), (right, top), strict=True)]
    return {"data": lines + points, "layout": layout(about, *axes)}


def _end(series: Series, values: list[float]) -> float:
    most = 100 if series.unit is Unit.PERCENT and series.counts is Counts.PERSONS else math.inf
    return ceiling(max(values) * 1.06, most)


def _cross(name: str, x: list[float], y: list[float]) -> Trace:
    return {"type": "scatter", "mode": "lines", "name": name, "x": x, "y": y, "hoverinfo": "name",
            "meta": {"role": "mean"}}


def _points(pair: Pair, points: list[tuple[Row, float, Row, float]], role: str) -> Trace:
    trace: dict[str, Any] = {
        "type": "scatter", "mode": "markers+text", "name": "praksis", "x": [rounded(x) for _, x, _, _ in points],
        "y": [rounded(y) for _, _, _, y in points], "text": [row.label for row, _, _, _ in points],
        "textposition": "top center",
        "customdata": [f"{told(pair.across, a, x)}; {told(pair.upward, b, y)}" for a, x, b, y in points],
        "hovertemplate": HOVER, "marker": {"symbol": "circle-open" if role == "few" else "circle"},
        "meta": {"role": role},
    }
    return trace
