"""KP301: a measure is named that the package does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import Known, in_one, known_parts, unknown_among, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..model.cluster_package import ClusterPackage

CODE, WHAT = "KP301", "målepunktet"


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every place that names a measure: guides, agenda items, recommendations, charts and other measures."""
    for package in library.packages:
        yield from in_one(_in_package(package, known_parts(library, package, "measures")))


def _in_package(package: ClusterPackage, known: Known) -> Iterator[Diagnostic]:
    for guide in package.guides:
        yield from unknown_among(guide.card, "measures", guide.card.measures, known, CODE, WHAT)
    for recommendation in package.guidelines.recommendations if package.guidelines else ():
        yield from unknown_among(recommendation, "measures", recommendation.measures, known, CODE, WHAT)
    yield from _in_meetings(package, known)
    yield from _in_measures(package, known)


def _in_meetings(package: ClusterPackage, known: Known) -> Iterator[Diagnostic]:
    for meeting in package.meetings:
        for item in meeting.card.agenda:
            yield from unknown_among(item, "show", item.show, known, CODE, WHAT)
        for agreement in meeting.card.agreements:
            yield from unknown_one(agreement, "measure", agreement.measure, known, CODE, WHAT)


def _in_measures(package: ClusterPackage, known: Known) -> Iterator[Diagnostic]:
    for measure in package.measures:
        others = known.but(measure.id)
        yield from unknown_among(measure.card, "read_with", measure.card.read_with, others, CODE, WHAT)
        for chart in measure.card.charts:
            yield from unknown_one(chart, "with", chart.other, others, CODE, WHAT)
