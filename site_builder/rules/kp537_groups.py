"""KP537: a measure's groups do not add up to its practices, so that two of its figures contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..danish import number
from ..diagnostics import Diagnostic, Place, hint
from ..model.sample import SampleKind
from ..model.values import ChartKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.sample import Sample

Total = tuple[float, float]


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the samples of every measure against each other; one that another measure draws too is told once."""
    for package in library.packages:
        told: set[str] = set()
        for measure in package.measures:
            for found in _measure(package, measure):
                if found.place.path not in told:
                    told.add(found.place.path)
                    yield found


def _measure(package: ClusterPackage, measure: Measure) -> Iterator[Diagnostic]:
    # What is drawn as »now« is of another year.
    names = dict.fromkeys(chart.sample for chart in measure.card.charts if chart.kind is not ChartKind.BEFORE_AFTER)
    samples = [sample for name in names if (sample := package.samples.get(name)) and _is_sound(sample)]
    practices = next((total(sample) for sample in samples if sample.kind is SampleKind.PRACTICES), None)
    for sample in samples:
        if sample.kind is SampleKind.GROUPS and practices and (groups := total(sample)) != practices:
            yield hint(
                Place(sample.path, sample.counts[0].line),
                "KP537",
                f"grupperne er tilsammen {_words(groups)}, praksis er {_words(practices)}",
                "lad dem give det samme, eller skriv i teksten, hvorfor de ikke gør det",
            )


def total(sample: Sample) -> Total:
    """Add up what is reported, as (numerator, denominator)."""
    return sum(row.numerator or 0 for row in sample.counts), sum(row.denominator or 0 for row in sample.counts)


def _is_sound(sample: Sample) -> bool:
    # A numerator that is too large is KP409's to tell.
    return bool(sample.counts) and all((row.numerator or 0) <= (row.denominator or 0) for row in sample.counts)


def _words(total: Total) -> str:
    return f"{number(total[0], 0)} af {number(total[1], 0)}"
