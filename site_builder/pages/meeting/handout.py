"""The page of a handout, ready to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from .. import addresses, standing
from ..package.meetings import in_order, use
from ..page import Crumb, Page
from ..parts import Fact, Head

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage, Handout
    from ..desk import Desk, Workshop


@dataclass(frozen=True)
class HandoutView:
    """A sheet."""

    head: Head
    kind: str
    text: Markup


def handout_page(shop: Workshop, package: ClusterPackage, handout: Handout) -> Page:
    """Build a handout's page. Terms are not marked on a sheet that will be paper."""
    desk = shop.plain_desk(addresses.file_of(addresses.handout(package.slug, handout.id)))
    card = handout.card
    head = Head(crumb=(danish.capital(card.kind.label), package.card.title), title=card.title,
                lead=f"Til {use(handout)}.", prints="Udskriv arket", facts=_facts(desk, package, handout))
    return Page(
        path=desk.file, template="handout.md.j2", kind="handout", title=f"{card.title} – {package.card.title}",
        description=f"{danish.capital(card.kind.label)} til {package.card.title}: {use(handout)}.",
        values=HandoutView(head, card.kind.value, desk.body(handout.body, 2)),
        banner=standing.banner(shop.library, package), overdue=standing.overdue(package, shop.context.today),
        crumbs=(Crumb("Katalog", addresses.CATALOGUE), Crumb(package.card.title, addresses.package(package.slug))),
        paper=standing.paper(package, card.title), hide_toc=True,
    )


def _facts(desk: Desk, package: ClusterPackage, handout: Handout) -> tuple[Fact, ...]:
    """Lead back to the package and to the scripts that use the sheet; on paper they are left out."""
    scripts = [s for s in in_order(package) if handout.id in s.handouts or handout in package.sent_ahead(s)]
    links = [desk.link(s.card.title, addresses.meeting(package.slug, s.id)) for s in scripts]
    facts = (Fact("Pakke", desk.link(package.card.title, addresses.package(package.slug))),
             Fact("Bruges ved", Markup("<br>").join(links)), Fact("Version", package.card.version))
    return tuple(fact for fact in facts if fact.value)
