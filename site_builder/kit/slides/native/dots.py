"""Funnel and pair: practices as letters in a plane, limits and the cluster's values as lines."""

from __future__ import annotations

from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from .... import danish
from .. import look
from ..markup import run
from . import beside, data, style
from .columns import LINES

SHAPES = {"square": XL_MARKER_STYLE.SQUARE, "diamond": XL_MARKER_STYLE.DIAMOND}
# Where no mark lies on another, a letter stands inside its own, so they are large; the diamond has less room inside.
SIZES = {"square": 19, "diamond": 25}


def add(place: Any, figure: dict[str, Any], wide: bool) -> Any:
    """Add the chart. The longest series stands first: LibreOffice loses one that is shorter than a later one."""
    about, layout = figure["layout"]["meta"], figure["layout"]
    traces = sorted(figure["data"], key=lambda trace: -len(trace["x"]))
    names = [_name(trace, about["kind"]) for trace in traces]
    numbers = data.points(about, [(name, zip(trace["x"], trace["y"], strict=True))
                                  for name, trace in zip(names, traces, strict=True)])
    frame = place.insert_chart(XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS, numbers)
    chart = frame.chart
    style.base(chart, legend=True)
    style.only(chart.legend, [n for n, trace in enumerate(traces) if names.index(names[n]) == n and _is_line(trace)])
    style.value_axis(chart.category_axis, layout["xaxis"], grid=False)
    style.value_axis(chart.value_axis, layout["yaxis"])
    sides = beside.sides(figure, wide)
    for series, trace in zip(chart.plots[0].series, traces, strict=True):
        series.smooth = False
        if _is_line(trace):
            _line(series, trace)
        else:
            _letters(series, trace, sides, wide)
    return frame


def _is_line(trace: dict[str, Any]) -> bool:
    return bool(trace["mode"] == "lines")


def _name(trace: dict[str, Any], kind: str) -> str:
    """Name a series; in a pair the cluster has two lines, and a legend must tell which is which."""
    name: str = trace["name"]
    if kind != "pair" or not _is_line(trace):
        return name
    return f"{'Lodret' if trace['x'][0] == trace['x'][1] else 'Vandret'} streg: {name}"


def _line(series: Any, trace: dict[str, Any]) -> None:
    role = trace["meta"]["role"]
    colour, width = LINES.get(role, (look.INK_2, 1.5))
    style.line(series.format, colour, width, "dash" if role == "limit998" else role if role in style.HELD else "")
    style.no_mark(series)


def _letters(series: Any, trace: dict[str, Any], sides: dict[str, beside.Side], wide: bool) -> None:
    """Draw the practices; where they lie close the marks are small and the letters stand beside them."""
    style.no_line(series.format)
    symbol = trace["marker"]["symbol"]
    outside = symbol in SHAPES
    few = trace["meta"]["role"] == "few"
    edge = look.OKKER if outside else look.STRONG
    fill = edge if sides and not few else look.MARK if outside else look.DOT  # a small one is lost unless it is dark
    style.mark(series, SHAPES.get(symbol, XL_MARKER_STYLE.CIRCLE), beside.DOT if sides else SIZES.get(symbol, 20),
               fill, edge, "dash" if few else "")
    letters = "".join(_letter(n, letter, sides.get(letter, ("ctr", 0)), wide) for n, letter in enumerate(trace["text"]))
    series._element.find(qn("c:xVal")).addprevious(parse_xml(
        f'<c:dLbls {nsdecls("c", "a")}>{letters}{_shows("0")}</c:dLbls>'))


def _letter(number: int, letter: str, place: beside.Side, wide: bool) -> str:
    """Write the label of a point: its practice's letter, in the middle of its mark or beside it."""
    position, blanks = place
    away = danish.NBSP * blanks
    told = away + letter if position == "r" else letter + away
    words = run(told, 9 if wide or len(letter) > 1 else 12, look.INK, bold=True)
    return (f'<c:dLbl><c:idx val="{number}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>{words}</a:p></c:rich></c:tx>'
            f'<c:dLblPos val="{position}"/>{_shows("1")}</c:dLbl>')


def _shows(value: str) -> str:
    return (f'<c:showLegendKey val="0"/><c:showVal val="{value}"/><c:showCatName val="0"/><c:showSerName val="0"/>'
            '<c:showPercent val="0"/><c:showBubbleSize val="0"/>')
