"""KP516: a package uses a code, and nobody has written what it means and where that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, warning
from ..model.codes import LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage
    from ..model.codes import Codes

CODES = "packages/_catalogue/codes.yaml"


def check(library: Library) -> Iterator[Diagnostic]:
    """Check each code of a package once, where it stands first; a system that has no entry at all is left alone."""
    kept = {entry.system for entry in library.registries.codes}
    if library.is_unread(CODES):
        return
    for package in library.packages:
        for (system, code), place in _first_places(package).items():
            if system in kept and not library.meaning(system, code):
                yield warning(
                    place,
                    "KP516",
                    f"det står ingen steder, hvad {LABELS[system]} {code} betyder",
                    f"slå koden op, og skriv den i {CODES} med kilde og dato",
                )


def _first_places(package: ClusterPackage) -> dict[tuple[str, str], Place]:
    """Give the codes in the order of the package, each with the first place that it stands at."""
    quantities = [q for m in package.measures for q in (m.card.numerator, m.card.denominator) if q]
    places: dict[tuple[str, str], Place] = {}
    for codes in (*(quantity.codes for quantity in quantities), package.card.codes):
        for pair, place in _places(codes):
            places.setdefault(pair, place)
    return places


def _places(codes: Codes) -> Iterator[tuple[tuple[str, str], Place]]:
    for system, code in codes.pairs():
        yield (system, code), codes.place(system, getattr(codes, system).index(code))
