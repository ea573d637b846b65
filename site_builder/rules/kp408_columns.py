"""KP408: a chart's sample lacks a column that the chart needs, or the chart lacks the other half of what it shows.

A count of people that no column shows can be hidden by nobody, so a measure that counts them has no ready-made values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..charts import SHAPES, own_period
from ..danish import listing
from ..diagnostics import Diagnostic, did_you_mean, error
from ..model.sample import SampleKind
from ..model.values import ChartKind, Counts, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.measure import Chart
    from ..model.sample import Sample


def check(library: Library) -> Iterator[Diagnostic]:
    """Check each chart's kind against its sample's columns and its measure's count."""
    for package in library.packages:
        for measure in package.measures:
            for chart in measure.card.charts:
                sample = package.samples.get(chart.sample)
                if sample:
                    yield from _chart(library, package, measure, chart, sample)
                yield from _before(package, chart)


def _chart(
    library: Library, package: ClusterPackage, measure: Measure, chart: Chart, sample: Sample
) -> Iterator[Diagnostic]:
    lacking = _lacking(chart, sample)
    if lacking:
        yield error(
            chart.place("sample"),
            "KP408",
            f"diagrammet «{chart.kind.label}» mangler {listing(lacking)} i {sample.path}",
            f"kolonnerne skal være {_nearest(chart, sample).value}",
        )
    elif sample.kind.has_values and _is_share(measure):
        counted = next(kind.value for kind in SHAPES[chart.kind] if not kind.has_values)
        yield error(
            chart.place("sample"),
            "KP408",
            f"målepunktet tæller {measure.card.counts.label}, og {sample.path} har kun færdige tal",
            f"kolonnerne skal være {counted}: små antal kan ikke skjules i en andel; en mængde er «counts: amount»",
        )
    elif chart.kind is ChartKind.FUNNEL and measure.card.counts is Counts.AMOUNT:
        yield error(chart.place("kind"), "KP408", "en mængde har ingen tragt", "brug «comparison»")
    elif chart.kind is ChartKind.PAIR:
        yield from _pair(library, package, chart)


def _is_share(measure: Measure) -> bool:
    """Tell whether a ready-made value would have a count of people behind it that nobody sees, and nobody can hide."""
    return measure.card.counts is not Counts.AMOUNT and measure.card.unit is not Unit.COUNT


def _lacking(chart: Chart, sample: Sample) -> list[str]:
    if sample.kind in SHAPES[chart.kind]:
        return []
    has = _columns(sample.kind)
    return [f"kolonnen «{c}»" for c in _columns(_nearest(chart, sample)) if c not in has]


def _nearest(chart: Chart, sample: Sample) -> SampleKind:
    """Choose the shape that shares most with the sample, among those that the chart can be drawn from."""
    has = set(_columns(sample.kind))
    return max(SHAPES[chart.kind], key=lambda kind: len(has & set(_columns(kind))))


def _columns(kind: SampleKind) -> list[str]:
    return kind.value.split(";")


def _pair(library: Library, package: ClusterPackage, chart: Chart) -> Iterator[Diagnostic]:
    if chart.other is None:
        yield error(
            chart.place(),
            "KP408",
            "diagrammet «set sammen med» mangler det andet målepunkt",
            "skriv «with: » og målepunktets id",
        )
        return
    other = package.measure(chart.other)
    if other and not any(_may_pair(library, package, c.sample) for c in own_period(other.card)):
        yield error(
            chart.place("with"),
            "KP408",
            f"målepunktet «{other.id}» har ingen tal pr. praksis at holde op imod",
            "giv det et diagram «comparison» eller «funnel»",
        )


def _before(package: ClusterPackage, chart: Chart) -> Iterator[Diagnostic]:
    """Check the earlier period: »før og efter« has one, of the same columns, and no other chart has."""
    if chart.kind is not ChartKind.BEFORE_AFTER:
        if chart.before:
            one = f"diagrammet «{chart.kind.label}» viser kun én periode"
            yield error(chart.place("before"), "KP408", one, "slet «before», eller skriv «kind: before-after»")
    elif chart.before is None:
        help = "skriv «before: » og navnet på filen med de gamle tal"
        yield error(chart.place(), "KP408", "diagrammet «før og efter» mangler de gamle tal", help)
    elif chart.before == chart.sample:
        help = "skriv navnet på filen med de gamle tal"
        yield error(chart.place("before"), "KP408", "«before» og «sample» er den samme fil", help)
    else:
        yield from _same_columns(chart, package.samples.get(chart.before), package.samples.get(chart.sample))


def _same_columns(chart: Chart, before: Sample | None, now: Sample | None) -> Iterator[Diagnostic]:
    if before and now and now.kind in SHAPES[chart.kind] and before.kind is not now.kind:
        message = f"{before.path} og {now.path} har ikke de samme kolonner"
        yield error(chart.place("before"), "KP408", message, f"kolonnerne skal være {now.kind.value} i begge")
    elif before and now and now.kind is SampleKind.GROUPS:
        yield from _same_groups(chart, before, now)


def _same_groups(chart: Chart, before: Sample, now: Sample) -> Iterator[Diagnostic]:
    """A group that is written otherwise in the other file is two rows in the figure, each with half of the story."""
    there, here = ([row.label for row in sample.counts] for sample in (before, now))
    if strange := next((label for label in here if label not in there), ""):
        help = did_you_mean(strange, there) or "skriv de samme grupper i begge; en gruppe uden tal får tomme celler"
        yield error(chart.place("sample"), "KP408", f"gruppen «{strange}» er ikke i {before.path}", help)
    elif lost := next((label for label in there if label not in here), ""):
        help = "skriv de samme grupper i begge; en gruppe uden tal får tomme celler"
        yield error(chart.place("before"), "KP408", f"gruppen «{lost}» er ikke i {now.path}", help)


def _may_pair(library: Library, package: ClusterPackage, name: str) -> bool:
    sample = package.samples.get(name)
    if sample is None:
        return library.is_unread(f"data_samples/{package.slug}/{name}.csv")
    return sample.kind in SHAPES[ChartKind.PAIR]
