"""Codes: by code system, each with what it means, where that stands, and the measures that use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ... import danish
from ...model.codes import FORMS, LABELS, code_id
from .. import addresses
from ..page import Page
from ..parts import Head, Link
from ..words import codes_of
from .wall import by_title

if TYPE_CHECKING:
    from ...library import Library
    from ...model.registry import CodeMeaning
    from ..desk import Workshop

TITLES = LABELS | {"service": "Ydelseskoder", "npu": "NPU (laboratoriet)", "sks": "SKS (sygehuset)"}
LEAD = ("Find en kode, og se, hvad den betyder, og hvilke målepunkter den indgår i. Her står kun de koder, pakkerne "
        "bruger: lister som ICPC-2 er licenserede og bliver ikke delt ud.")


@dataclass(frozen=True)
class CodeRow:
    """A code with what it means and the places that use it; without a meaning there is no source either."""

    id: str
    code: str
    meaning: str
    source: Link | None
    uses: tuple[Link, ...]


@dataclass(frozen=True)
class CodeTable:
    """The codes of one system."""

    id: str
    title: str
    rows: tuple[CodeRow, ...]


@dataclass(frozen=True)
class CodesView:
    """All codes by system."""

    head: Head
    tables: tuple[CodeTable, ...]


def codes_page(shop: Workshop) -> Page:
    """Build the page of codes."""
    uses = _uses(shop.library)
    tables = (CodeTable(f"koder-{system}", TITLES[system], _rows(shop.library, uses, system)) for system in FORMS)
    view = CodesView(Head((), "Koder", LEAD), tuple(table for table in tables if table.rows))
    return Page(path=addresses.file_of(addresses.CODES), template="codes.md.j2", kind="codes", title="Koder",
                description=LEAD, values=view)


def _rows(library: Library, uses: dict[tuple[str, str], list[Link]], wanted: str) -> tuple[CodeRow, ...]:
    return tuple(_row(library, *pair, tuple(uses[pair])) for pair in sorted(uses) if pair[0] == wanted)


def _row(library: Library, system: str, code: str, uses: tuple[Link, ...]) -> CodeRow:
    known = library.meaning(system, code)
    return CodeRow(code_id(system, code), code, known.text if known else "", _source(known) if known else None, uses)


def _source(known: CodeMeaning) -> Link:
    """Name a source in words and then the site it stands on; one without a name is its site."""
    host, seen = _host(known.source), f"set {danish.day(known.seen)}"
    return Link(known.source_title or host, known.source, f"{host}, {seen}" if known.source_title else seen)


def _host(address: str) -> str:
    """Name a source by the site it stands on: midtkraft.dk."""
    return urlsplit(address).netloc.removeprefix("www.")


def _uses(library: Library) -> dict[tuple[str, str], list[Link]]:
    uses: dict[tuple[str, str], list[Link]] = {}
    for package in by_title(library.packages):
        for measure in package.measures:
            text = f"2.{measure.position} {measure.card.title}"
            link = Link(text, addresses.measure(package.slug, measure.id), package.card.title)
            for pair in codes_of(measure.card):
                uses.setdefault(pair, []).append(link)
        for pair in package.card.codes.pairs():
            uses.setdefault(pair, []).append(Link(package.card.title, addresses.package(package.slug), "pakken"))
    return uses
