"""KP536: practices with few in the denominator are compared, and no funnel shows how much chance can do."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from ..danish import number
from ..diagnostics import Diagnostic, warning
from ..model.sample import SampleKind
from ..model.values import ChartKind, Counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure

# At 50 patients and a share of a half, the funnel's 95 % limits run from 35 to 65 %.
FEW = 50


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every comparison of persons or events; an amount has no funnel."""
    for package in library.packages:
        for measure in package.measures:
            if measure.card.counts is not Counts.AMOUNT:
                yield from _measure(package, measure)


def _measure(package: ClusterPackage, measure: Measure) -> Iterator[Diagnostic]:
    kinds = [chart.kind for chart in measure.card.charts]
    if ChartKind.COMPARISON not in kinds or ChartKind.FUNNEL in kinds:
        return
    chart = measure.card.charts[kinds.index(ChartKind.COMPARISON)]
    middle = _middle(package, chart.sample)
    if middle is not None and middle < FEW:
        places = 0 if middle == int(middle) else 1
        yield warning(
            chart.place("kind"),
            "KP536",
            f"sammenligningen har få i nævneren (median {number(middle, places)}) og ingen tragt ved siden af",
            f"læg et diagram til: «kind: funnel» og «sample: {chart.sample}»",
        )


def _middle(package: ClusterPackage, name: str) -> float | None:
    """Give the median denominator of the practices that have reported."""
    sample = package.samples.get(name)
    if sample is None or sample.kind is not SampleKind.PRACTICES:
        return None
    sizes = [row.denominator for row in sample.counts if row.denominator is not None]
    return median(sizes) if sizes else None
