"""KP535: a sample holds a value that its own measure calls implausible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..danish import counted
from ..diagnostics import Diagnostic, Place, warning
from .kp409_shares import of_package
from .plausible import bounds, outside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.sample import Sample


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the practices of every sample against `plausible`, one message for each file."""
    for package in library.packages:
        told: set[str] = set()
        for measure in package.measures:
            for name in dict.fromkeys(name for chart in measure.card.charts for _, name in chart.files):
                sample = package.samples.get(name)
                rows = _outside(package, measure, sample) if sample and name not in told else []
                if sample and rows:
                    told.add(name)
                    yield _warning(sample, measure, rows)


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
