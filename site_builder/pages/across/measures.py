"""All measures of all packages, with their definitions in short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Page
from ..parts import Head
from ..words import CodeGroup, code_groups, codes_of
from .wall import by_title

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage, Measure
    from ..desk import Workshop


@dataclass(frozen=True)
class MeasureShort:
    """A measure in two lines."""

    number: str
    title: str
    to: str
    source: str
    numerator: str
    denominator: str
    codes: tuple[CodeGroup, ...]


@dataclass(frozen=True)
class MeasureGroup:
    """The measures of a package."""

    id: str
    title: str
    to: str
    measures: tuple[MeasureShort, ...]


@dataclass(frozen=True)
class MeasuresView:
    """All measures by package."""

    head: Head
    groups: tuple[MeasureGroup, ...]


def measures_page(shop: Workshop) -> Page:
    """Build the list of measures."""
    library = shop.library
    with_numbers = [package for package in by_title(library.packages) if package.measures]
    count = danish.counted(sum(len(p.measures) for p in with_numbers), "målepunkt", "målepunkter")
    lead = f"{count} i {danish.counted(len(with_numbers), 'pakke', 'pakker')}. Et målepunkt har med vilje ingen grænse."
    groups = tuple(_group(library, package) for package in with_numbers)
    return Page(
        path=addresses.file_of(addresses.MEASURES), template="measures.md.j2", kind="measures", title="Målepunkter",
        description=lead, values=MeasuresView(Head((), "Målepunkter", lead), groups),
    )


def _group(library: Library, package: ClusterPackage) -> MeasureGroup:
    return MeasureGroup(package.slug, package.card.title, addresses.package(package.slug),
                        tuple(_short(library, package, measure) for measure in package.measures))


def _short(library: Library, package: ClusterPackage, measure: Measure) -> MeasureShort:
    card = measure.card
    return MeasureShort(
        number=f"2.{measure.position}", title=card.title, to=addresses.measure(package.slug, measure.id),
        source=library.title_of("data_sources", card.data_source), numerator=card.numerator.text,
        denominator=card.denominator.text if card.denominator else "", codes=code_groups(library, codes_of(card)),
    )
