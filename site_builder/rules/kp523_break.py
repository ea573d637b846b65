"""KP523: a meeting goes on for more than 100 minutes without a break."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from ..model.values import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..library import Library
    from ..model.meeting import AgendaItem

LONGEST = 100  # minutes


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every stretch between two breaks."""
    for package in library.packages:
        for meeting in package.meetings:
            for is_break, items in groupby(meeting.card.agenda, lambda item: item.form is Form.BREAK):
                if not is_break:
                    yield from _stretch(list(items))


def _stretch(items: Sequence[AgendaItem]) -> Iterator[Diagnostic]:
    """Tell a stretch that is too long once, at the item in front of which the break should be."""
    ends = list(accumulate(item.minutes for item in items))
    late = next((n for n, end in enumerate(ends) if end > LONGEST), None)
    if late is not None:
        yield warning(
            items[late].place("title"),
            "KP523",
            f"mødet varer {ends[-1]} minutter i træk uden pause; højst {LONGEST}",
            "læg en pause ind før dette punkt" if late else "del punktet, og læg en pause imellem",
        )
