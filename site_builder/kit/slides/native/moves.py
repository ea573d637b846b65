"""Before and after: an open and a filled dot for each practice, a line between, the cluster set apart at the end."""

from __future__ import annotations

from string import ascii_uppercase
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
    if held:
        as_lines(chart, "lineChart", [trace["meta"]["role"] for trace in held])
    for series, trace in zip(chart.plots[0].series, periods, strict=True):
        _dots(series, trace, len(labels))
    _join(chart.plots[0].series[0], numbers)
    chart.part.chart_workbook.update_from_xlsx_blob(data.with_moves(numbers))
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


def _join(before: Any, numbers: Any) -> None:
    """Draw a line from each dot before to the dot now: error bars, for LibreOffice draws no high-low lines."""
    ends = "".join(_reach(side, numbers, n) for n, side in enumerate(("plus", "minus")))
    line = f'<a:ln w="19050"><a:solidFill><a:srgbClr val="{look.INK_2}"/></a:solidFill></a:ln>'
    bars = parse_xml(f'<c:errBars {nsdecls("c", "a")}><c:errDir val="y"/><c:errBarType val="both"/>'
                     f'<c:errValType val="cust"/><c:noEndCap val="1"/>{ends}<c:spPr>{line}</c:spPr></c:errBars>')
    before._element.find(qn("c:cat")).addprevious(bars)


def _reach(side: str, numbers: Any, place: int) -> str:
    """Name the cells that say how far the lines reach; a 0 would be drawn as a cap, so without a move there is none."""
    values = data.moved(numbers)[place][2]
    column = ascii_uppercase[len(numbers) + 1 + place]
    known = ((n, value) for n, value in enumerate(values) if value is not None)
    points = "".join(f'<c:pt idx="{n}"><c:v>{value}</c:v></c:pt>' for n, value in known)
    return (f"<c:{side}><c:numRef><c:f>Sheet1!${column}$2:${column}${len(values) + 1}</c:f><c:numCache>"
            f'<c:formatCode>General</c:formatCode><c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef>'
            f"</c:{side}>")
