"""Part 1: recommendations with their sources in the margin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..parts import Link

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage
    from ...model.guidelines import GuidelinesCard, Recommendation, Source
    from ..desk import Desk


@dataclass(frozen=True)
class SourceLine:
    """A source: who, what, when, and what to know of its age."""

    id: str
    organisation: str
    title: str
    to: str
    year: str
    kind: str
    note: str
    seen: str


@dataclass(frozen=True)
class RecommendationView:
    """One recommendation with the measures that follow it."""

    id: str
    number: str
    text: Markup
    no_data: Markup | str
    sources: tuple[SourceLine, ...]
    measures: tuple[Link, ...]


@dataclass(frozen=True)
class RecommendationsView:
    """All recommendations, then the sources in full and the background."""

    items: tuple[RecommendationView, ...]
    background: Markup
    sources: tuple[SourceLine, ...]


def recommendations(desk: Desk, package: ClusterPackage) -> RecommendationsView:
    """Build part 1."""
    card = package.guidelines
    items = card.recommendations if card else ()
    return RecommendationsView(
        items=tuple(_item(desk, package, card, number, item) for number, item in enumerate(items, 1) if card),
        background=desk.body(package.background, 3),
        sources=tuple(source_line(source) for source in card.sources) if card else (),
    )


def _item(
    desk: Desk, package: ClusterPackage, card: GuidelinesCard, number: int, item: Recommendation
) -> RecommendationView:
    known = {source.id: source for source in card.sources}
    return RecommendationView(
        id=item.id, number=f"1.{number}", text=desk.text(item.text),
        no_data=desk.text(item.no_data) if item.no_data else "",
        sources=tuple(source_line(known[id]) for id in item.sources if id in known),
        measures=measure_links(package, item.measures),
    )


def measure_links(package: ClusterPackage, ids: tuple[str, ...], titled: bool = False) -> tuple[Link, ...]:
    """Link to measures by number, 2.1, or by number and title."""
    found = [measure for id in ids if (measure := package.measure(id))]
    return tuple(
        Link(f"2.{m.position} {m.card.title}" if titled else f"2.{m.position}", addresses.measure(package.slug, m.id))
        for m in found
    )


def source_line(source: Source) -> SourceLine:
    """Write a source; more follows its note in the same line, so the note has no full stop."""
    return SourceLine(
        id=source.id, organisation=source.organisation, title=source.title, to=source.url,
        year=str(source.year or ""), kind=source.kind.label if source.kind else "",
        note=(source.note or "").removesuffix("."), seen=danish.short_day(source.seen) if source.seen else "",
    )
