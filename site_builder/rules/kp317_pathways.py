"""KP317: a pathway is no row of meetings: too short, a package twice, or weeks after a meeting that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.pathway import Pathway

FEWEST = 2


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the steps of every pathway."""
    for pathway in library.registries.pathways:
        if len(pathway.steps) < FEWEST:
            help = "skriv mindst to trin, eller slet rækken"
            yield error(pathway.place("steps", key=True), "KP317", "en møderække er mindst to møder", help)
        yield from _first(pathway)
        yield from _repeated(pathway)


def _first(pathway: Pathway) -> Iterator[Diagnostic]:
    for step in pathway.steps[:1]:
        if step.weeks_after:
            help = "slet «weeks_after» ved det første trin, eller skriv trinene i den rækkefølge, møderne holdes"
            yield error(step.place("weeks_after"), "KP317", "der er intet møde før det første", help)


def _repeated(pathway: Pathway) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for step in pathway.steps:
        place = step.place("package")
        if step.package in first:
            help = f"første gang er i linje {first[step.package]}; slet det ene trin, eller ret navnet"
            yield error(place, "KP317", f"pakken «{step.package}» står to gange i rækken", help)
        first.setdefault(step.package, place.line)
