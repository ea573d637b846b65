"""All measures of all packages in short, and filters to find the one that is looked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Page
from .facets import Facet, attributes, facets, measure_values
from .wall import by_topic

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage, Measure
    from ..desk import Workshop
    from .facets import FacetValues


@dataclass(frozen=True)
class MeasureRow:
    """A measure in one line; what it counts stands in its package."""

    number: str
    title: str
    to: str
    source: str
    facets: tuple[FacetValues, ...]


@dataclass(frozen=True)
class MeasureGroup:
    """The measures of a package, with the package's topics and level."""

    title: str
    to: str
    note: str
    measures: tuple[MeasureRow, ...]


@dataclass(frozen=True)
class MeasuresView:
    """All measures by package, with their filters."""

    lead: str
    count: str
    facets: tuple[Facet, ...]
    groups: tuple[MeasureGroup, ...]


def measures_page(shop: Workshop) -> Page:
    """Build the page of measures."""
    library = shop.library
    packages = [package for package in by_topic(library) if package.measures]
    found = [measure_values(package, measure) for package in packages for measure in package.measures]
    count = danish.counted(len(found), "målepunkt", "målepunkter")
    lead = f"{count} i {danish.counted(len(packages), 'pakke', 'pakker')}. Et målepunkt har med vilje ingen grænse."
    view = MeasuresView(lead, count, facets(library, found), tuple(_group(library, package) for package in packages))
    return Page(
        path=addresses.file_of(addresses.MEASURES), template="measures.md.j2", kind="measures", title="Målepunkter",
        description=lead, values=view, hide_toc=True,
    )


def _group(library: Library, package: ClusterPackage) -> MeasureGroup:
    card = package.card
    topics = danish.listing([library.title_of("topics", id) for id in card.topics])
    return MeasureGroup(card.title, addresses.package(package.slug), f"{topics}, {card.scope.label}",
                        tuple(_row(library, package, measure) for measure in package.measures))


def _row(library: Library, package: ClusterPackage, measure: Measure) -> MeasureRow:
    return MeasureRow(
        number=f"2.{measure.position}", title=measure.card.title, to=addresses.measure(package.slug, measure.id),
        source=library.title_of("data_sources", measure.card.data_source),
        facets=attributes(measure_values(package, measure)),
    )
