"""KP513: a guide was tried more than two years ago, in a version that may look different today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning
from .freshness import kept_packages, years_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

OLDEST = 2  # years


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the day on which each guide was tried."""
    for package in kept_packages(library):
        for guide in package.guides:
            tried = guide.card.verified
            if tried and tried.on < years_before(library.day, OLDEST):
                yield warning(
                    tried.place("on"),
                    "KP513",
                    f"trinene er prøvet {danish.day(tried.on)} i version {tried.version}, for over to år siden",
                    "prøv dem i den version, I har i dag, og skriv dag og version i «verified»",
                )
