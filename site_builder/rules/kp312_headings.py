"""KP312: notes stand under a heading that is no agenda item's title, and would reach nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, did_you_mean, error
from ..library.split_notes import headings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the headings of every meeting's body against its agenda."""
    for package in library.packages:
        for meeting in package.meetings:
            titles = [item.title for item in meeting.card.agenda]
            for line, title in headings(meeting.body):
                if title not in titles:
                    help = did_you_mean(title, titles) or "overskriften skal være et programpunkts titel, ord for ord"
                    yield error(
                        meeting.body.place(line, 4, len(title)),
                        "KP312",
                        f"intet programpunkt hedder «{title[:60]}»",
                        help,
                    )
