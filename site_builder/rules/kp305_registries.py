"""KP305: a publisher, topic, practice system or data source is not in packages/_catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Place, error
from .references import Known, known_entries, unknown_among, unknown_keys, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..model.cluster_package import ClusterPackage

CODE = "KP305"


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every reference to a registry, and the registries' own references."""
    publishers, topics = known_entries(library, "publishers"), known_entries(library, "topics")
    for publisher in library.registries.publishers:
        others = publishers.but(publisher.id)
        yield from unknown_one(publisher, "successor", publisher.successor, others, CODE, "udgiveren")
    for package in library.packages:
        yield from unknown_one(package.card, "publisher", package.card.publisher, publishers, CODE, "udgiveren")
        yield from unknown_among(package.card, "topics", package.card.topics, topics, CODE, "emnet")
        yield from _data(package, known_entries(library, "systems"), known_entries(library, "data_sources"))


def _data(package: ClusterPackage, systems: Known, sources: Known) -> Iterator[Diagnostic]:
    for measure in package.measures:
        yield from unknown_one(measure.card, "data_source", measure.card.data_source, sources, CODE, "datakilden")
        yield from unknown_keys(measure.card, "no_guide", systems.with_those_of(sources), CODE, "lægesystemet")
    for guide in package.guides:
        yield from unknown_one(guide.card, "system", guide.card.system, systems, CODE, "lægesystemet")
        yield from unknown_one(guide.card, "data_source", guide.card.data_source, sources, CODE, "datakilden")
        named = guide.card.system or guide.card.data_source
        if named in systems.ids | sources.ids and named != guide.id:
            yield error(
                Place(guide.path), "KP309", f"filen hedder ikke som det, den gælder: «{named}»", f"kald den {named}.md"
            )
