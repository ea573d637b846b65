"""The programme as a native table."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from . import look
from .markup import INCH, paragraph, run

if TYPE_CHECKING:
    from ..papers.program import Program

WIDTHS = (1.5, 6.9, 2.2, 1.23)
MOST_ROW = 0.5
NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's own »no style, no grid«
TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"


def program(shown: Program, title: str) -> str:
    """Write the programme below the title."""
    rows = [(item.at, item.title, item.label, item.minutes) for item in shown.items]
    if shown.end:
        rows.append((shown.end, "Slut", "", ""))
    at = look.BODY
    high = min(round(MOST_ROW * INCH), at.height // (len(rows) + 1))
    lines = [_row((shown.clock_head, "Punkt", "Form", "Minutter"), high, 14), *(_row(row, high, 18) for row in rows)]
    columns = "".join(f'<a:gridCol w="{round(width * INCH)}"/>' for width in WIDTHS)
    return (
        f"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"0\" name=\"Program\" "
        f"descr={quoteattr(f'{title}: tid, punkt, form og minutter.')}/>"
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f'<p:xfrm><a:off x="{at.x}" y="{at.y}"/><a:ext cx="{at.width}" cy="{high * len(lines)}"/></p:xfrm>'
        f'<a:graphic><a:graphicData uri="{TABLE}"><a:tbl><a:tblPr firstRow="1">'
        f"<a:tableStyleId>{NO_STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>{columns}</a:tblGrid>{''.join(lines)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _row(cells: tuple[str, ...], high: int, size: int) -> str:
    return f'<a:tr h="{high}">{"".join(_cell(words, size) for words in cells)}</a:tr>'


def _cell(words: str, size: int) -> str:
    """Write a cell with a hairline under it."""
    text = paragraph(run(words, size, look.INK)) if words else "<a:p/>"
    line = f'<a:lnB w="9525"><a:solidFill><a:srgbClr val="{look.RULE}"/></a:solidFill></a:lnB>'
    return (f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{text}</a:txBody>"
            f'<a:tcPr marL="0" marR="38100" marT="38100" marB="38100" anchor="ctr">{line}</a:tcPr></a:tc>')
