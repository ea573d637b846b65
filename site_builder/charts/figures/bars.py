"""Lying bars, one a row: shared by comparison (practices) and groups."""

from __future__ import annotations

from typing import Any

from ... import danish
from ...model.values import ChartKind, Counts, Unit
from .. import units
from ..references import near
from ..series import Series, State
from . import lines
from .parts import HOVER, Figure, Trace, absent, ceiling, empty, layout, level_words, meta, rounded, told


def make(series: Series, kind: ChartKind, first: str, title: str, marks: dict[str, list[int]]) -> Figure:
    """Make the figure. `first` is the head of the label column."""
    values = [value for _, value in series.shown()]
    if not values:
        return empty(series, kind, title)
    labels = [row.label for row in series.rows]
    most = 100 if series.unit is Unit.PERCENT and series.counts is Counts.PERSONS else float("inf")
    top = max([*values, series.level or 0])
    end = ceiling(max([top, *near(series.lines, 0, top)]), most)
    data = [t for t in (_bars(series, State.SHOWN, "others"), _bars(series, State.FEW, "few")) if t["x"]]
    if series.level is not None:
        data.append(_level(series, series.level, labels))
    data += lines.down(series, end, (labels[0], labels[-1]))
    labelled, room = lines.over(data)
    xaxis = {"title": {"text": units.name(series.unit)}, "range": [0, end]}
    yaxis = {"type": "category", "categoryarray": labels, "range": [len(labels) - 0.5, -0.5]}
    about = meta(series, kind, title, marks, first=first, counts=_head(series), absent=absent(series))
    return {"data": data, "layout": layout(about, xaxis, yaxis, annotations=_notes(series) + labelled, **room)}


def _head(series: Series) -> str:
    if not any(row.numerator is not None for row in series.rows):
        return ""
    return "Patienter" if series.counts is Counts.PERSONS else "Antal"


def _bars(series: Series, state: State, role: str) -> Trace:
    rows = [(row, value) for row, value in series.shown() if row.state is state]
    trace: dict[str, Any] = {
        "type": "bar", "orientation": "h", "name": "få" if role == "few" else "praksis",
        "x": [rounded(value) for _, value in rows], "y": [row.label for row, _ in rows],
        "text": [row.label for row, _ in rows], "textposition": "none",
        "customdata": [told(series, row, value) for row, value in rows],
        "hovertemplate": HOVER,
        "meta": {"role": role,
                 "value": [_bare(series, value) for _, value in rows],
                 "counts": [series.fraction(row) for row, _ in rows]},
    }
    if role == "few":
        trace["marker"] = {"pattern": {"shape": "/"}}
    return trace


def _bare(series: Series, value: float) -> str:
    return danish.number(value, series.decimals)


def _level(series: Series, level: float, labels: list[str]) -> Trace:
    return {"type": "scatter", "mode": "lines", "name": level_words(series, level), "x": [rounded(level)] * 2,
            "y": [labels[0], labels[-1]], "hoverinfo": "name", "meta": {"role": "mean"}}


def _notes(series: Series) -> list[dict[str, Any]]:
    """Write the words of a row without a number into the interactive figure too."""
    return [{"x": 0, "y": note["p"], "text": note["words"], "xanchor": "left", "showarrow": False}
            for note in absent(series)]
