"""Before and after: an open and a filled dot for each practice, a line between, the cluster set apart at the end."""

from __future__ import annotations

from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from .... import danish
from .. import look
from . import data, style
from .columns import as_lines, upright

SMALL, LARGE = 7, 12


def add(place: Any, figure: dict[str, Any], wide: bool) -> Any:
    """Add the chart; a practice in one period only has one dot."""
    about, layout = figure["layout"]["meta"], figure["layout"]
    labels = layout["yaxis"]["categoryarray"]
    periods = [trace for trace in figure["data"] if trace["meta"]["role"] in ("before", "now")]
    held = [trace for trace in figure["data"] if trace["meta"]["role"] in style.HELD]
    # The empty column sets the cluster apart.
    numbers = data.categories(about, [*labels[:-1], " ", labels[-1]],
                              [*((danish.capital(trace["name"]), _values(trace, len(labels))) for trace in periods),
                               *((trace["name"], [trace["x"][0]] * (len(labels) + 1)) for trace in held)])
    frame = place.insert_chart(XL_CHART_TYPE.LINE_MARKERS, numbers)
    chart = frame.chart
    style.base(chart, legend=True)
    style.value_axis(chart.value_axis, layout["xaxis"])
    style.plain(chart.category_axis)
    if held:  # in a plot of their own: the lines between the dots would reach to them
        as_lines(chart, "lineChart", [trace["meta"]["role"] for trace in held])
    for series, trace in zip(chart.plots[0].series, periods, strict=True):
        _dots(series, trace, len(labels))
    _join(chart)
    if wide:
        upright(chart.category_axis)
    return frame


def _values(trace: dict[str, Any], rows: int) -> list[float | None]:
    known = dict(zip(trace["meta"]["row"], trace["x"], strict=True))
    values = [known.get(i) for i in range(rows)]
    return [*values[:-1], None, values[-1]]


def _dots(series: Any, trace: dict[str, Any], rows: int) -> None:
    """Draw the dots of a period; a practice with few patients has a small one."""
    series.smooth = False
    style.no_line(series.format)
    inside = look.BEFORE if trace["meta"]["role"] == "before" else look.INK_2
    style.mark(series, XL_MARKER_STYLE.CIRCLE, LARGE, inside, look.INK_2)
    for row, size in zip(trace["meta"]["row"], trace["marker"]["size"], strict=True):
        if size < max(trace["marker"]["size"]):
            place = row + (row == rows - 1)
            style.mark(series.points[place], XL_MARKER_STYLE.CIRCLE, SMALL, inside, look.INK_2)


def _join(chart: Any) -> None:
    """Draw a line between the two dots of each practice."""
    plot = chart._chartSpace.find(f".//{qn('c:lineChart')}")
    line = f'<a:ln w="19050"><a:solidFill><a:srgbClr val="{look.INK_2}"/></a:solidFill></a:ln>'
    joined = parse_xml(f'<c:hiLowLines {nsdecls("c", "a")}><c:spPr>{line}</c:spPr></c:hiLowLines>')
    plot.find(qn("c:marker")).addprevious(joined)
