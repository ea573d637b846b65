"""The catalogue: every package as a card, and the filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..guides import KEY, KeyRow
from ..page import Page
from ..words import danish_order
from .cards import Card, card
from .facets import Facet, facets, package_values

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...library import Library
    from ...model.cluster_package import ClusterPackage
    from ..desk import Workshop

LEAD = ("Vælg et emne, og se, hvad mødet kræver af jer. Pakkerne står efter emne; filtrene tager dem væk, der ikke "
        "passer.")


@dataclass(frozen=True)
class WallView:
    """All cards, topic by topic, with their filters and the key to the marks."""

    lead: str
    count: str
    facets: tuple[Facet, ...]
    cards: tuple[Card, ...]
    key: tuple[KeyRow, ...]
    contribute: str
    authors: str


def by_title(packages: Iterable[ClusterPackage]) -> list[ClusterPackage]:
    """Sort packages by title."""
    return sorted(packages, key=lambda p: (danish_order(p.card.title), p.slug))


def cards(library: Library, packages: Iterable[ClusterPackage]) -> tuple[Card, ...]:
    """Build the cards of some packages, by title."""
    return tuple(card(library, package) for package in by_title(packages))


def catalogue_page(shop: Workshop) -> Page:
    """Build the catalogue."""
    library = shop.library
    return Page(
        path=addresses.file_of(addresses.CATALOGUE), template="catalogue.md.j2", kind="catalogue", title="Katalog",
        description="Alle klyngepakker, og filtre til at finde den, der passer.", hide_toc=True,
        values=WallView(
            lead=LEAD, count=danish.counted(len(library.packages), "pakke", "pakker"),
            facets=facets(library, [package_values(library, package) for package in library.packages]), key=KEY,
            cards=tuple(card(library, package) for package in by_topic(library)),
            contribute=addresses.CONTRIBUTE, authors=addresses.AUTHORS,
        ),
    )


def by_topic(library: Library) -> list[ClusterPackage]:
    """Put those together that have the same first topic: thirty titles by the alphabet are a list and no catalogue."""
    return sorted(by_title(library.packages), key=lambda p: danish_order(_first_topic(library, p)))


def _first_topic(library: Library, package: ClusterPackage) -> str:
    return next((library.title_of("topics", topic) for topic in package.card.topics), "")
