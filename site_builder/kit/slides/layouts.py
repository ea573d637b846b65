"""An empty presentation with the catalogue's layouts: real placeholders, for outline view and screen readers."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from . import look, markup, placeholders
from .placeholders import edge, line, placeholder
from .slide import Kind

if TYPE_CHECKING:
    from pptx.presentation import Presentation as Document

    from .look import Box

BODY, FOOT, NUMBER, OVER, CAPTION, CHART = 1, 11, 12, 13, 14, 15  # the placeholders' idx, the same in all layouts
NAMES = {Kind.TITLE: "Titel", Kind.TEXT: "Tekst", Kind.PROGRAM: "Program", Kind.CHART: "Figur", Kind.BREAK: "Pause"}
WIDE = "Bred figur"


def empty() -> Document:
    """Give a fresh presentation without slides."""
    return Presentation(io.BytesIO(_made()))


@lru_cache(maxsize=1)
def _made() -> bytes:
    """Turn the library's own template into ours, once."""
    document = Presentation()
    document.slide_width, document.slide_height = look.WIDTH, look.HEIGHT
    document.element.find(qn("p:sldSz")).attrib.pop("type", None)  # the template says 4:3
    _theme(document)
    _master(document.slide_master)
    layouts = document.slide_layouts
    for layout in list(layouts)[len(NAMES) + 1:]:
        layouts.remove(layout)
    for layout, (name, shapes) in zip(layouts, _shapes().items(), strict=True):
        layout.name = name
        layout.element.attrib.pop("type", None)  # the layout it was in the library's template
        _replace(layout, shapes)
    _notes(document.notes_master)
    _without_strangers(document.part)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _shapes() -> dict[str, list[str]]:
    over = placeholder("Over titlen", "body", OVER, look.OVER, 1400, look.INK_2)
    title = placeholder("Titel", "title", None, look.TITLE, 3000, look.INK, look.SERIF)
    big = placeholder("Titel", "title", None, look.BIG_TITLE, 4800, look.INK, look.SERIF, "b")
    body = placeholder("Tekst", "body", BODY, look.BODY, 2600, look.INK)
    under = placeholder("Tekst", "body", BODY, look.BIG_TEXT, 2400, look.INK_2)
    plain = [title, over, body]
    return {
        NAMES[Kind.TITLE]: [big, over, under], NAMES[Kind.TEXT]: plain, NAMES[Kind.PROGRAM]: [title, over],
        NAMES[Kind.CHART]: [title, over, *_figure(look.FIGURE, look.BESIDE, look.CAPTION)],
        NAMES[Kind.BREAK]: [big, over, under],
        WIDE: [title, over, *_figure(look.WIDE_FIGURE, look.WIDE_BESIDE, look.WIDE_CAPTION)],
    }


def _figure(figure: Box, beside: Box, caption: Box) -> list[str]:
    return [
        placeholder("Figur", "chart", CHART, figure, 1400, look.INK_2),
        placeholder("Tekst", "body", BODY, beside, 1500, look.INK),
        placeholder("Figurtekst", "body", CAPTION, caption, 1100, look.INK_2),
    ]


def _edges() -> tuple[str, str]:
    return (edge("Fod", "ftr", FOOT, look.FOOT, "l", ""),
            edge("Slidenummer", "sldNum", NUMBER, look.NUMBER, "r", placeholders.FIELD))


def _replace(part: Any, shapes: list[str]) -> None:
    """Put shapes in place of a part's own."""
    tree = part.shapes._spTree
    for old in list(tree)[2:]:
        tree.remove(old)
    for number, shape in enumerate([*shapes, *_edges()], 2):
        made = parse_xml(shape)
        made.find(f'.//{qn("p:cNvPr")}').set("id", str(number))
        tree.append(made)


def _master(master: Any) -> None:
    title = placeholder("Titel", "title", None, look.TITLE, 3000, look.INK, look.SERIF)
    _replace(master, [title, placeholder("Tekst", "body", BODY, look.BODY, 2600, look.INK), line(look.RULE_LINE)])
    colour = f'<a:solidFill><a:srgbClr val="{look.PAPER}"/></a:solidFill>'
    background = parse_xml(f'<p:bg {nsdecls("p", "a")}><p:bgPr>{colour}<a:effectLst/></p:bgPr></p:bg>')
    data = master.element.find(qn("p:cSld"))
    for old in data.findall(qn("p:bg")):
        data.remove(old)
    data.insert(0, background)


def _notes(master: Any) -> None:
    """Keep the picture of the slide and the text: what the master has more is copied to each page of notes."""
    for shape in list(master.placeholders):
        if shape.placeholder_format.type not in (PP_PLACEHOLDER.SLIDE_IMAGE, PP_PLACEHOLDER.BODY):
            shape._element.getparent().remove(shape._element)


def _without_strangers(part: Any) -> None:
    """Drop the template's picture of itself, which a file manager would show for ours, and its author's printer."""
    for owner in (part.package, part):
        for rid, relation in list(owner._rels.items()):
            if relation.reltype.endswith(("/thumbnail", "/printerSettings")):
                owner._rels.pop(rid)


def slide_number() -> str:
    """Write a slide's own number; its place and look are the layout's."""
    return markup.placeholder("Slidenummer", "sldNum", NUMBER, f"<a:p>{placeholders.FIELD}</a:p>")


def _theme(document: Any) -> None:
    """Give the theme our fonts and colours, so that what a coordinator adds looks like the rest."""
    part = next(rel.target_part for rel in document.slide_master.part.rels.values() if rel.reltype.endswith("/theme"))
    root = parse_xml(part.blob)
    for kind, font in (("majorFont", look.SERIF), ("minorFont", look.SANS)):
        root.find(f'.//{qn("a:" + kind)}/{qn("a:latin")}').set("typeface", font)
    colours = {"dk1": look.INK, "lt1": look.PAPER, "dk2": look.INK_2, "lt2": "F4F0E6", "accent1": look.ACCENT,
               "accent2": look.BAR, "accent3": look.OKKER, "accent4": look.STRONG, "accent5": look.INK_2,
               "accent6": look.OKKER_TEXT, "hlink": look.ACCENT, "folHlink": look.INK_2}
    for name, colour in colours.items():
        slot = root.find(f'.//{qn("a:clrScheme")}/{qn("a:" + name)}')
        for old in list(slot):
            slot.remove(old)
        slot.append(parse_xml(f'<a:srgbClr {nsdecls("a")} val="{colour}"/>'))
    part._blob = serialize_part_xml(root)
