"""KP534: a measure has no pitfall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that the list of pitfalls is not empty; one that is not written is KP101's."""
    for package in library.packages:
        for measure in package.measures:
            if not measure.card.pitfalls:
                yield error(
                    measure.card.place("pitfalls"),
                    "KP534",
                    "målepunktet har ingen faldgruber",
                    "skriv mindst én grund til, at tallet kan snyde",
                )
