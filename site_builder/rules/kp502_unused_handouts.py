"""KP502: a handout that no agenda item hands out and nobody is sent; it is on the site, but nobody gets it on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from ..model.values import HandoutKind
from .traces import unused, whole_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that every handout is used; an invitation and what is sent before the meeting are printed anyhow."""
    for package in whole_packages(library):
        named = (id for meeting in package.meetings for id in meeting.handouts)
        orphans = unused((handout.id for handout in package.handouts), named) if package.meetings else frozenset()
        for handout in package.handouts:
            card = handout.card
            if handout.id in orphans and card.kind is not HandoutKind.INVITATION and not card.needs_no_item:
                yield warning(
                    card.place("title"),
                    "KP502",
                    "bilaget bruges ikke på noget møde og bliver ikke trykt",
                    f"skriv «{handout.id}» i «materials» på det programpunkt, hvor det bruges, eller slet filen",
                )
