"""The end of a package's page: its history, who answers for it, what can be booked, and where to go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from ... import danish
from ...model.values import RelatedWhen
from .. import addresses, standing
from ..parts import Fact, Link, NewsRow

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage
    from ...model.package import Contact, Support
    from ..desk import Desk

WHEN = {RelatedWhen.BEFORE: "Holdes før denne.", RelatedWhen.AFTER: "Holdes efter denne.",
        RelatedWhen.TOGETHER: "Holdes sammen med denne.", RelatedWhen.ANY: "Når som helst."}


@dataclass(frozen=True)
class AboutView:
    """«Om pakken»."""

    facts: tuple[Fact, ...]
    support: tuple[Fact, ...]
    related: tuple[Link, ...]
    links: tuple[Link, ...]
    keywords: str
    data: str


def about(desk: Desk, package: ClusterPackage) -> AboutView:
    """Build «Om pakken»."""
    card = package.card
    return AboutView(
        facts=tuple(fact for fact in _facts(desk, package) if fact.value),
        support=tuple(_support(desk, support) for support in card.support),
        related=(*_pathways(desk, package), *_related(desk, package)),
        links=tuple(Link(link.title, link.url, link.kind.label if link.kind else "") for link in card.links),
        keywords=", ".join(card.keywords), data=f"pakker/{package.slug}/pakke.json",
    )


def history(package: ClusterPackage) -> tuple[NewsRow, ...]:
    """List the versions of a package, as they stand in its changelog."""
    return tuple(
        NewsRow(c.day.isoformat(), danish.short_day(c.day), f"version {c.version}", "", c.lines)
        for c in package.changes
    )


def _facts(desk: Desk, package: ClusterPackage) -> list[Fact]:
    card, review = package.card, package.card.review
    checked = f"{review.checked_by or ''}{', ' if review.checked_by and review.checked else ''}"
    return [
        Fact("Status", standing.status_label(card.status)),
        Fact("Skrevet af", review.written_by),
        Fact("Gennemset", checked + (danish.day(review.checked) if review.checked else "")),
        Fact("Revideret", danish.day(review.revised) if review.revised else ""),
        Fact("Gennemses igen", f"senest {danish.day(review.next)}"),
        Fact("Udgiver", standing.publisher(desk.library, package, desk.context.today)),
        *(_contact(desk, card.contact) if card.contact else ()),
        Fact("Afløser", danish.listing([_title(desk, slug) for slug in card.supersedes])),
    ]


def _contact(desk: Desk, contact: Contact) -> list[Fact]:
    mail = desk.link(contact.email, f"mailto:{quote(contact.email, safe='@')}") if contact.email else ""
    page = desk.link(contact.url, contact.url) if contact.url else ""
    return [Fact("Kontakt", contact.unit or ""), Fact("Mail", mail), Fact("Telefon", contact.phone or ""),
            Fact("Side", page)]


def _support(desk: Desk, support: Support) -> Fact:
    minutes = f", {danish.duration(support.minutes)}" if support.minutes else ""
    label = f"{danish.capital(support.kind.label)} ved {support.who.label}{minutes}"
    text: Markup | str = desk.text(support.text) if support.text else ""
    return Fact(label, text)


def _related(desk: Desk, package: ClusterPackage) -> tuple[Link, ...]:
    known = [(row, other) for row in package.card.related if (other := desk.library.package(row.package))]
    return tuple(
        Link(other.card.title, addresses.package(other.slug), f"{WHEN[row.when]} {row.why}") for row, other in known
    )


def _pathways(desk: Desk, package: ClusterPackage) -> tuple[Link, ...]:
    steps = [(pathway, number, len(pathway.steps)) for pathway in desk.library.registries.pathways
             for number, step in enumerate(pathway.steps, 1) if step.package == package.slug]
    return tuple(
        Link(pathway.title, addresses.pathway(pathway.id), f"Nr. {number} af {count} i møderækken.")
        for pathway, number, count in steps
    )


def _title(desk: Desk, slug: str) -> str:
    other = desk.library.package(slug)
    return other.card.title if other else slug
