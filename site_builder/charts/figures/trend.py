"""Trend: a run chart of the cluster as a whole, with its median and the points that tell of a change."""

from __future__ import annotations

import math

from ...model.values import ChartKind, Counts, Unit
from .. import units
from ..change import Change
from ..periods import words
from ..references import near
from ..series import Series
from . import lines
from .parts import HOVER, Figure, Trace, absent, ceiling, empty, layout, meta, rounded, told


def make(series: Series, change: Change, title: str, marks: dict[str, list[int]]) -> Figure:
    """Make the figure."""
    shown = list(series.shown())
    if not shown:
        return empty(series, ChartKind.TREND, title, "Ingen periode har tal, der kan vises.")
    periods = [row.label for row in series.rows]
    data: list[Trace] = [_median(series, change.median, periods), _line(series)]
    if change.points:
        data.append(_marked(series, change))
    lacking = [note | {"p": words(note["p"])} for note in absent(series)]
    about = meta(series, ChartKind.TREND, title, marks, absent=lacking)
    low, high = span(series)
    data += lines.across(series, (low, high), (periods[0], periods[-1]))
    axes = ({"type": "category", "categoryarray": periods},
            {"title": {"text": units.name(series.unit)}, "range": [low, high]})
    return {"data": data, "layout": layout(about, *axes, **lines.along(data))}


def span(series: Series) -> tuple[float, float]:
    """Give the ends of the value axis. The part from 0 is left out where the line is flat; the caption says so."""
    values = [value for _, value in series.shown()]
    return _span(series, values + near(series.lines, *_span(series, values)))


def _span(series: Series, values: list[float]) -> tuple[float, float]:
    low, high = min(values, default=0), max(values, default=1)
    most = 100 if series.unit is Unit.PERCENT and series.counts is Counts.PERSONS else math.inf
    if low <= 0 or high > 2.5 * low:
        return 0, ceiling(high * 1.02, most)
    room = max(high - low, high * 0.1)
    size = 10.0 ** math.floor(math.log10(room / 4))
    step = next(size * m for m in (1, 2, 2.5, 5, 10) if size * m >= room / 4)
    start, end = math.floor((low - room / 6) / step), math.ceil((high + room / 6) / step)
    return round(max(start * step, 0), 6), round(min(end * step, most), 6)


def _median(series: Series, median: float, periods: list[str]) -> Trace:
    return {"type": "scatter", "mode": "lines", "name": f"Median {units.words(median, Unit.COUNT, series.decimals)}",
            "x": [periods[0], periods[-1]], "y": [rounded(median)] * 2, "hoverinfo": "name",
            "line": {"dash": "dash"}, "meta": {"role": "median"}}


def _line(series: Series) -> Trace:
    """Draw through the periods; one without a number breaks the line."""
    rows = series.rows
    return {"type": "scatter", "mode": "lines+markers", "name": "klyngen", "x": [r.label for r in rows],
            "y": [None if r.value is None else rounded(r.value) for r in rows], "text": [r.label for r in rows],
            "customdata": ["" if r.value is None else told(series, r, r.value) for r in rows],
            "hovertemplate": HOVER, "connectgaps": False, "meta": {"role": "series"}}


def _marked(series: Series, change: Change) -> Trace:
    shown = [pair for i, pair in enumerate(series.shown()) if i in change.points]
    return {"type": "scatter", "mode": "markers", "name": "skift", "x": [row.label for row, _ in shown],
            "y": [rounded(value) for _, value in shown], "text": [row.label for row, _ in shown],
            "customdata": [told(series, row, value) for row, value in shown], "hovertemplate": HOVER,
            "marker": {"symbol": "diamond"}, "meta": {"role": "shift"}}
