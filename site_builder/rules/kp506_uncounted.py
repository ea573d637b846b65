"""KP506: a recommendation of a package with numbers says neither what counts it nor why it cannot be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from ..model.values import WorksWith

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every recommendation; a package that works without numbers has said so once for all of them."""
    for package in library.packages:
        numbers = WorksWith.DATA in package.card.works_with
        for recommendation in package.guidelines.recommendations if package.guidelines and numbers else ():
            if not recommendation.measures and not recommendation.no_data:
                yield warning(
                    recommendation.place("id"),
                    "KP506",
                    "anbefalingen har hverken et målepunkt eller en grund til, at der ikke er et",
                    "skriv målepunktet i «measures», eller skriv i «no_data», hvorfor det ikke kan tælles",
                )
