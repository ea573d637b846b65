"""Trend: a line through the periods, the median dashed, a filled diamond where there is a shift or a trend."""

from __future__ import annotations

from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE

from ....charts.periods import parts
from .. import look
from . import data, style


def add(place: Any, figure: dict[str, Any], wide: bool) -> Any:
    """Add the chart; a period without a number breaks the line."""
    about, layout = figure["layout"]["meta"], figure["layout"]
    roles = ("median", "series", "shift", *style.HELD)
    (median,), (line,), marked, *others = ([t for t in figure["data"] if t["meta"]["role"] == role] for role in roles)
    held = [trace for traces in others for trace in traces]
    periods = layout["xaxis"]["categoryarray"]
    numbers = data.categories(about, [" ".join(filter(None, parts(period))) for period in periods],
                              [("Klyngen", line["y"]),
                               *((trace["name"], [trace["y"][0]] * len(periods)) for trace in (median, *held))])
    frame = place.insert_chart(XL_CHART_TYPE.LINE_MARKERS, numbers)
    chart = frame.chart
    style.base(chart, legend=True)
    style.value_axis(chart.value_axis, layout["yaxis"])
    style.plain(chart.category_axis)
    own, middle, *across = chart.plots[0].series
    for series, trace in zip(across, held, strict=True):
        series.smooth = False
        style.line(series.format, look.INK, 1.5, trace["meta"]["role"])
        style.no_mark(series)
    _draw(own, middle, [periods.index(x) for trace in marked for x in trace["x"]])
    return frame


def _draw(line: Any, median: Any, shifted: list[int]) -> None:
    line.smooth = median.smooth = False
    style.line(line.format, look.INK, 2.25)
    style.mark(line, XL_MARKER_STYLE.CIRCLE, 8, look.PAPER, look.INK)
    style.line(median.format, look.INK_2, 1.5, "dash")
    style.no_mark(median)
    for index in shifted:
        style.mark(line.points[index], XL_MARKER_STYLE.DIAMOND, 11, look.INK, look.INK)
