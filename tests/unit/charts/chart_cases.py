"""Short ways to write a measure, a sample and a chart in a test."""

from __future__ import annotations

from typing import Any

from site_builder.charts import DrawnChart, draw
from site_builder.model.cluster_package import Measure
from site_builder.model.measure import Chart, MeasureCard
from site_builder.model.sample import CountRow, Sample, SampleKind, ValueRow
from site_builder.sources.located import Body

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
Counts = tuple[int, int] | None


def measure(**fields: Any) -> Measure:
    """A measure of persons in percent, unless told otherwise."""
    card = {
        "title": "Andel med spirometri", "kind": "measure-point", "unit": "percent", "counts": "persons",
        "numerator": {"text": "tæller"}, "denominator": {"text": "nævner"}, "period": {"months": 12},
        "counted_per": "practice", "data_source": "own-system", "pitfalls": ["En faldgrube."],
    } | fields
    return Measure("m", "packages/p/measures/m.md", MeasureCard.model_validate(card), Body(), 1)


def letter(index: int) -> str:
    """A … Z, AA, AB …, as the packages name practices."""
    return LETTERS[index] if index < 24 else LETTERS[index // 24 - 1] + LETTERS[index % 24]


def counts(rows: dict[str, Counts], kind: SampleKind = SampleKind.PRACTICES, name: str = "s") -> Sample:
    """A sample of counts; None was not reported."""
    made = tuple(CountRow(label, *(pair or (None, None)), line) for line, (label, pair) in enumerate(rows.items(), 2))
    return Sample(name, f"data_samples/p/{name}.csv", kind, counts=made)


def lettered(pairs: list[Counts], name: str = "s") -> Sample:
    """A sample of practices A, B, C …"""
    return counts({letter(i): pair for i, pair in enumerate(pairs)}, name=name)


def values(rows: dict[str, float | None], name: str = "s", kind: SampleKind = SampleKind.VALUES) -> Sample:
    """A sample of values."""
    made = tuple(ValueRow(label, value, line) for line, (label, value) in enumerate(rows.items(), 2))
    return Sample(name, f"data_samples/p/{name}.csv", kind, values=made)


def drawn(kind: str, sample: Sample, of: Measure | None = None, other: Measure | None = None,
          beside: Sample | None = None) -> DrawnChart:
    """Draw a chart as the page does; `beside` is the other measure's sample, or the earlier one."""
    more = {"pair": {"with": "other"}, "before-after": {"before": beside.name if beside else "s"}}.get(kind, {})
    chart = Chart.model_validate({"kind": kind, "sample": sample.name} | more)
    samples = {s.name: s for s in (sample, beside) if s}
    return draw(chart, of or measure(), samples, other, "fig-1", "Figur 1")


def everything(chart: DrawnChart) -> str:
    """All that a reader or a program can see of a chart."""
    return "\n".join([chart.caption, chart.wide, chart.narrow, chart.sentence, repr(chart.table_head),
                      repr(chart.table_rows), chart.figure, repr(chart.total), repr(chart.practices),
                      repr(chart.marks)])
