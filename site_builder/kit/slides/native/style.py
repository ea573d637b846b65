"""What all native charts share: type, axes, lines and marks in the catalogue's colours."""

from __future__ import annotations

from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from ....charts.svg.scale import Scale
from .. import look

SIZE = 14
rgb: Any = RGBColor.from_string  # the library gives it no types
DASHES = {"dash": MSO_LINE.DASH, "target": MSO_LINE.LONG_DASH_DOT, "reference": MSO_LINE.ROUND_DOT}
HELD = ("target", "reference")  # lines that the numbers are held against
STEPS = 5  # an axis has about so many numbers


def base(chart: Any, legend: bool = False) -> None:
    """Set type, legend and language; no title, for the slide has one."""
    chart.has_title = False
    chart.font.size, chart.font.name = Pt(SIZE), look.SANS
    chart.font.color.rgb = rgb(look.INK_2)
    chart.has_legend = legend
    if legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    space = chart._chartSpace
    space.insert(int(space[0].tag == qn("c:date1904")), parse_xml(f'<c:lang {nsdecls("c")} val="da-DK"/>'))
    space.find(f".//{qn('c:dispBlanksAs')}").set("val", "gap")


def only(legend: Any, kept: list[int]) -> None:
    """Take all other series out of the legend: letters name themselves."""
    series = legend._element.getparent().findall(f".//{qn('c:ser')}")
    place = legend._element.find(qn("c:legendPos"))
    for n in reversed(range(len(series))):
        if n not in kept:
            left_out = f'<c:legendEntry {nsdecls("c")}><c:idx val="{n}"/><c:delete val="1"/></c:legendEntry>'
            place.addnext(parse_xml(left_out))


def value_axis(axis: Any, of: dict[str, Any], grid: bool = True) -> None:
    """Set the ends and steps of an axis as the site's figure has them."""
    low, high = of["range"]
    ticks = Scale(low, high, 0, STEPS).ticks(1)
    axis.minimum_scale, axis.maximum_scale = low, high
    if len(ticks) > 1:
        axis.major_unit = round(ticks[1] - ticks[0], 9)
    plain(axis)
    axis.has_major_gridlines = grid
    if grid:
        line(axis.major_gridlines.format, look.RULE, 0.75)
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "[$-406]#,##0.###;-#,##0.###", False
    if all(tick == int(tick) for tick in ticks):
        axis.tick_labels.number_format = "[$-406]#,##0"
    name(axis, of.get("title", {}).get("text", ""))


def plain(axis: Any) -> None:
    """Draw the line of an axis, without tick marks."""
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    line(axis.format, look.STRONG, 1)


def name(axis: Any, words: str) -> None:
    """Name an axis in small type."""
    axis.has_title = bool(words)
    if words:
        frame = axis.axis_title.text_frame
        frame.text = words
        font = frame.paragraphs[0].runs[0].font
        font.size, font.bold = Pt(12), False
        frame.paragraphs[0].runs[0]._r.get_or_add_rPr().set("lang", "da-DK")


def line(of: Any, colour: str, width: float, dash: str = "") -> None:
    """Set a line; `dash` is nothing or a name in DASHES."""
    of.line.color.rgb = rgb(colour)
    of.line.width = Pt(width)
    if dash:
        of.line.dash_style = DASHES[dash]


def no_line(of: Any) -> None:
    """Draw no line."""
    of.line.fill.background()


def fill(of: Any, colour: str) -> None:
    """Fill with one colour."""
    of.fill.solid()
    of.fill.fore_color.rgb = rgb(colour)


def mark(of: Any, shape: XL_MARKER_STYLE, size: int, inside: str, edge: str, dash: str = "") -> None:
    """Set the marker of a series or a point."""
    of.marker.style, of.marker.size = shape, size
    fill(of.marker.format, inside)
    line(of.marker.format, edge, 1.5, dash)


def no_mark(of: Any) -> None:
    """Draw no marker."""
    of.marker.style = XL_MARKER_STYLE.NONE
