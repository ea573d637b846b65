"""What is new: the latest versions of all packages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Page
from ..parts import Head, NewsRow
from ..words import danish_order

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import Change, ClusterPackage
    from ..desk import Workshop


@dataclass(frozen=True)
class NewsView:
    """All changes, newest first."""

    head: Head
    rows: tuple[NewsRow, ...]
    feed: str


def changes_of(library: Library) -> list[tuple[ClusterPackage, Change]]:
    """List all versions of all packages, newest first; those of one day by title."""
    found = [(package, change) for package in library.packages for change in package.changes]
    return sorted(found, key=lambda pair: (-pair[1].day.toordinal(), danish_order(pair[0].card.title), pair[1].version))


def news_rows(library: Library, most: int | None = None) -> tuple[NewsRow, ...]:
    """Write the newest changes."""
    return tuple(
        NewsRow(change.day.isoformat(), danish.short_day(change.day), package.card.title,
                addresses.package(package.slug, "historik"), change.lines)
        for package, change in changes_of(library)[:most]
    )


def news_page(shop: Workshop) -> Page:
    """Build the news page."""
    lead = "Nye pakker og nye udgaver af dem, de seneste øverst."
    view = NewsView(Head((), "Nyt i kataloget", lead), news_rows(shop.library), "nyt.xml")
    return Page(path=addresses.file_of(addresses.NEWS), template="news.md.j2", kind="news", title="Nyt i kataloget",
                description=lead, values=view, hide_toc=True)
