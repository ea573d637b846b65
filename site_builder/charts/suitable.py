"""Which samples a chart can be drawn from. The rule KP408 asks here before anything is drawn."""

from __future__ import annotations

from collections.abc import Mapping

from ..model.cluster_package import Measure
from ..model.measure import Chart, MeasureCard
from ..model.sample import Sample, SampleKind
from ..model.values import ChartKind

SHAPES = {
    ChartKind.COMPARISON: (SampleKind.PRACTICES, SampleKind.VALUES),
    ChartKind.FUNNEL: (SampleKind.PRACTICES,),
    ChartKind.TREND: (SampleKind.PERIODS, SampleKind.PERIOD_VALUES),
    ChartKind.GROUPS: (SampleKind.GROUPS,),
    ChartKind.PAIR: (SampleKind.PRACTICES, SampleKind.VALUES),
    ChartKind.BEFORE_AFTER: (SampleKind.PRACTICES, SampleKind.VALUES, SampleKind.GROUPS),
}


def own_period(card: MeasureCard) -> tuple[Chart, ...]:
    """List the charts of the package's own period; »før og efter« shows a later one."""
    return tuple(chart for chart in card.charts if chart.kind is not ChartKind.BEFORE_AFTER)


def partner(other: Measure, samples: Mapping[str, Sample]) -> Sample | None:
    """Find the sample with the other measure's practices: that of its first chart which has one for each practice."""
    found = (samples[c.sample] for c in own_period(other.card) if c.sample in samples)
    return next((s for s in found if s.kind in SHAPES[ChartKind.PAIR]), None)
