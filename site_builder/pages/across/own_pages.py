"""The catalogue's own pages: about, for authors, accessibility."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...library import CataloguePage
from ...model.registry import PageCard
from ...sources.located import Body
from .. import addresses
from ..literal import plain
from ..page import Page
from ..parts import Head, Link
from ..words import danish_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from ...library import Library
    from ..desk import Desk, Word, Workshop

FRONT = "forside"
AUTHORS = "for-forfattere"
CONTRIBUTE = "vejledning-mangler"
LETTERS = str.maketrans({"{": "ae", "|": "oe", "}": "aa"})


@dataclass(frozen=True)
class Section:
    """A section under a heading that stands in «På siden»."""

    id: str
    title: str
    text: Markup


@dataclass(frozen=True)
class OwnPageView:
    """An own page; `contributes` tells whether it explains how a missing guide is written."""

    head: Head
    intro: Markup
    sections: tuple[Section, ...]
    contributes: bool
    words: tuple[Word, ...]


def own_pages(library: Library) -> Iterator[CataloguePage]:
    """Give the pages as they stand; the one for authors is there even when nobody has written it."""
    yield from (page for page in library.pages if page.id != FRONT)
    if not any(page.id == AUTHORS for page in library.pages):
        card = PageCard(title="For forfattere", summary="Sådan bliver en idé til en pakke.")
        yield CataloguePage(AUTHORS, "", card, Body())


def own_page(shop: Workshop, page: CataloguePage) -> Page:
    """Build an own page; the one for authors has its own kind."""
    desk = shop.desk(f"{page.id}/index.md")
    authors = page.id == AUTHORS
    return Page(
        path=desk.file,
        template="authors.md.j2" if authors else "page.md.j2",
        kind="authors" if authors else "page",
        title=page.card.title,
        description=page.card.summary,
        values=_view(desk, page),
    )


def _view(desk: Desk, page: CataloguePage) -> OwnPageView:
    intro, *rest = split_sections(page.body)
    rules = (Link("Reglerne, én for én", addresses.RULES),) if page.id == AUTHORS else ()
    head = Head((), page.card.title, page.card.summary, quiet=rules)
    sections = tuple(_sections(desk, rest))
    return OwnPageView(head, desk.body(intro[1]), sections, any(s.id == CONTRIBUTE for s in sections), desk.words())


def split_sections(body: Body) -> list[tuple[str, Body]]:
    """Cut a body at its ## headings, not within fenced code; the first part is what stands before them."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    fence = ""
    for line in body.text.split("\n"):
        mark = re.match(r" {0,3}(```+|~~~+)", line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        heading = None if fence else re.match(r"##[ \t]+(.+)", line)
        if heading and (title := heading[1].rstrip(" \t#")):
            parts.append((title, []))
        else:
            parts[-1][1].append(line)
    return [(title, replace(body, text="\n".join(lines).strip("\n"))) for title, lines in parts]


def _sections(desk: Desk, parts: list[tuple[str, Body]]) -> Iterator[Section]:
    taken = {"indhold"}  # the theme's id of the whole page
    for written, body in parts:
        title = plain(desk.body(replace(body, text=f"## {written}"), 2))
        id = _free(_id(title), taken)
        taken.add(id)
        yield Section(id, title, desk.body(body, 2))


def _id(title: str) -> str:
    """Every missing guide links to the section that tells how to write one, so that has a fixed id."""
    made = slug(title)
    return CONTRIBUTE if made.endswith(CONTRIBUTE) else made


def slug(title: str) -> str:
    """Make an id of a title: ord og æbler → ord-og-aebler."""
    return re.sub(r"[^a-z0-9]+", "-", danish_order(title).translate(LETTERS)).strip("-") or "afsnit"


def _free(wanted: str, taken: set[str]) -> str:
    number = 2
    free = wanted
    while free in taken:
        free, number = f"{wanted}-{number}", number + 1
    return free
