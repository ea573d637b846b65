"""What is new: the latest versions of all packages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Page
from ..parts import Head, NewsRow
from ..words import danish_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from ...library import Library
    from ...model.cluster_package import Change, ClusterPackage
    from ..desk import Workshop

FEW = 3  # so many packages of one day, and so many topics of many, are named on the front page


@dataclass(frozen=True)
class NewsView:
    """All changes, newest first."""

    head: Head
    rows: tuple[NewsRow, ...]
    feed: str


def changes_of(library: Library) -> list[tuple[ClusterPackage, Change]]:
    """List all versions of all packages, newest first; those of one day by title, and a package's as it lists them."""
    found = [(package, change) for package in library.packages for change in package.changes]
    return sorted(found, key=lambda pair: (-pair[1].day.toordinal(), danish_order(pair[0].card.title), pair[0].slug))


def news_rows(pairs: Iterable[tuple[ClusterPackage, Change]]) -> tuple[NewsRow, ...]:
    """Write a line for each version."""
    return tuple(
        NewsRow(change.day.isoformat(), danish.short_day(change.day), package.card.title,
                addresses.package(package.slug, "historik"), (f"Version {change.version}.", *change.lines))
        for package, change in pairs
    )


def latest(library: Library, most: int) -> tuple[NewsRow, ...]:
    """Write the newest in short: a package once a day, and many new packages of one day on one line."""
    days = groupby(changes_of(library), key=lambda pair: pair[1].day)
    return tuple(islice((row for day, pairs in days for row in _of_day(library, day, pairs)), most))


def _of_day(library: Library, day: date, pairs: Iterable[tuple[ClusterPackage, Change]]) -> Iterator[NewsRow]:
    newest: dict[str, tuple[ClusterPackage, Change]] = {}
    for pair in pairs:
        newest.setdefault(pair[0].slug, pair)
    for new, one, many in ((False, "ny udgave", "nye udgaver"), (True, "ny pakke", "nye pakker")):
        found = [pair for pair in newest.values() if (min(change.day for change in pair[0].changes) == day) is new]
        if len(found) > FEW:
            title = danish.counted(len(found), one, many)
            about = _about(library, [package for package, _ in found])
            yield NewsRow(day.isoformat(), danish.short_day(day), title, addresses.NEWS, (about,))
        else:
            yield from news_rows(found)


def _about(library: Library, packages: list[ClusterPackage]) -> str:
    """Say what many packages are about: Om lægemidler, kommunen, ældre og elleve andre emner."""
    counts = Counter(topic for package in packages for topic in package.card.topics)
    titles = {topic: library.title_of("topics", topic) for topic in counts}
    ranked = [titles[t].lower() for t in sorted(counts, key=lambda t: (-counts[t], danish_order(titles[t])))]
    rest = len(ranked) - FEW
    others = [f"{danish.word(rest)} andre emner" if rest > 1 else "ét andet emne"] if rest > 0 else []
    return f"Om {danish.listing([*ranked[:FEW], *others])}." if ranked else ""


def news_page(shop: Workshop) -> Page:
    """Build the news page."""
    lead = "Nye pakker og nye udgaver af dem, de seneste øverst."
    view = NewsView(Head((), "Nyt i kataloget", lead), news_rows(changes_of(shop.library)), "nyt.xml")
    return Page(path=addresses.file_of(addresses.NEWS), template="news.md.j2", kind="news", title="Nyt i kataloget",
                description=lead, values=view, hide_toc=True)
