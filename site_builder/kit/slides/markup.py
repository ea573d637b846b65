"""Text and shapes as PowerPoint's XML, written as text and parsed once: the library's objects take twice as long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

if TYPE_CHECKING:
    from collections.abc import Iterable

INCH = 914400


def run(words: str, size: float = 0, colour: str = "", bold: bool = False) -> str:
    """Write words in Danish; without a size they have their placeholder's."""
    sized = f' sz="{round(size * 100)}"' if size else ""
    fill = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>' if colour else ""
    heavy = ' b="1"' if bold else ""
    return f'<a:r><a:rPr lang="da-DK"{sized}{heavy} dirty="0">{fill}</a:rPr><a:t>{escape(words)}</a:t></a:r>'


def paragraph(*runs: str, before: float = 0, left: float = 0, hang: float = 0) -> str:
    """Join runs to a paragraph, so many points below the last one, so many inches in, the first line hanging out."""
    indent = f' marL="{round(left * INCH)}" indent="{round(-hang * INCH)}"' if left else ""
    above = f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>' if before else ""
    return f"<a:p><a:pPr{indent}>{above}</a:pPr>{''.join(runs)}</a:p>"


def plain(text: str) -> str:
    """Write a paragraph for each line of a text."""
    return "".join(paragraph(run(line)) if line else "<a:p/>" for line in text.split("\n"))


def body(paragraphs: str) -> str:
    """Write the text of a shape."""
    return f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody>"


def placeholder(name: str, kind: str, idx: int | None, paragraphs: str) -> str:
    """Write a slide's placeholder; its place and look are the layout's."""
    number = f' idx="{idx}"' if idx is not None else ""
    return (f"<p:sp><p:nvSpPr><p:cNvPr id=\"0\" name={quoteattr(name)}/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>"
            f'<p:nvPr><p:ph type="{kind}"{number}/></p:nvPr></p:nvSpPr><p:spPr/>{body(paragraphs)}</p:sp>')


def put(tree: Any, shapes: Iterable[str]) -> None:
    """Add shapes to a slide in reading order, numbered from 2: the slide itself is 1."""
    made = parse_xml(f"<p:spTree {nsdecls('p', 'a', 'r')}>{''.join(shapes)}</p:spTree>")
    for number, shape in enumerate(list(made), 2):
        shape[0][0].set("id", str(number))
        tree.append(shape)
