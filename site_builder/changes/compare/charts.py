"""The charts of a measure, and the sample numbers behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import danish
from ...model.sample import SampleKind
from .. import nouns
from ..change import Change, Kind, Part, Step
from .fields import paired, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.measure import Chart, MeasureCard
    from ...model.sample import Sample
    from .scope import Both

SHAPES = {SampleKind.PRACTICES: "praksis med tæller og nævner", SampleKind.VALUES: "praksis med én værdi",
          SampleKind.PERIODS: "perioder med tæller og nævner", SampleKind.PERIOD_VALUES: "perioder med én værdi",
          SampleKind.GROUPS: "grupper"}


def charts(both: Both, part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    """Compare which charts a measure has."""
    now = both.renamed["measures"]
    for old, new in paired(before.charts, after.charts, lambda chart: _key(chart, now)):
        if old is None:
            yield Change(Kind.ADDED, nouns.CHART, part, Step.MINOR, name_of(both, new))
        elif new is None:
            yield Change(Kind.REMOVED, nouns.CHART, part, Step.MINOR, name_of(both, old))


def _key(chart: Chart, now: dict[str, str]) -> tuple[str, ...]:
    other = chart.other or ""
    return chart.kind, chart.sample, chart.before or "", now.get(other, other)


def name_of(both: Both, chart: Chart) -> str:
    """Name a chart by its kind and what it is drawn from: tragt, spirometri.csv."""
    other = both.after.package.measure(chart.other) if chart.other else None
    beside = f" {other.card.title}" if other else ""
    return f"{chart.kind.label}{beside}, {chart.sample}.csv"


def samples(both: Both) -> Iterator[Change]:
    """Compare the files with sample numbers: they are invented, so that no definition hangs on them."""
    old, new = both.before.package, both.after.package
    for name in sorted(old.sample_files | new.sample_files):
        part = Part(nouns.SAMPLE, name, f"{name}.csv", f"i «{name}.csv»")
        before, after = old.samples.get(name), new.samples.get(name)
        if name not in old.sample_files:
            yield Change(Kind.ADDED, nouns.SAMPLE, part, Step.PATCH, part.title)
        elif name not in new.sample_files:
            yield Change(Kind.REMOVED, nouns.SAMPLE, part, Step.PATCH, part.title)
        elif before is None or after is None:
            if before is not after:
                yield Change(Kind.UNREAD, nouns.SAMPLE, part, Step.NONE, part.title, after="før" if after else "nu")
        else:
            yield from _rows(part, before, after)


def _rows(part: Part, before: Sample, after: Sample) -> Iterator[Change]:
    if before.kind is not after.kind:
        yield from value(part, "formen", SHAPES[before.kind], SHAPES[after.kind], Step.PATCH)
        return
    old, new = _cells(before), _cells(after)
    if old == new and list(old) == list(new):
        return
    found = [(sum(1 for row in new if row in old and old[row] != new[row]), "er ændret"),
             (sum(1 for row in new if row not in old), "er ny"), (sum(1 for row in old if row not in new), "er væk")]
    told = danish.listing([f"{danish.counted(n, 'række', 'rækker')} {_many(word, n)}" for n, word in found if n])
    said = f"eksempeltallene i «{part.title}»: {told or 'rækkerne står i en ny orden'}"
    yield Change(Kind.REPLACED, nouns.only("eksempeltallene"), part, Step.PATCH, said=said)


def _many(word: str, count: int) -> str:
    return "er nye" if word == "er ny" and count > 1 else word


def _cells(sample: Sample) -> dict[str, tuple[float | None, ...]]:
    rows = {row.label: (row.numerator, row.denominator) for row in sample.counts}
    return rows | {row.label: (row.value,) for row in sample.values}
