"""KP410: two measures show one sample and hide small numbers differently, so that one tells what the other hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `hide_below` of the measures that share a sample."""
    for package in library.packages:
        yield from _package(package)


def _package(package: ClusterPackage) -> Iterator[Diagnostic]:
    first: dict[str, Measure] = {}
    for measure in package.measures:
        for chart in measure.card.charts:
            other = first.setdefault(chart.sample, measure)
            bound, mine = other.card.hide_below, measure.card.hide_below
            if bound != mine:
                shared = f"filen {chart.sample}.csv vises også af «{other.id}»"
                help = f"skriv «hide_below: {max(bound, mine)}» i begge målepunkter"
                message = f"{shared}, som skjuler tal under {bound}, ikke {mine}"
                yield error(chart.place("sample"), "KP410", message, help)
