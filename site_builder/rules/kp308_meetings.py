"""KP308: a meeting follows or replaces one that the package does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import known_parts, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `follows` and `instead_of` of every meeting."""
    for package in library.packages:
        for meeting in package.meetings:
            others = known_parts(library, package, "meetings").but(meeting.id)
            yield from unknown_one(meeting.card, "instead_of", meeting.card.instead_of, others, "KP308", "mødet")
            if meeting.card.follows:
                yield from unknown_one(
                    meeting.card.follows, "meeting", meeting.card.follows.meeting, others, "KP308", "mødet"
                )
