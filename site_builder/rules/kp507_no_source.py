"""KP507: a recommendation whose list of sources is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that every recommendation rests on something."""
    for package in library.packages:
        for recommendation in package.guidelines.recommendations if package.guidelines else ():
            if not recommendation.sources:
                yield error(
                    recommendation.place("sources"),
                    "KP507",
                    "anbefalingen har ingen kilde",
                    "skriv kildens id i «sources»; er det kun jeres egen mening, hører den til i drejebogen",
                )
