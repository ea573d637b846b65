"""What is asked of a cluster's own numbers, told at the CSV file: the coordinator has no hand in the package."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .. import danish
from ..charts import SHAPES
from ..diagnostics import Diagnostic, Place, did_you_mean, error, warning
from ..model.sample import SampleKind
from ..sources.text import canonical
from . import kp409_shares
from .plausible import bounds, outside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.sample import Sample


def check_own(own: ClusterPackage, catalogue: ClusterPackage) -> list[Diagnostic]:
    """Check the samples of `own` against its measures, and against those of the catalogue's package."""
    columns = [*_columns(own, catalogue), *_groups(own, catalogue)]
    refused = {d.place.path for d in columns}
    fit = replace(own, samples={n: s for n, s in own.samples.items() if s.path not in refused})
    shares = [replace(d, help="se efter i udtrækket") for d in kp409_shares.of_package(fit)]
    told = {(d.place.path, d.place.line) for d in shares}
    return [*columns, *shares, *(d for d in _bounds(fit) if (d.place.path, d.place.line) not in told)]


def _columns(own: ClusterPackage, catalogue: ClusterPackage) -> Iterator[Diagnostic]:
    """A file has the columns of the catalogue's: a share in percent would tell the small counts behind it."""
    for name, sample in own.samples.items():
        wanted = catalogue.samples[name].kind if name in catalogue.samples else _drawn_from(own, name)
        if sample.kind is not wanted:
            help = f"kolonnerne skal være {wanted.value}"
            yield error(Place(sample.path), "KP408", "filen har ikke de kolonner, som diagrammet bruger", help)


def _groups(own: ClusterPackage, catalogue: ClusterPackage) -> Iterator[Diagnostic]:
    """A group stands in the chart as it is written, so only the package's own groups may: never a practice's name."""
    for name, sample in own.samples.items():
        ours = catalogue.samples.get(name)
        if ours and sample.kind is ours.kind is SampleKind.GROUPS:
            known = {canonical(row.label): row.label for row in ours.counts}
            for row in sample.counts:
                if canonical(row.label) not in known:
                    there = danish.listing(list(known.values()))
                    help = did_you_mean(row.label, known.values()) or f"grupperne er {there}"
                    yield error(Place(sample.path, row.line), "KP413", "gruppen er ikke en af pakkens", help)


def _drawn_from(own: ClusterPackage, name: str) -> SampleKind:
    charts = [chart for measure in own.measures for chart in measure.card.charts]
    return next(SHAPES[c.kind][0] for c in charts if any(name == used for _, used in c.files))


def _bounds(own: ClusterPackage) -> Iterator[Diagnostic]:
    told: set[Place] = set()
    for measure in own.measures:
        for name in dict.fromkeys(name for chart in measure.card.charts for _, name in chart.files):
            for found in _outside(own.samples[name], measure) if name in own.samples else ():
                if found.place not in told:
                    told.add(found.place)
                    yield found


def _outside(sample: Sample, measure: Measure) -> Iterator[Diagnostic]:
    for line, value in outside(sample, measure):
        message = f"værdien {value} er uden for det rimelige, {bounds(measure)}"
        help = "se efter, om tallene er trukket som i vejledningen; passer de, så lad dem stå"
        yield warning(Place(sample.path, line), "KP411", message, help)
