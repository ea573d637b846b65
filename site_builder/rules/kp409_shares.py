"""KP409: more persons in the numerator than in the denominator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error
from ..model.values import Counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the samples of measures that count persons, once for each sample."""
    for package in library.packages:
        yield from of_package(package)


def of_package(package: ClusterPackage) -> Iterator[Diagnostic]:
    """Check the samples of one package."""
    names = dict.fromkeys(
        name
        for m in package.measures
        if m.card.counts is Counts.PERSONS
        for chart in m.card.charts
        for _, name in chart.files
    )
    for sample in (package.samples[name] for name in names if name in package.samples):
        for row in sample.counts:
            if row.numerator is not None and row.denominator is not None and row.numerator > row.denominator:
                yield error(
                    Place(sample.path, row.line),
                    "KP409",
                    f"tælleren {row.numerator} er større end nævneren {row.denominator}",
                    "byt tallene om, eller skriv «counts: events» i målepunktet",
                )
