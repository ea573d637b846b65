"""The front page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

from ... import danish
from .. import addresses
from ..page import Page
from ..parts import Link, NewsRow
from .contents import ContentsRow, contents
from .dotplot import DotPlot, dot_plot
from .news import latest
from .own_pages import FRONT
from .pathways import PathwayView, pathways
from .topics import TopicRow, topic_rows
from .wall import by_title

if TYPE_CHECKING:
    from ...library import CataloguePage, Library
    from ...model.cluster_package import ClusterPackage
    from ..desk import Workshop

NEWEST, STARTERS = 4, 3


@dataclass(frozen=True)
class Starter:
    """A package that suits a first meeting, and why."""

    title: str
    to: str
    reason: str
    minutes: str
    before: str


@dataclass(frozen=True)
class Door:
    """A way in for one kind of reader."""

    title: str
    text: str
    link: Link


DOORS = (
    Door("Du koordinerer", "Se, hvad mødet kræver, hvornår I skal i gang, og print drejebogen.",
         Link("Find en pakke", addresses.CATALOGUE)),
    Door("Du skal til møde", "Vælg jeres lægesystem, og se kun de trin, der gælder for jer.",
         Link("Hent tal fra jeres system", addresses.SYSTEMS)),
    Door("Du vil skrive en pakke",
         "Begynd med en pakke, der ligner. Fejl bliver forklaret på dansk og peger på linjen.",
         Link("Skriv en pakke", addresses.AUTHORS)),
)


@dataclass(frozen=True)
class FrontView:
    """The front page."""

    title: str
    lead: str
    text: Markup
    search: str
    examples: tuple[Link, ...]
    plot: DotPlot | None
    contents: tuple[ContentsRow, ...]
    topics: tuple[TopicRow, ...]
    pathways: tuple[PathwayView, ...]
    all_pathways: str
    starters: tuple[Starter, ...]
    all_starters: Link | None
    news: tuple[NewsRow, ...]
    more_news: str
    doors: tuple[Door, ...]


def front_page(shop: Workshop) -> Page:
    """Build the front page from pages/forside.md and the packages."""
    library = shop.library
    page = next((p for p in library.pages if p.id == FRONT), None)
    title = page.card.title if page else "Klyngepakker"
    lead = page.card.summary if page else "Klyngepakker til almen praksis."
    return Page(path="index.md", template="front.md.j2", kind="front", title="Klyngepakker", description=lead,
                values=_view(shop, title, lead, page), hide_toc=True)


def _view(shop: Workshop, title: str, lead: str, page: CataloguePage | None) -> FrontView:
    library = shop.library
    starters = [package for package in by_title(library.packages) if package.card.first_meeting]
    return FrontView(
        title=title, lead=lead, text=shop.plain_desk("index.md").body(page.body) if page else Markup(""),
        search=f"Søg i {danish.counted(len(library.packages), 'pakke', 'pakker')}", examples=_examples(library),
        plot=dot_plot(library), contents=contents(library.packages),
        topics=topic_rows(library), pathways=pathways(library),
        all_pathways=addresses.PATHWAYS, starters=tuple(_starter(p) for p in starters[:STARTERS]),
        all_starters=_all_starters(len(starters)) if len(starters) > STARTERS else None,
        news=latest(library, NEWEST), more_news=addresses.NEWS,
        doors=DOORS,
    )


def _examples(library: Library) -> tuple[Link, ...]:
    """Offer a word, a diagnosis code and a service code that lead somewhere."""
    packages = by_title(library.packages)
    words = [word for package in packages for word in package.card.keywords[:1]][:2]
    codes = [code for wanted in ("icpc2", "service") for code in _first_code(packages, wanted)]
    return tuple(Link(word, f"index.html?q={quote(word)}") for word in dict.fromkeys(words + codes))


def _first_code(packages: list[ClusterPackage], wanted: str) -> list[str]:
    return [code for package in packages for system, code in package.codes if system == wanted][:1]


def _all_starters(count: int) -> Link:
    return Link(f"Alle {danish.word(count)} gode første emner", f"{addresses.CATALOGUE}?foerste=ja")


def _starter(package: ClusterPackage) -> Starter:
    minutes = danish.duration(package.meeting.card.minutes) if package.meeting else ""
    days = [task.days_before for task in package.main_preparation]
    return Starter(package.card.title, addresses.package(package.slug), package.card.first_meeting or "", minutes,
                   f"begynd {danish.begin_before(max(days))}" if days else "")
