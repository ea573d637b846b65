"""KP535: a sample, a target or the number of others is a value that the measure itself calls implausible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..charts import units
from ..charts.references import decimals
from ..danish import counted
from ..diagnostics import Diagnostic, Place, warning
from .kp409_shares import of_package
from .plausible import bounds, outside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.measure import ReferenceValue, Target
    from ..model.sample import Sample


def check(library: Library) -> Iterator[Diagnostic]:
    """Check what is held against, and the practices of every sample with one message for each file."""
    for package in library.packages:
        told: set[str] = set()
        for measure in package.measures:
            yield from _held_against(measure)
            for name in dict.fromkeys(name for chart in measure.card.charts for _, name in chart.files):
                sample = package.samples.get(name)
                rows = _outside(package, measure, sample) if sample and name not in told else []
                if sample and rows:
                    told.add(name)
                    yield _warning(sample, measure, rows)


def _held_against(measure: Measure) -> Iterator[Diagnostic]:
    """A target of 8 for 80, or another's number per thousand beside percent, would be drawn as a line all the same."""
    card, plausible = measure.card, measure.card.plausible
    held: list[Target | ReferenceValue] = [*([card.target] if card.target else []), *card.reference_values]
    for one in held:
        if plausible and not plausible.low <= one.value <= plausible.high:
            words = units.words(one.value, card.unit, decimals(one.value))
            message = f"tallet {words} er uden for «plausible», {bounds(measure)}"
            help = "se efter, om tal og enhed er kildens; passer de, så giv «plausible» plads til tallet"
            yield warning(one.place("value"), "KP535", message, help)


def _outside(package: ClusterPackage, measure: Measure, sample: Sample) -> list[tuple[int, str]]:
    rows = sorted(outside(sample, measure))
    shares = {d.place for d in of_package(package)} if rows else set()  # over 100 % is KP409's
    return [row for row in rows if Place(sample.path, row[0]) not in shares]


def _warning(sample: Sample, measure: Measure, rows: list[tuple[int, str]]) -> Diagnostic:
    line, value = rows[0]
    more = f", og {counted(len(rows) - 1, 'række', 'rækker')} til er det" if len(rows) > 1 else ""
    message = f"værdien {value} er uden for «plausible» i {measure.id}, {bounds(measure)}{more}"
    help = "ret eksemplets tal, eller giv «plausible» plads til dem"
    return warning(Place(sample.path, line), "KP535", message, help)
