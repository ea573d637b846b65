"""KP504: a measure has neither a guide nor the words for why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning
from ..library.ways import guide_to, why_none

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the way to every measure's numbers: in each practice system, or in the one place they come from."""
    known = {source.id for source in library.registries.data_sources}
    for package in library.packages:
        for measure in package.measures:
            if measure.card.data_source in known and (without := _without(library, package, measure)):
                yield _missing(library, package, measure, without)


def _without(library: Library, package: ClusterPackage, measure: Measure) -> list[str]:
    """List the systems, or the one source, that nothing is said about; a guide with errors of its own is there."""
    source, folder = measure.card.data_source, f"packages/{package.slug}/extraction"
    if library.is_unread(f"{folder}/{source}.md"):
        return []
    places = [system.id for system in library.registries.systems] if library.in_each_system(source) else [source]
    return [
        id for id in places
        if not (guide_to(library, package, measure, id) or why_none(library, measure, id))
        and not library.is_unread(f"{folder}/{id}.md")
    ]


def _missing(library: Library, package: ClusterPackage, measure: Measure, without: list[str]) -> Diagnostic:
    # The one guide that all systems share comes first: it stands for each of those that lack their own.
    written = {guide.id for guide in package.guides}
    known = next((id for id in (measure.card.data_source, without[0]) if id in written), None)
    file = f"extraction/{known or without[0]}.md"
    first = f"skriv «{measure.id}» i «measures» i {file}" if known else f"skriv {file}"
    registry = "systems" if library.in_each_system(measure.card.data_source) else "data_sources"
    return warning(
        measure.card.place("data_source"),
        "KP504",
        f"vejledning mangler til {danish.listing([library.title_of(registry, id) for id in without])}",
        f"{first}, eller skriv i «no_guide», hvorfor den ikke findes",
    )
