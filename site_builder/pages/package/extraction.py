"""Part 3: the way to the numbers, for each practice system and each central source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from ..forms import tried_form
from ..guides import KEY, KeyRow, Mark, Matrix, mark_of, matrix
from ..parts import Fact, Link
from ..words import danish_order, who
from .recommendations import measure_links

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage, ExtractionGuide
    from ...model.extraction import Deliver
    from ..desk import Desk


@dataclass(frozen=True)
class GuideView:
    """The steps for one system (`system` set) or one central source."""

    id: str
    system: str
    title: str
    measures: tuple[Link, ...]
    mark: Mark
    rests_on: Markup
    steps: Markup
    facts: tuple[Fact, ...]
    columns: tuple[Fact, ...]
    requires: tuple[Markup, ...]
    deviations: tuple[Markup, ...]


@dataclass(frozen=True)
class ExtractionView:
    """The matrix, when numbers come from practice systems at all, and the guides.

    `without` names the measures from a central source that has no guide, each with the reason.
    """

    matrix: Matrix | None
    key: tuple[KeyRow, ...]
    choices: tuple[Link, ...]
    guides: tuple[GuideView, ...]
    without: tuple[Fact, ...]


def extraction(desk: Desk, package: ClusterPackage) -> ExtractionView:
    """Build part 3; guides of systems come first, each kind in alphabetical order."""
    table = matrix(desk.library, package, desk.context.repo_url)
    ordered = sorted(package.guides, key=lambda g: (not g.card.system, danish_order(_title(desk, g))))
    return ExtractionView(
        matrix=table if any(row.cells for row in table.rows) else None, key=KEY,
        choices=tuple(Link(_title(desk, g), str(g.card.system)) for g in ordered if g.card.system),
        guides=tuple(_guide(desk, package, guide) for guide in ordered), without=_without(desk, package),
    )


def _without(desk: Desk, package: ClusterPackage) -> tuple[Fact, ...]:
    central = [m for m in package.measures if not desk.library.in_each_system(m.card.data_source)]
    return tuple(
        Fact(f"2.{m.position} {m.card.title}", desk.text(why))
        for m in central if (why := m.card.no_guide.get(m.card.data_source))
    )


def _title(desk: Desk, guide: ExtractionGuide) -> str:
    if guide.card.system:
        return desk.library.title_of("systems", guide.card.system)
    return desk.library.title_of("data_sources", guide.card.data_source or "")


def _guide(desk: Desk, package: ClusterPackage, guide: ExtractionGuide) -> GuideView:
    card = guide.card
    return GuideView(
        id=guide.id, system=card.system or "", title=_title(desk, guide),
        measures=measure_links(package, card.measures, titled=True), mark=mark_of(guide),
        rests_on=_rests_on(desk, package, guide),
        steps=Markup(str(desk.body(guide.body, 4)).replace("<ol>", '<ol class="steps">', 1)),
        facts=tuple(fact for fact in _facts(desk, guide) if fact.value),
        columns=tuple(Fact(column.name, column.meaning.label) for column in card.columns),
        requires=desk.texts(card.requires), deviations=desk.texts(card.deviations),
    )


def _rests_on(desk: Desk, package: ClusterPackage, guide: ExtractionGuide) -> Markup:
    tried, manual = guide.card.verified, guide.card.documented
    if tried:
        return Markup("Prøvet {} i version {} af {}.").format(danish.day(tried.on), tried.version, tried.role)
    if manual:
        link = desk.link("leverandørens offentlige manual", manual.url)
        return Markup("Skrevet efter {}, set {}. Ikke prøvet i et system.").format(link, danish.day(manual.seen))
    help = desk.link("Har I prøvet det?", tried_form(desk.context.repo_url, package, guide, _title(desk, guide)))
    return Markup("Skrevet uden en manual og ikke prøvet. {}").format(help)


def _facts(desk: Desk, guide: ExtractionGuide) -> list[Fact]:
    card = guide.card
    ordered = card.ordered_by
    return [
        Fact("Tid", f"omkring {danish.duration(card.minutes)}" if card.minutes else ""),
        Fact("Bestilles", f"af {who(ordered.who)}, {danish.days_before(ordered.days_before)}" if ordered else ""),
        *(_delivery(desk, card.deliver) if card.deliver else ()),
    ]


def _delivery(desk: Desk, deliver: Deliver) -> list[Fact]:
    to = f"til {who(deliver.to)}" if deliver.to else ""
    when = danish.days_before(deliver.days_before) if deliver.days_before is not None else ""
    return [
        Fact("Afleveres", ", ".join(filter(None, (to, when)))),
        Fact("Som", desk.text(deliver.form) if deliver.form else ""),
        Fact("Bogstaver sættes på", f"af {who(deliver.made_anonymous_by)}" if deliver.made_anonymous_by else ""),
    ]
