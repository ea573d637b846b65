"""Practice systems: the matrix of all measures, and a page for each system."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..guides import (
    KEY,
    Column,
    KeyRow,
    Mark,
    MatrixRow,
    in_systems,
    matrix,
    systems,
    way_in,
)
from ..page import Crumb, Page
from ..parts import Head, Link
from .wall import by_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library import Library
    from ...model.cluster_package import ClusterPackage, Measure
    from ...model.registry import PracticeSystem
    from ..desk import Workshop

WITHOUT = ("missing", "absent")
LEAD = "Vælg jeres system, og se, hvilke tal I kan hente, og hvor vejen til dem mangler."


@dataclass(frozen=True)
class MatrixGroup:
    """A package's rows in the matrix."""

    title: str
    to: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True)
class MatrixView:
    """The measures that are pulled from the systems, against all systems; and the sources that hold the others."""

    head: Head
    systems: tuple[Link, ...]
    columns: tuple[Column, ...]
    span: int
    groups: tuple[MatrixGroup, ...]
    elsewhere: tuple[Link, ...]
    measures: str
    key: tuple[KeyRow, ...]
    contribute: str


@dataclass(frozen=True)
class SystemRow:
    """A measure in one system."""

    number: str
    title: str
    to: str
    mark: Mark
    detail: str
    minutes: str


@dataclass(frozen=True)
class SystemGroup:
    """A package's measures in one system."""

    title: str
    to: str
    rows: tuple[SystemRow, ...]


@dataclass(frozen=True)
class SystemView:
    """One system: the measures with a guide, those that miss one, and those that cannot have one."""

    head: Head
    groups: tuple[SystemGroup, ...]
    missing: tuple[SystemGroup, ...]
    absent: tuple[SystemGroup, ...]
    key: tuple[KeyRow, ...]
    contribute: str


def matrix_page(shop: Workshop) -> Page:
    """Build the matrix over all packages."""
    library = shop.library
    rows = [(p, matrix(library, p, shop.context.repo_url).rows) for p in by_title(library.packages)]
    groups = tuple(
        MatrixGroup(p.card.title, addresses.package(p.slug), here)
        for p, each in rows if (here := tuple(row for row in each if row.cells))
    )
    columns = tuple(Column(system.id, system.title) for system in systems(library))
    view = MatrixView(
        head=Head((), "Lægesystemer", LEAD), columns=columns,
        systems=tuple(_system_link(library, system) for system in systems(library)),
        span=len(columns) + 1, groups=groups, elsewhere=_elsewhere(library, [row for _, each in rows for row in each]),
        measures=addresses.MEASURES, key=KEY, contribute=addresses.CONTRIBUTE,
    )
    return Page(path=addresses.file_of(addresses.SYSTEMS), template="matrix.md.j2", kind="matrix", title="Lægesystemer",
                description=LEAD, values=view, hide_toc=True)


def _elsewhere(library: Library, rows: list[MatrixRow]) -> tuple[Link, ...]:
    """Name the sources that are the same whatever the system, the one with most measures first."""
    uses = Counter(row.elsewhere for row in rows if not row.cells)
    to = {source.title: addresses.source(source.id) for source in library.registries.data_sources}
    return tuple(
        Link(title, to[title], danish.counted(count, "målepunkt", "målepunkter")) for title, count in uses.most_common()
    )


def _system_link(library: Library, system: PracticeSystem) -> Link:
    ready = sum(1 for _, _, row in _rows(library, system) if row.mark.kind not in WITHOUT)
    count = danish.counted(ready, "målepunkt har vejledning", "målepunkter har vejledning")
    return Link(system.title, addresses.system(system.id), count)


def system_page(shop: Workshop, system: PracticeSystem) -> Page:
    """Build a system's page."""
    lead = f"Målepunkter, der kan hentes i {system.title}, og dem, der mangler en vejledning."
    rows = list(_rows(shop.library, system))
    view = SystemView(
        head=Head(("Lægesystem", *([system.vendor] if system.vendor else [])), system.title, lead),
        groups=_groups([r for r in rows if r[2].mark.kind not in WITHOUT]),
        missing=_groups([r for r in rows if r[2].mark.kind == "missing"]),
        absent=_groups([r for r in rows if r[2].mark.kind == "absent"]), key=KEY, contribute=addresses.CONTRIBUTE,
    )
    return Page(path=addresses.file_of(addresses.system(system.id)), template="system.md.j2", kind="system",
                title=system.title, description=lead, values=view, crumbs=(Crumb("Lægesystemer", addresses.SYSTEMS),))


Placed = tuple["ClusterPackage", "Measure", SystemRow]


def _rows(library: Library, system: PracticeSystem) -> Iterator[Placed]:
    for package in by_title(library.packages):
        for measure in package.measures:
            if in_systems(library, package, measure):
                yield package, measure, _row(library, package, measure, system.id)


def _row(library: Library, package: ClusterPackage, measure: Measure, system: str) -> SystemRow:
    way = way_in(library, package, measure, system)
    guide = way.guide
    return SystemRow(
        number=f"2.{measure.position}", title=measure.card.title, mark=way.mark, detail=way.detail,
        to=addresses.guide(package.slug, guide.id) if guide else addresses.measure(package.slug, measure.id),
        minutes=danish.duration(guide.card.minutes) if guide and guide.card.minutes else "",
    )


def _groups(rows: list[Placed]) -> tuple[SystemGroup, ...]:
    packages = {package.slug: package for package, _, _ in rows}
    return tuple(
        SystemGroup(package.card.title, addresses.package(slug), tuple(row for p, _, row in rows if p.slug == slug))
        for slug, package in packages.items()
    )
