"""Data sources: where numbers come from, who orders them, and what uses them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Crumb, Page
from ..parts import Head, Link
from ..words import span, who
from .wall import by_title

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage, Measure
    from ...model.registry import DataSource
    from ...model.values import Role
    from ..desk import Workshop

LEAD = "Hvor tallene kommer fra, hvem der bestiller dem, og hvor længe I må vente."


@dataclass(frozen=True)
class SourceUse:
    """A measure that uses a source, with the guide to it, or why there is none."""

    package: Link
    measure: Link
    guide: Link | None
    why_none: str


@dataclass(frozen=True)
class SourceRow:
    """A source in the list."""

    title: str
    to: str
    text: str
    uses: str


@dataclass(frozen=True)
class SourcesView:
    """All sources."""

    head: Head
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True)
class SourceView:
    """One source."""

    head: Head
    wait: str
    url: str
    orders: tuple[str, ...]
    uses: tuple[SourceUse, ...]


def sources_page(shop: Workshop) -> Page:
    """Build the list of sources."""
    rows = tuple(
        SourceRow(s.title, addresses.source(s.id), s.text, _count(len(_measures(shop.library, s.id))))
        for s in shop.library.registries.data_sources
    )
    return Page(path=addresses.file_of(addresses.SOURCES), template="sources.md.j2", kind="sources", title="Datakilder",
                description=LEAD, values=SourcesView(Head((), "Datakilder", LEAD), rows), hide_toc=True)


def source_page(shop: Workshop, source: DataSource) -> Page:
    """Build a source's page."""
    found = _measures(shop.library, source.id)
    view = SourceView(
        head=Head(("Datakilde",), source.title, source.text), wait=source.wait or "", url=source.url or "",
        orders=_orders(found, source.id), uses=tuple(_use(shop.library, *each) for each in found),
    )
    return Page(path=addresses.file_of(addresses.source(source.id)), template="source.md.j2", kind="source",
                title=source.title, description=source.text, values=view,
                crumbs=(Crumb("Datakilder", addresses.SOURCES),))


def _count(measures: int) -> str:
    return danish.counted(measures, "målepunkt", "målepunkter") if measures else "bruges ikke endnu"


def _measures(library: Library, source: str) -> list[tuple[ClusterPackage, Measure]]:
    return [(p, m) for p in by_title(library.packages) for m in p.measures if m.card.data_source == source]


def _orders(found: list[tuple[ClusterPackage, Measure]], source: str) -> tuple[str, ...]:
    """Say who orders and how long before; packages that want it earlier or later give a span of days."""
    guides = [guide for package, _ in found for guide in package.guides if guide.card.data_source == source]
    days: dict[Role, list[int]] = {}
    for order in (guide.card.ordered_by for guide in guides if guide.card.ordered_by):
        days.setdefault(order.who, []).append(order.days_before)
    return tuple(f"{danish.capital(who(role))} bestiller tallene {_before(each)}." for role, each in days.items())


def _before(days: list[int]) -> str:
    if min(days) < max(days):
        in_weeks = min(days) >= danish.TWO_WEEKS
        told = span([danish.weeks(each) for each in days], "uger") if in_weeks else span(days, "dage")
        return f"{told} før mødet"
    return f"{danish.begin_before(days[0])} mødet" if days[0] else "på dagen"


def _use(library: Library, package: ClusterPackage, measure: Measure) -> SourceUse:
    source = measure.card.data_source
    each = library.in_each_system(source)
    guides = [g for g in package.guides_for(measure.id) if each or g.card.data_source == source]
    to = addresses.guide(package.slug, guides[0].id) if len(guides) == 1 else addresses.package(package.slug, "udtraek")
    return SourceUse(
        package=Link(package.card.title, addresses.package(package.slug)),
        measure=Link(f"2.{measure.position} {measure.card.title}", addresses.measure(package.slug, measure.id)),
        guide=Link("vejledning", to) if guides else None, why_none=measure.card.no_guide.get(source, ""),
    )
