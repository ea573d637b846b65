"""KP303: a source is named that guidelines.md does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import Known, in_one, known_guidelines, unknown_among, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the sources of recommendations, targets and reference values."""
    for package in library.packages:
        yield from in_one(_in_package(package, known_guidelines(library, package, "sources")))


def _in_package(package: ClusterPackage, known: Known) -> Iterator[Diagnostic]:
    for recommendation in package.guidelines.recommendations if package.guidelines else ():
        yield from unknown_among(recommendation, "sources", recommendation.sources, known, "KP303", "kilden")
    for measure in package.measures:
        target = (measure.card.target,) if measure.card.target else ()
        for value in (*target, *measure.card.reference_values):
            yield from unknown_one(value, "source", value.source, known, "KP303", "kilden")
