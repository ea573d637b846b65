"""KP532: a trend's points cover another time than the measure, so that its level is another, and nothing says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..charts import periods, units
from ..danish import counted
from ..diagnostics import Diagnostic, warning
from ..library.own_data.names import rows_of
from ..model.values import ChartKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import Measure
    from ..model.measure import Chart
    from ..model.sample import Sample

NAMES = {3: "et kvartal", 1: "en måned", 12: "et år"}
# »12 måneder« is the measure's own period and says nothing of the chart's months.
SAYS = {3: re.compile(r"kvartal"), 1: re.compile(r"(?<!\d )måned"), 12: re.compile(r"\bår")}


def check(library: Library) -> Iterator[Diagnostic]:
    """Check each trend's periods against `period.months`."""
    for package in library.packages:
        for measure in package.measures:
            for chart in measure.card.charts if measure.card.unit in units.GROWING else ():
                sample = package.samples.get(chart.sample)
                if chart.kind is ChartKind.TREND and sample and sample.kind.has_periods:
                    yield from _trend(measure, chart, sample)


def _trend(measure: Measure, chart: Chart, sample: Sample) -> Iterator[Diagnostic]:
    step, months = periods.months([rows_of(sample)[0].label]), measure.card.period.months
    text = "\n".join([measure.body.text, *(pitfall.text for pitfall in measure.card.pitfalls)]).lower()
    if step != months and not SAYS[step].search(text):
        name, period = NAMES[step], counted(months, "måned", "måneder")
        yield warning(
            chart.place("sample"),
            "KP532",
            f"hvert punkt er {name}, målepunktet dækker {period}, og teksten siger det ikke",
            f"skriv i teksten, at hvert punkt er {name}, og at niveauet derfor er et andet end målepunktets",
        )
