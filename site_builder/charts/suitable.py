"""Whether a chart can be drawn from a sample at all. The rules ask here before anything is drawn."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.cluster_package import Measure
from ..model.measure import Chart
from ..model.sample import Sample, SampleKind
from ..model.values import ChartKind, Counts

SHAPES = {
    ChartKind.COMPARISON: (SampleKind.PRACTICES, SampleKind.VALUES),
    ChartKind.FUNNEL: (SampleKind.PRACTICES,),
    ChartKind.TREND: (SampleKind.PERIODS,),
    ChartKind.GROUPS: (SampleKind.GROUPS,),
    ChartKind.PAIR: (SampleKind.PRACTICES, SampleKind.VALUES),
}


def unsuitable(chart: Chart, measure: Measure, sample: Sample) -> str | None:
    """Give the Danish reason why this sample cannot become this chart; None when it can."""
    if chart.kind is ChartKind.FUNNEL and measure.card.counts is Counts.AMOUNT:
        return "en tragt regner med personer eller hændelser; en mængde har ingen kendt tilfældig spredning"
    if sample.kind not in SHAPES[chart.kind]:
        fits = " eller ".join(f"«{shape}»" for shape in SHAPES[chart.kind])
        return f"diagrammet «{chart.kind}» skal have kolonnerne {fits}, og filen har «{sample.kind}»"
    if chart.kind is ChartKind.PAIR and chart.other is None:
        return "et par-diagram skal sige i «with», hvilket målepunkt det ses sammen med"
    return None


def partner(other: Measure, samples: Mapping[str, Sample]) -> Sample | None:
    """Find the sample with the other measure's practices: that of its first chart which has one for each practice."""
    found = (samples[c.sample] for c in other.card.charts if c.sample in samples)
    return next((s for s in found if s.kind in SHAPES[ChartKind.PAIR]), None)
