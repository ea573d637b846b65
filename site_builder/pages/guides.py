"""How far an extraction guide is, from tried in the system to said not to be there; and the matrix of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from . import addresses
from .forms import steps_form
from .words import danish_order

if TYPE_CHECKING:
    from ..library import Library
    from ..model.cluster_package import ClusterPackage, ExtractionGuide, Measure
    from ..model.registry import PracticeSystem

WORDS = {"verified": "verificeret", "documented": "dokumenteret", "untested": "ikke afprøvet", "missing": "mangler",
         "absent": "findes ikke"}


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
class MatrixRow:
    """A measure in all systems, or the words for where its numbers come from instead."""

    number: str
    title: str
    to: str
    cells: tuple[Cell, ...]
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
    KeyRow(Mark("missing", WORDS["missing"]), "ingen har skrevet den endnu"),
    KeyRow(Mark("absent", WORDS["absent"]), "forfatteren har set efter; grunden står ved mærket"),
)


def mark_of(guide: ExtractionGuide | None, why_none: str = "") -> Mark:
    """Give the mark of a guide, or of none."""
    if guide is None:
        kind = "absent" if why_none else "missing"
        return Mark(kind, WORDS[kind])
    kind = "verified" if guide.card.verified else "documented" if guide.card.documented else "untested"
    return Mark(kind, WORDS[kind])


def detail_of(guide: ExtractionGuide | None, why_none: str = "") -> str:
    """Say when it was tried or its manual was seen, or why there is none."""
    if guide is None:
        return why_none
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


def guide_in(package: ClusterPackage, measure: Measure, system: str) -> ExtractionGuide | None:
    """Find the guide for a measure in a system."""
    return next((g for g in package.guides_for(measure.id) if g.card.system == system), None)


def why_none(library: Library, measure: Measure, system: str) -> str:
    """Say why a system has no guide for a measure: the author's words for it, or for all systems at once."""
    card = measure.card
    for_all = card.no_guide.get(card.data_source, "") if library.in_each_system(card.data_source) else ""
    return card.no_guide.get(system, for_all)


def matrix(library: Library, package: ClusterPackage, repo_url: str = "") -> Matrix:
    """Lay out all measures of a package against all systems."""
    columns = tuple(Column(system.id, system.title) for system in systems(library))
    return Matrix(columns, tuple(_row(library, package, measure, repo_url) for measure in package.measures))


def _row(library: Library, package: ClusterPackage, measure: Measure, repo_url: str) -> MatrixRow:
    here = in_systems(library, package, measure)
    cells = tuple(_cell(library, package, measure, each, repo_url) for each in systems(library)) if here else ()
    words, to = ("", "") if here else _elsewhere(library, package, measure)
    own = addresses.measure(package.slug, measure.id)
    return MatrixRow(f"2.{measure.position}", measure.card.title, own, cells, words, to)


def _cell(library: Library, package: ClusterPackage, measure: Measure, system: PracticeSystem, repo_url: str) -> Cell:
    guide, why = guide_in(package, measure, system.id), why_none(library, measure, system.id)
    to = addresses.guide(package.slug, guide.id) if guide else steps_form(repo_url, package, measure, system)
    return Cell(system.id, mark_of(guide, why), detail_of(guide, why), to)


def _elsewhere(library: Library, package: ClusterPackage, measure: Measure) -> tuple[str, str]:
    source = measure.card.data_source
    guide = next((g for g in package.guides_for(measure.id) if g.card.data_source == source), None)
    to = addresses.guide(package.slug, guide.id) if guide else addresses.source(source)
    return library.title_of("data_sources", source), to
