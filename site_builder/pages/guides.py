"""How far an extraction guide is: tried, written from a manual, only written, or missing; and the matrix of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from . import addresses
from .words import danish_order

if TYPE_CHECKING:
    from ..library import Library
    from ..model.cluster_package import ClusterPackage, ExtractionGuide, Measure
    from ..model.registry import PracticeSystem

OWN_SYSTEM = "own-system"
WORDS = {"verified": "verificeret", "documented": "dokumenteret", "untested": "ikke afprøvet", "missing": "mangler"}


@dataclass(frozen=True)
class Mark:
    """A status mark: its class (verified, documented, untested, missing) and the word that always follows it."""

    kind: str
    word: str


@dataclass(frozen=True)
class KeyRow:
    """A row of the key to the marks."""

    mark: Mark
    text: str


@dataclass(frozen=True)
class Cell:
    """A measure in one system; without a guide it leads to how one is contributed."""

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
)


def mark_of(guide: ExtractionGuide | None) -> Mark:
    """Give the mark of a guide, or of none."""
    if guide is None:
        return Mark("missing", WORDS["missing"])
    kind = "verified" if guide.card.verified else "documented" if guide.card.documented else "untested"
    return Mark(kind, WORDS[kind])


def detail_of(guide: ExtractionGuide | None) -> str:
    """Say when it was tried or its manual was seen."""
    if guide is None:
        return ""
    if (tried := guide.card.verified) is not None:
        return f"{danish.short_day(tried.on)}, version {tried.version}"
    manual = guide.card.documented
    return f"manual set {danish.short_day(manual.seen)}" if manual else ""


def systems(library: Library) -> list[PracticeSystem]:
    """List the practice systems in alphabetical order."""
    return sorted(library.registries.systems, key=lambda system: danish_order(system.title))


def in_systems(package: ClusterPackage, measure: Measure) -> bool:
    """Tell whether a measure's numbers are found in the practice's own system."""
    return measure.card.data_source == OWN_SYSTEM or any(g.card.system for g in package.guides_for(measure.id))


def guide_in(package: ClusterPackage, measure: Measure, system: str) -> ExtractionGuide | None:
    """Find the guide for a measure in a system."""
    return next((g for g in package.guides_for(measure.id) if g.card.system == system), None)


def matrix(library: Library, package: ClusterPackage) -> Matrix:
    """Lay out all measures of a package against all systems."""
    columns = tuple(Column(system.id, system.title) for system in systems(library))
    return Matrix(columns, tuple(_row(library, package, measure, columns) for measure in package.measures))


def _row(library: Library, package: ClusterPackage, measure: Measure, columns: tuple[Column, ...]) -> MatrixRow:
    here = in_systems(package, measure)
    cells = tuple(_cell(package, measure, column.id) for column in columns) if here else ()
    words, to = ("", "") if here else _elsewhere(library, package, measure)
    own = addresses.measure(package.slug, measure.id)
    return MatrixRow(f"2.{measure.position}", measure.card.title, own, cells, words, to)


def _cell(package: ClusterPackage, measure: Measure, system: str) -> Cell:
    guide = guide_in(package, measure, system)
    to = addresses.guide(package.slug, guide.id) if guide else addresses.CONTRIBUTE
    return Cell(system, mark_of(guide), detail_of(guide), to)


def _elsewhere(library: Library, package: ClusterPackage, measure: Measure) -> tuple[str, str]:
    source = measure.card.data_source
    guide = next((g for g in package.guides_for(measure.id) if g.card.data_source == source), None)
    to = addresses.guide(package.slug, guide.id) if guide else addresses.source(source)
    return library.title_of("data_sources", source), to
