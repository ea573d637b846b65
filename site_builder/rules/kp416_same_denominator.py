"""KP416: two measures have one denominator, and their samples give a practice two numbers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..charts import own_period
from ..diagnostics import Diagnostic, Place, hint
from ..model.sample import SampleKind
from ..model.values import ChartKind
from ..sources.text import canonical
from .language.placeholders import may_be_unfilled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.sample import Sample

Definition = tuple[str, ...]


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the samples of the measures that count out of the same, those of now and those of the follow-up."""
    for package in library.packages:
        for later in (False, True):
            yield from _package(package, later)


def _package(package: ClusterPackage, later: bool) -> Iterator[Diagnostic]:
    """Hold every measure against the first with its definition, by id: their order on the page is no matter."""
    first: dict[Definition, tuple[Measure, Sample]] = {}
    for measure in sorted(package.measures, key=lambda measure: measure.id):
        definition, sample = _definition(measure), _sample(package, measure, later)
        if definition and sample:
            known, other = first.setdefault(definition, (measure, sample))
            yield from _differing(known, other, sample)


def _definition(measure: Measure) -> Definition | None:
    """Give all that says what the denominator is; what only one of two measures says makes them two."""
    card = measure.card
    if card.denominator is None or may_be_unfilled(card.denominator.text):
        return None  # a new package's measures all begin with the same words
    texts = (card.denominator.text, card.denominator.exceptions or "", card.population or "", card.period.ends or "")
    return *map(canonical, texts), str(card.period.months), str(card.counted_per)


def _sample(package: ClusterPackage, measure: Measure, later: bool) -> Sample | None:
    """Find the measure's first sample of practices, or that of the follow-up."""
    followed = (chart for chart in measure.card.charts if chart.kind is ChartKind.BEFORE_AFTER)
    charts = followed if later else own_period(measure.card)
    found = (package.samples[chart.sample] for chart in charts if chart.sample in package.samples)
    return next((sample for sample in found if sample.kind is SampleKind.PRACTICES), None)


def _differing(known: Measure, other: Sample, sample: Sample) -> Iterator[Diagnostic]:
    there = {row.label: row.denominator for row in other.counts if row.denominator is not None}
    rows = [row for row in sample.counts if row.denominator is not None]
    for row in rows:
        if there.get(row.label, row.denominator) != row.denominator:
            message = f"«{row.label}» har {row.denominator} i nævneren, men {there[row.label]} i {other.name}.csv"
            same = f"«{known.id}» har den samme nævner"
            help = f"{same}; giv de to filer de samme tal, eller skriv, hvad der er forskelligt"
            yield hint(Place(sample.path, row.line), "KP416", message, help)
            return  # one is enough: the recipe is to be mended, not the row
