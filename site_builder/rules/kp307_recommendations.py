"""KP307: an agenda item is about a recommendation that guidelines.md does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import in_one, known_guidelines, unknown_among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `about` of every agenda item."""
    for package in library.packages:
        known = known_guidelines(library, package, "recommendations")
        items = (item for meeting in package.meetings for item in meeting.card.agenda)
        yield from in_one(
            fault
            for item in items
            for fault in unknown_among(item, "about", item.about, known, "KP307", "anbefalingen")
        )
