"""KP501: a measure that no recommendation, no chart and no agenda item uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from .traces import shown, unused, whole_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that every measure has a use."""
    for package in whole_packages(library):
        orphans = unused((measure.id for measure in package.measures), _named(package))
        for measure in package.measures:
            if measure.id in orphans and not measure.card.charts:
                yield warning(
                    measure.card.place("title"),
                    "KP501",
                    "målepunktet bruges ikke: ingen anbefaling, intet diagram og intet programpunkt har det med",
                    "skriv det under en anbefaling eller i «show» på et programpunkt, eller slet filen",
                )


def _named(package: ClusterPackage) -> Iterator[str]:
    for recommendation in package.guidelines.recommendations if package.guidelines else ():
        yield from recommendation.measures
    for measure in package.measures:
        yield from (chart.other for chart in measure.card.charts if chart.other)
    yield from shown(package)
