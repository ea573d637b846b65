"""The page of a package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses, standing
from ..page import Crumb, Page
from ..parts import Head, Link, NewsRow
from .about import AboutView, about, history
from .extraction import ExtractionView, extraction
from .facts import facts
from .measures import MeasureView, measures
from .meetings import HandoutRow, MeetingShort, handouts, meetings
from .preparation import RoleTasks, preparation
from .recommendations import RecommendationsView, recommendations

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage
    from ..desk import Desk, Word, Workshop
    from ..figures import Figure


@dataclass(frozen=True)
class WhyView:
    """«Hvorfor emnet»: the introduction, and in the margin whom it is for and what comes of it."""

    text: Markup
    purpose: Markup | str
    audience: Markup | str
    first: Markup | str
    focus: tuple[Markup, ...]
    outcomes: tuple[Markup, ...]


@dataclass(frozen=True)
class PackageView:
    """A package from title to «Ord på siden». The fields stand in reading order, for the glossary marks a term once."""

    head: Head
    why: WhyView
    preparation: tuple[RoleTasks, ...]
    recommendations: RecommendationsView
    works_with: str
    measures: tuple[MeasureView, ...]
    extraction: ExtractionView
    meetings: tuple[MeetingShort, ...]
    handouts: tuple[HandoutRow, ...]
    changes: tuple[NewsRow, ...]
    about: AboutView
    words: tuple[Word, ...]


def package_page(shop: Workshop, package: ClusterPackage, figures: tuple[Figure, ...]) -> Page:
    """Build a package's page."""
    address = addresses.package(package.slug)
    desk = shop.desk(addresses.file_of(address))
    return Page(
        path=desk.file, template="package.md.j2", kind="package", title=package.card.title,
        description=package.card.summary, values=_view(desk, package, figures),
        banner=standing.banner(shop.library, package), overdue=standing.overdue(package, shop.context.today),
        crumbs=(Crumb("Katalog", addresses.CATALOGUE),), paper=standing.paper(package),
        keywords=package.card.keywords,
    )


def _view(desk: Desk, package: ClusterPackage, figures: tuple[Figure, ...]) -> PackageView:
    return PackageView(
        head=_head(desk, package),
        why=_why(desk, package),
        preparation=preparation(desk, package),
        recommendations=recommendations(desk, package),
        works_with=danish.listing([w.label for w in package.card.works_with]),
        measures=measures(desk, package, figures),
        extraction=extraction(desk, package),
        meetings=meetings(package),
        handouts=handouts(package),
        changes=history(package),
        about=about(desk, package),
        words=desk.words(),
    )


def _head(desk: Desk, package: ClusterPackage) -> Head:
    card = package.card
    script = package.meeting
    prepare = Link("Forbered jer", addresses.package(package.slug, "forberedelse"))
    extract = Link("Hent jeres tal", addresses.package(package.slug, "udtraek"))
    return Head(
        crumb=("Klyngepakke", *(desk.library.title_of("topics", id) for id in card.topics)),
        title=card.title, lead=desk.text(card.summary),
        button=Link("Åbn drejebogen", addresses.meeting(package.slug, script.id)) if script else None,
        quiet=(prepare, extract) if package.measures else (prepare,), facts=facts(desk, package),
    )


def _why(desk: Desk, package: ClusterPackage) -> WhyView:
    card = package.card
    return WhyView(
        text=desk.body(package.body, 3), purpose=desk.text(card.purpose) if card.purpose else "",
        audience=desk.text(card.audience) if card.audience else "",
        first=desk.text(card.first_meeting) if card.first_meeting else "",
        focus=desk.texts(card.focus), outcomes=desk.texts(card.outcomes),
    )
