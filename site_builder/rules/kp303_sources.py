"""KP303: a source is named that guidelines.md does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import known_guidelines, unknown_among, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the sources of recommendations, targets and reference values."""
    for package in library.packages:
        guidelines = package.guidelines
        known = known_guidelines(library, package, "sources")
        for recommendation in guidelines.recommendations if guidelines else ():
            yield from unknown_among(recommendation, "sources", recommendation.sources, known, "KP303", "kilden")
        for measure in package.measures:
            if measure.card.target:
                yield from unknown_one(
                    measure.card.target, "source", measure.card.target.source, known, "KP303", "kilden"
                )
            for value in measure.card.reference_values:
                yield from unknown_one(value, "source", value.source, known, "KP303", "kilden")
