"""KP508: a measure says that there is no guide where there is one, or where its numbers do not come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every line of every `no_guide`."""
    known = {source.id for source in library.registries.data_sources}
    for package in library.packages:
        for measure in package.measures:
            covered = {g.card.system or g.card.data_source: g.id for g in package.guides_for(measure.id)}
            for id in measure.card.no_guide:
                place = measure.card.place("no_guide", id, key=True)
                if id in covered:
                    yield warning(
                        place,
                        "KP508",
                        f"her står, at der ingen vejledning er, men extraction/{covered[id]}.md gælder målepunktet",
                        "slet linjen her, eller tag målepunktet ud af vejledningen",
                    )
                elif id in known and id != measure.card.data_source:
                    yield warning(
                        place,
                        "KP508",
                        f"målepunktet henter ikke sine tal fra «{id}»",
                        f"skriv «{measure.card.data_source}», eller slet linjen",
                    )
