"""How far an extraction guide is, from tried in the system to said not to be there; and the matrix of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..library.ways import guide_to, why_none
from . import addresses
from .forms import steps_form
from .words import danish_order

if TYPE_CHECKING:
    from ..library import Library
    from ..model.cluster_package import ClusterPackage, ExtractionGuide, Measure
    from ..model.registry import PracticeSystem

WORDS = {"verified": "verificeret", "documented": "dokumenteret", "untested": "ikke afprøvet",
         "shared": "fælles vejledning", "missing": "mangler", "absent": "findes ikke"}

ALIKE = {"shared": "{} til alle {}", "missing": "{} til alle {}", "absent": "{} for nogen af de {}"}


@dataclass(frozen=True)
class Mark:
    """A status mark: its class, such as verified or absent, and the word that always follows it."""

    kind: str
    word: str


@dataclass(frozen=True)
class KeyRow:
    """A row of the key to the marks."""

    mark: Mark
    text: str


@dataclass(frozen=True)
class Cell:
    """A measure in one system; without a guide it leads to how one is contributed, and may say why there is none."""

    system: str
    mark: Mark
    detail: str
    to: str


@dataclass(frozen=True)
class Way:
    """The way to a measure's numbers in one system; without a guide the detail says why there is none."""

    guide: ExtractionGuide | None
    mark: Mark
    detail: str


@dataclass(frozen=True)
class MatrixRow:
    """A measure in all systems, or the words for where its numbers come from instead.

    `alike` says in one cell what would be said again in each.
    """

    number: str
    title: str
    to: str
    cells: tuple[Cell, ...]
    alike: Cell | None
    elsewhere: str
    elsewhere_to: str


@dataclass(frozen=True)
class Column:
    """A practice system of the matrix."""

    id: str
    title: str


@dataclass(frozen=True)
class Matrix:
    """Measure × system."""

    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]


KEY = (
    KeyRow(Mark("verified", WORDS["verified"]), "prøvet i systemet, med dato og version"),
    KeyRow(Mark("documented", WORDS["documented"]), "skrevet efter en offentlig manual"),
    KeyRow(Mark("untested", WORDS["untested"]), "skrevet, men endnu ikke prøvet"),
    KeyRow(Mark("shared", WORDS["shared"]), "én vejledning til de systemer, der ikke har deres egen"),
    KeyRow(Mark("missing", WORDS["missing"]), "ingen har skrevet den endnu"),
    KeyRow(Mark("absent", WORDS["absent"]), "forfatteren har set efter; grunden står ved mærket"),
)


def mark_of(guide: ExtractionGuide) -> Mark:
    """Give the mark of a guide."""
    kind = "verified" if guide.card.verified else "documented" if guide.card.documented else "untested"
    return Mark(kind, WORDS[kind])


def _mark_in(guide: ExtractionGuide | None, why: str) -> Mark:
    """Give the mark of a measure in one system."""
    if guide is not None and guide.card.system:
        return mark_of(guide)
    kind = "shared" if guide else "absent" if why else "missing"
    return Mark(kind, WORDS[kind])


def _detail(guide: ExtractionGuide) -> str:
    """Say when it was tried or its manual was seen."""
    if (tried := guide.card.verified) is not None:
        return f"{danish.short_day(tried.on)}, version {tried.version}"
    manual = guide.card.documented
    return f"manual set {danish.short_day(manual.seen)}" if manual else ""


def systems(library: Library) -> list[PracticeSystem]:
    """List the practice systems in alphabetical order."""
    return sorted(library.registries.systems, key=lambda system: danish_order(system.title))


def in_systems(library: Library, package: ClusterPackage, measure: Measure) -> bool:
    """Tell whether a measure's numbers are found in the practice's own system."""
    return library.in_each_system(measure.card.data_source) or any(
        g.card.system for g in package.guides_for(measure.id)
    )


def systems_with_guides(library: Library, package: ClusterPackage) -> dict[str, Mark]:
    """List the systems that a package's numbers can be pulled in, each with the mark of a guide."""
    shared = any(library.in_each_system(g.card.data_source or "") for g in package.guides if g.card.measures)
    found = {id: Mark("shared", WORDS["shared"]) for id in (s.id for s in systems(library)) if shared}
    return found | {guide.card.system: mark_of(guide) for guide in package.guides if guide.card.system}


def way_in(library: Library, package: ClusterPackage, measure: Measure, system: str) -> Way:
    """Find the way to a measure's numbers in a system."""
    guide, why = guide_to(library, package, measure, system), why_none(library, measure, system)
    return Way(guide, _mark_in(guide, why), _detail(guide) if guide else why)


def matrix(library: Library, package: ClusterPackage, repo_url: str = "") -> Matrix:
    """Lay out all measures of a package against all systems."""
    columns = tuple(Column(system.id, system.title) for system in systems(library))
    return Matrix(columns, tuple(_row(library, package, measure, repo_url) for measure in package.measures))


def _row(library: Library, package: ClusterPackage, measure: Measure, repo_url: str) -> MatrixRow:
    here = in_systems(library, package, measure)
    cells = tuple(_cell(library, package, measure, each, repo_url) for each in systems(library)) if here else ()
    words, to = ("", "") if here else _elsewhere(library, package, measure)
    own = addresses.measure(package.slug, measure.id)
    alike = _alike(cells, steps_form(repo_url, package, measure))
    return MatrixRow(f"2.{measure.position}", measure.card.title, own, cells, alike, words, to)


def _alike(cells: tuple[Cell, ...], form: str) -> Cell | None:
    """Make one cell of those that say the same; each guide of a system's own is its own way, and stays."""
    said = {(cell.mark, cell.detail) for cell in cells}
    if len(cells) < 2 or len(said) > 1 or cells[0].mark.kind not in ALIKE:
        return None
    first = cells[0]
    words = ALIKE[first.mark.kind].format(first.mark.word, danish.word(len(cells)))
    return Cell("", Mark(first.mark.kind, words), first.detail, first.to if first.mark.kind == "shared" else form)


def _cell(library: Library, package: ClusterPackage, measure: Measure, system: PracticeSystem, repo_url: str) -> Cell:
    way = way_in(library, package, measure, system.id)
    form = steps_form(repo_url, package, measure, system)
    return Cell(system.id, way.mark, way.detail, addresses.guide(package.slug, way.guide.id) if way.guide else form)


def _elsewhere(library: Library, package: ClusterPackage, measure: Measure) -> tuple[str, str]:
    source = measure.card.data_source
    guide = next((g for g in package.guides_for(measure.id) if g.card.data_source == source), None)
    to = addresses.guide(package.slug, guide.id) if guide else addresses.source(source)
    return library.title_of("data_sources", source), to
