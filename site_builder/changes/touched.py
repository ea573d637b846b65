"""Which pages and papers look different: both sides are made as text, without an engine or a press, and compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..build_kit import Order, job_of
from ..kit.contents import KINDS, downloads, papers, titled
from ..kit.press import values
from ..kit.slides import deck
from ..pages import Context, catalogue_pages, package_pages, render
from ..planning import Choices
from ..planning.copies import paper_of
from ..site import home

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, MeetingScript
    from ..pages import Page

SITE = "https://site.invalid/"
NEW = " (ny)"
SLIDES = "Slides"
TITLES = {kind.name: kind.title for kind in KINDS}


@dataclass(frozen=True)
class Touched:
    """The pages of one package that look different, by their titles, and the papers of each meeting by its title."""

    pages: tuple[str, ...] = ()
    papers: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Side:
    """One of the two libraries, and the day that its pages are made for."""

    library: Library
    day: date

    @property
    def context(self) -> Context:
        """What a build would be told; the address is the same on both sides."""
        return Context(self.day, SITE, "", downloads)


def touched(before: Side, after: Side, slug: str) -> Touched:
    """Find what a reader of a package would see anew, but for the version's own number, which stands everywhere."""
    old, new = before.library.package(slug), after.library.package(slug)
    if old and new:
        new = replace(new, card=new.card.model_copy(update={"version": old.card.version}))
    kits = [(script.card.title, _differing(_papers(before, old, script.id), _papers(after, new, script.id)))
            for script in _scripts(old, new)]
    return Touched(_differing(_pages(before, old), _pages(after, new)), tuple(kit for kit in kits if kit[1]))


def _scripts(old: ClusterPackage | None, new: ClusterPackage | None) -> Iterable[MeetingScript]:
    """List the meetings of both sides, as they are called now."""
    found = {script.id: script for package in (old, new) if package for script in package.meetings}
    return found.values()


def common(before: Side, after: Side) -> tuple[str, ...]:
    """Find which of the catalogue's own pages would look different."""
    made = ({page.path: (page.title, _text(page)) for page in catalogue_pages(side.library, side.context)}
            for side in (before, after))
    return _differing(*made)


Texts = dict[str, tuple[str, str]]


def _pages(side: Side, package: ClusterPackage | None) -> Texts:
    if package is None:
        return {}
    return {page.path: (page.title, _text(page)) for page in package_pages(side.library, package, side.context)}


def _text(page: Page) -> str:
    return render(page, home.themes())


def _papers(side: Side, package: ClusterPackage | None, meeting: str) -> Texts:
    scripts = package.meetings if package else ()
    script = next((script for script in scripts if script.id == meeting), None)
    return dict(_each(side, package, script)) if package and script else {}


def _each(side: Side, package: ClusterPackage, script: MeetingScript) -> Iterator[tuple[str, tuple[str, str]]]:
    titles = TITLES | {paper_of(handout): titled(handout) for handout in package.handouts}
    job = job_of(Order(side.library, package, script, Choices()), side.context)
    for paper in papers(job):
        yield paper.name, (titles.get(paper.name, paper.name), values(paper))
    yield "slides", (SLIDES, repr(deck(job)))


def _differing(before: Texts, after: Texts) -> tuple[str, ...]:
    gone = [f"{title} (fjernet)" for path, (title, _) in before.items() if path not in after]
    found = [title if path in before else f"{title}{NEW}" for path, (title, text) in after.items()
             if path not in before or before[path][1] != text]
    return tuple(_once((*found, *gone)))


def _once(names: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(names)
