"""KP310: the minutes of the items do not add up to the meeting's length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..danish import counted
from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.meeting import AgendaItem, MeetingCard


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the sum of each agenda, and that a shortened item is shorter than the item."""
    for package in library.packages:
        for meeting in package.meetings:
            yield from _sum(meeting.card)
            for item in meeting.card.agenda:
                yield from _shortened(item)


def _sum(card: MeetingCard) -> Iterator[Diagnostic]:
    total = sum(item.minutes for item in card.agenda)
    if total != card.minutes:
        off = counted(abs(total - card.minutes), "minut", "minutter")
        side = "for meget" if total > card.minutes else "for lidt"
        yield error(
            card.place("minutes"),
            "KP310",
            f"programpunkterne varer {total} minutter, mødet {card.minutes}",
            f"programmet er {off} {side}; ret punkterne eller mødets længde",
        )


def _shortened(item: AgendaItem) -> Iterator[Diagnostic]:
    if item.shorten and item.shorten.least >= item.minutes:
        yield error(
            item.shorten.place("least"),
            "KP310",
            f"punktet kan ikke forkortes til {item.shorten.least} minutter: det varer {item.minutes}",
            "skriv et tal under punktets minutter, eller slet «shorten»",
        )
