"""KP503: a measure has charts, but no meeting shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from .traces import shown, unused, whole_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that what is drawn is looked at. A package without a script yet has nowhere to show it."""
    for package in whole_packages(library):
        orphans = unused((measure.id for measure in package.measures), shown(package))
        for measure in package.measures if package.meetings else ():
            if measure.id in orphans and measure.card.charts:
                yield warning(
                    measure.card.place("charts", key=True),
                    "KP503",
                    "målepunktets diagrammer vises ikke på noget møde",
                    f"skriv «{measure.id}» i «show» på det programpunkt, hvor I ser på tallet, eller slet diagrammerne",
                )
