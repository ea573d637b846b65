"""KP410: two measures show one sample and hide small numbers differently, so that one tells what the other hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error

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
    for measure, place, name in _shown(package):
        other = first.setdefault(name, measure)
        bound, mine = other.card.hide_below, measure.card.hide_below
        if bound != mine:
            shared = f"filen {name}.csv vises også af «{other.id}»"
            help = f"skriv «hide_below: {max(bound, mine)}» i begge målepunkter"
            message = f"{shared}, som skjuler tal under {bound}, ikke {mine}"
            yield error(place, "KP410", message, help)


def _shown(package: ClusterPackage) -> Iterator[tuple[Measure, Place, str]]:
    for measure in package.measures:
        for chart in measure.card.charts:
            for field, name in chart.files:
                yield measure, chart.place(field), name
