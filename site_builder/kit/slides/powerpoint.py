"""The slides as PowerPoint: a .pptx with native charts that can be edited, notes, and equal bytes for equal content."""

from __future__ import annotations

import io
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from . import layouts, look, room
from .markup import body, paragraph, placeholder, plain, put, run
from .native import add_chart
from .programs import program
from .slide import Kind
from .steady import steady

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pptx.presentation import Presentation as Document

    from .slide import Deck, Point, Shown, Slide


OVER, FOOT, FOOT_WIDE = 14, 12, 10.3  # the layout's sizes in pt, and the foot's room in inches
LONGEST = 255  # characters that the format gives to a file's title and the like


def powerpoint(deck: Deck) -> bytes:
    """Write a deck as a .pptx."""
    document = layouts.empty()
    named = {layout.name: layout for layout in document.slide_layouts}
    for slide in deck.slides:
        wide = slide.shown is not None and slide.shown.wide
        _add(document, named[layouts.WIDE if wide else layouts.NAMES[slide.kind]], slide, deck)
    _properties(document, deck)
    file = io.BytesIO()
    document.save(file)
    return steady(file.getvalue(), deck.day)


def _add(document: Document, layout: Any, slide: Slide, deck: Deck) -> None:
    """Add a slide with its notes. The parts' own methods: the objects above them would copy placeholders to no use."""
    part: Any = document.part
    rid, made = part.add_slide(layout)
    part._element.get_or_add_sldIdLst().add_sldId(rid)
    put(made.shapes._spTree, _shapes(slide, deck))
    if slide.shown:
        add_chart(made.shapes, slide.shown)
    notes = made.notes_slide.shapes._spTree[-1]
    notes.replace(notes.find(qn("p:txBody")), parse_xml(_with_names(body(plain(slide.notes)))))


def _with_names(xml: str) -> str:
    return xml.replace("<p:txBody>", f"<p:txBody {nsdecls('p', 'a')}>", 1)


def _shapes(slide: Slide, deck: Deck) -> Iterator[str]:
    """Write a slide's shapes in reading order; one without text is left out, for it would ask to be filled."""
    alone = slide.kind in (Kind.TITLE, Kind.BREAK)
    size = room.big_title_size(slide.title) if alone else room.title_size(slide.title)
    yield placeholder("Titel", "title", None, paragraph(run(slide.title, size)))
    if slide.over:
        over = room.one_line(slide.over, OVER, room.WIDE)
        yield placeholder("Over titlen", "body", layouts.OVER, paragraph(run(over)))
    if slide.shown:
        yield from _figure(slide.shown)
    elif slide.program:
        yield program(slide.program, slide.title)
    elif slide.lead or slide.points:
        yield placeholder("Tekst", "body", layouts.BODY, "".join(_text(slide)))
    mark = [run(f"{deck.mark}  ", 0, look.OKKER_TEXT, bold=True)] if deck.mark else []
    foot = room.one_line(deck.foot, FOOT, FOOT_WIDE - room.width(f"{deck.mark}  ", FOOT * 1.1))
    yield placeholder("Fod", "ftr", layouts.FOOT, paragraph(*mark, run(foot)))
    yield layouts.slide_number()


def _text(slide: Slide) -> Iterator[str]:
    if slide.lead:
        size = 0 if slide.kind is not Kind.TEXT else room.LEAD if slide.points else room.LEAD_ALONE
        yield paragraph(run(slide.lead, size, look.INK_2))
    for number, point in enumerate(slide.points):
        yield from _point(point, slide.size, first=number == 0 and not slide.lead)


def _point(point: Point, size: int, first: bool) -> Iterator[str]:
    """Write a point; its number, or a dash, hangs in the margin."""
    yield paragraph(run(f"{point.number or '–'}\t", size, look.ACCENT), run(point.text, size),
                    before=0 if first else room.GAP * 72, left=room.HANG, hang=room.HANG)
    if point.under:
        yield paragraph(run(point.under, room.UNDER, look.INK_2), left=room.HANG)


def _figure(shown: Shown) -> Iterator[str]:
    yield placeholder(shown.figure.number, "chart", layouts.CHART, "<a:p/>")
    place, under = (room.BESIDE_WIDE, room.UNDER_WIDE) if shown.wide else (room.BESIDE, room.UNDER_FIGURE)
    size, small = room.fitting([shown.says], room.SAYS, place), room.fitting(_caption(shown), room.CAPTIONS, under)
    beside = [paragraph(run(shown.says, size))]
    if shown.pitfalls:
        beside.append(paragraph(run("Husk", room.PITFALL, look.OKKER_TEXT, bold=True), before=14))
    beside += [paragraph(run(text, room.PITFALL), before=5) for text in shown.pitfalls]
    yield placeholder("Tekst", "body", layouts.BODY, "".join(beside))
    caption = "".join(paragraph(run(text, small)) for text in _caption(shown))
    yield placeholder("Figurtekst", "body", layouts.CAPTION, caption)


def _caption(shown: Shown) -> tuple[str, str]:
    return shown.figure.caption, shown.source


def _properties(document: Document, deck: Deck) -> None:
    about = document.core_properties
    about.title, about.subject, about.keywords = (text[:LONGEST] for text in (deck.title, deck.foot, deck.mark))
    about.author = about.last_modified_by = deck.author[:LONGEST]
    about.created = about.modified = datetime.combine(deck.day, time())
    about.language, about.revision = "da-DK", 1
