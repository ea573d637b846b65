"""The way to a measure's numbers in one place: a practice system, or the central source that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..model.cluster_package import ClusterPackage, ExtractionGuide, Measure
    from .catalogue import Library


def guide_to(library: Library, package: ClusterPackage, measure: Measure, place: str) -> ExtractionGuide | None:
    """Find the guide that holds in a place: its own, or the one guide that all practice systems share."""
    guides = {guide.card.system or guide.card.data_source: guide for guide in reversed(package.guides_for(measure.id))}
    return guides.get(place) or guides.get(_for_all(library, measure, place))


def why_none(library: Library, measure: Measure, place: str) -> str:
    """Give the author's words for why a place has no guide: its own line, or the one that is for all systems."""
    said = measure.card.no_guide
    return said.get(place) or said.get(_for_all(library, measure, place), "")


def _for_all(library: Library, measure: Measure, place: str) -> str:
    """Name what is shared by all systems: the data source, unless the measure says something about this one."""
    source = measure.card.data_source
    return source if library.in_each_system(source) and place not in measure.card.no_guide else ""
