"""Comparison and groups: a column a practice in letter order, and the cluster as a line across."""

from __future__ import annotations

from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from .. import look
from . import data, style

LINES = {"mean": (look.INK, 2.0), "target": (look.INK, 1.5), "reference": (look.INK, 1.5)}
MOST_LABELS = 20  # with more columns the values would run into each other


def add(place: Any, figure: dict[str, Any], wide: bool) -> Any:
    """Add the chart; a practice without a number keeps its place, and the words beside the chart say why."""
    about, layout = figure["layout"]["meta"], figure["layout"]
    labels = layout["yaxis"]["categoryarray"]
    numbers = data.categories(about, labels, [_series(trace, labels, about["first"]) for trace in figure["data"]])
    roles = [trace["meta"]["role"] for trace in figure["data"]]
    frame = place.insert_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, numbers)
    chart = frame.chart
    legend = roles != ["others"]
    style.base(chart, legend=legend)
    if "few" not in roles and legend:
        style.only(chart.legend, [n for n, role in enumerate(roles) if role in LINES])
    style.value_axis(chart.value_axis, layout["xaxis"])
    style.plain(chart.category_axis)
    _plot(chart.plots[0], roles, about, len(labels))
    if lines := [role for role in roles if role in LINES]:
        as_lines(chart, "barChart", lines)
    if wide:
        upright(chart.category_axis)
    return frame


def _series(trace: dict[str, Any], labels: list[str], first: str) -> tuple[str, list[float | None]]:
    role = trace["meta"]["role"]
    if role in LINES:
        return trace["name"], [trace["x"][0]] * len(labels)
    values = dict(zip(trace["y"], trace["x"], strict=True))
    return f"{first}, under 20" if role == "few" else first, [values.get(label) for label in labels]


def _plot(plot: Any, roles: list[str], about: dict[str, Any], count: int) -> None:
    plot.gap_width, plot.overlap = 45, 100
    for series, role in zip(plot.series, roles, strict=True):
        if role in LINES:
            continue
        _paint(series, role)
        if count <= MOST_LABELS:
            _values(series.data_labels, about, 12 if count <= 14 else 9)


def _values(labels: Any, about: dict[str, Any], size: int) -> None:
    """Write the values at the foot of the columns, where the cluster's line does not run through them."""
    labels.show_value, labels.position = True, XL_LABEL_POSITION.INSIDE_BASE
    labels.number_format, labels.number_format_is_linked = data.number_format(about), False
    labels.font.size, labels.font.color.rgb = Pt(size), style.rgb(look.INK)


def _paint(series: Any, role: str) -> None:
    if role == "others":
        style.fill(series.format, look.BAR)
        return
    series.format.fill.patterned()
    series.format.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
    series.format.fill.fore_color.rgb = style.rgb(look.BAR)
    series.format.fill.back_color.rgb = style.rgb(look.PAPER)
    style.line(series.format, look.BAR, 1)


def as_lines(chart: Any, plot: str, roles: list[str]) -> None:
    """Move the last series into a line chart on the same axes; the library cannot mix kinds itself."""
    first = chart._chartSpace.find(f".//{qn(f'c:{plot}')}")
    axes = "".join(f'<c:axId val="{axis.get("val")}"/>' for axis in first.findall(qn("c:axId")))
    made = parse_xml(f'<c:lineChart {nsdecls("c")}><c:grouping val="standard"/><c:varyColors val="0"/>'
                     f'<c:marker val="1"/>{axes}</c:lineChart>')
    for place, series in enumerate(first.findall(qn("c:ser"))[-len(roles):], 2):
        for old in series.findall(qn("c:invertIfNegative")):
            series.remove(old)
        made.insert(place, series)
    first.addnext(made)
    for line, role in zip(chart.plots[1].series, roles, strict=True):
        colour, width = LINES[role]
        style.line(line.format, colour, width, role if role in style.HELD else "")
        style.no_mark(line)
        line.smooth = False


def upright(axis: Any) -> None:
    """Stand the letters of many practices on end, none left out."""
    axis.tick_labels.font.size = Pt(9)
    axis._element.find(qn("c:txPr")).find(qn("a:bodyPr")).set("rot", "-5400000")
    axis._element.find(qn("c:noMultiLvlLbl")).addprevious(parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="1"/>'))
