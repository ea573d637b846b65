"""A package as a card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Role
from .. import addresses, standing
from ..guides import systems, systems_with_guides
from ..package.facts import meetings_in_words, preparation_in_words
from ..package.meetings import in_its_place
from ..words import several
from .facets import attributes, package_values

if TYPE_CHECKING:
    from datetime import date

    from ...library import Library
    from ...model.cluster_package import ClusterPackage
    from ..guides import Mark
    from .facets import FacetValues


@dataclass(frozen=True)
class SystemMark:
    """A practice system that has a guide, and how far the guide is."""

    title: str
    mark: Mark


@dataclass(frozen=True)
class Order:
    """What cards can be put in order by: minutes of the shortest meeting and of a doctor's preparation, latest day."""

    minutes: int
    preparation: int
    day: str


@dataclass(frozen=True)
class Card:
    """A package in the catalogue."""

    title: str
    to: str
    summary: str
    topics: str
    starter: bool
    meeting: str
    shorter: str
    preparation: str
    numbers: str
    systems: tuple[SystemMark, ...]
    tag: str
    tagged: bool
    version: str
    facets: tuple[FacetValues, ...]
    order: Order


def card(library: Library, package: ClusterPackage) -> Card:
    """Build a package's card."""
    meta = package.card
    return Card(
        title=meta.title, to=addresses.package(package.slug), summary=meta.summary,
        topics=danish.listing([library.title_of("topics", id) for id in meta.topics]), starter=bool(meta.first_meeting),
        meeting=meetings_in_words(package), shorter=_shorter(package), preparation=_preparation(package),
        numbers=_numbers(library, package), systems=_systems(library, package), order=_order(package),
        tag=standing.status_label(meta.status), tagged=meta.status.value != "approved", version=_version(package),
        facets=attributes(package_values(library, package)),
    )


def _shorter(package: ClusterPackage) -> str:
    """Name the shortest meeting in place of the main one: 60 min: »Uden tal«."""
    found = [m.card for m in in_its_place(package) if package.meeting and m.card.minutes < package.meeting.card.minutes]
    return f"{danish.duration(found[0].minutes)}: »{found[0].title}«" if found else ""


def _preparation(package: ClusterPackage) -> str:
    """Write what every doctor prepares; where only some do, who they are."""
    only = [task.only for task in package.main_preparation if task.who is Role.MEMBER and task.only]
    some = danish.listing(list(dict.fromkeys(f"{who[:1].lower()}{who[1:]}" for who in only)))
    return preparation_in_words(package, Role.MEMBER) or (f"kun {some}" if some else "ingen")


def _order(package: ClusterPackage) -> Order:
    held = [m.card.minutes for m in (package.meeting, *in_its_place(package)) if m]
    days = [change.day.isoformat() for change in package.changes]
    return Order(min(held, default=0), package.preparation_minutes(Role.MEMBER), max(days, default=""))


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
