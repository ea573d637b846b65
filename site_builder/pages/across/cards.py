"""A package as a card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Role
from .. import addresses, standing
from ..guides import systems, systems_with_guides
from ..package.facts import meetings_in_words, preparation_in_words
from ..parts import Fact
from ..words import several
from .facets import values

if TYPE_CHECKING:
    from datetime import date

    from ...library import Library
    from ...model.cluster_package import ClusterPackage
    from ..guides import Mark


@dataclass(frozen=True)
class SystemMark:
    """A practice system that has a guide, and how far the guide is."""

    title: str
    mark: Mark


@dataclass(frozen=True)
class FacetValues:
    """The values of one facet, as they stand in a card's attribute."""

    id: str
    values: str


@dataclass(frozen=True)
class Card:
    """A package in the catalogue."""

    title: str
    to: str
    summary: str
    topics: str
    starter: bool
    facts: tuple[Fact, ...]
    systems: tuple[SystemMark, ...]
    tag: str
    tagged: bool
    version: str
    facets: tuple[FacetValues, ...]


def card(library: Library, package: ClusterPackage) -> Card:
    """Build a package's card."""
    meta = package.card
    facts = (
        Fact("Møde", meetings_in_words(package)),
        Fact("Forberedelse", preparation_in_words(package, Role.MEMBER)),
        Fact("Tal", _numbers(library, package)),
    )
    return Card(
        title=meta.title, to=addresses.package(package.slug), summary=meta.summary,
        topics=danish.listing([library.title_of("topics", id) for id in meta.topics]), starter=bool(meta.first_meeting),
        facts=tuple(fact for fact in facts if fact.value), systems=_systems(library, package),
        tag=standing.status_label(meta.status), tagged=meta.status.value != "approved", version=_version(package),
        facets=tuple(FacetValues(id, " ".join(found)) for id, found in values(library, package).items()),
    )


def _numbers(library: Library, package: ClusterPackage) -> str:
    if not package.measures:
        return f"ingen, {danish.listing([w.label for w in package.card.works_with])}"
    count = danish.counted(len(package.measures), "målepunkt", "målepunkter")
    return f"{count}: {several([library.title_of('data_sources', id) for id in package.data_sources])}"


def _systems(library: Library, package: ClusterPackage) -> tuple[SystemMark, ...]:
    marks = systems_with_guides(library, package)
    return tuple(SystemMark(system.title, marks[system.id]) for system in systems(library) if system.id in marks)


def _version(package: ClusterPackage) -> str:
    review = package.card.review
    seen = review.checked or review.revised
    when = f"gennemset {_month(seen)}" if seen else f"gennemses {_month(review.next)}"
    return f"version {package.card.version}, {when}"


def _month(day: date) -> str:
    return danish.short_day(day).partition(danish.NBSP)[2]
