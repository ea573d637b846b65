"""KP401: a chart has no sample file behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, did_you_mean, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that data_samples/<slug>/<sample>.csv was read for every chart.

    A file that is there but wrong has errors of its own, and a missing one is told where it is first used.
    """
    for package in library.packages:
        told: set[str] = set()
        for measure in package.measures:
            for chart in measure.card.charts:
                for field, name in chart.files:
                    path = f"data_samples/{package.slug}/{name}.csv"
                    if not (name in package.sample_files | told or library.is_unread(path)):
                        told.add(name)
                        help = did_you_mean(name, package.sample_files) or "læg filen der; se data_samples/README.md"
                        yield error(chart.place(field), "KP401", f"filen {path} findes ikke", help)
