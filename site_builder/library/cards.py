"""Every front matter that a library holds, with the path of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.card import Card
    from ..model.cluster_package import ClusterPackage
    from .catalogue import Library


def cards(library: Library) -> Iterator[tuple[str, Card]]:
    """Go through the front matters of a library: the catalogue's pages first, then package by package."""
    yield from ((page.path, page.card) for page in library.pages)
    for package in library.packages:
        yield from cards_of(package)


def cards_of(package: ClusterPackage) -> Iterator[tuple[str, Card]]:
    """Go through the front matters of one package."""
    yield package.path, package.card
    if package.guidelines:
        yield f"packages/{package.slug}/guidelines.md", package.guidelines
    yield from ((part.path, part.card) for part in package.measures)
    yield from ((part.path, part.card) for part in package.guides)
    yield from ((part.path, part.card) for part in package.meetings)
    yield from ((part.path, part.card) for part in package.handouts)
