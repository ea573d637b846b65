"""KP313: the order of shortening is not clear, or begins with what a meeting about own numbers is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error
from ..model.values import Form
from ..planning.cuts import steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.meeting import AgendaItem, MeetingCard, Shorten


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the order of each agenda's `shorten`."""
    for package in library.packages:
        for meeting in package.meetings:
            yield from _repeated(item.shorten for item in meeting.card.agenda if item.shorten)
            yield from _numbers_first(meeting.card)


def _repeated(shortened: Iterator[Shorten]) -> Iterator[Diagnostic]:
    first: dict[int, int] = {}
    for shorten in shortened:
        place = shorten.place("order")
        if shorten.order in first:
            yield error(
                place,
                "KP313",
                f"to punkter forkortes som nr. {shorten.order}",
                f"det første er i linje {first[shorten.order]}; giv hvert punkt sit eget nummer",
            )
        first.setdefault(shorten.order, place.line)


def _numbers_first(card: MeetingCard) -> Iterator[Diagnostic]:
    in_turn = [card.agenda[step.item] for step in steps(card.agenda)]
    if in_turn and _own_numbers(in_turn[0]) and not all(map(_own_numbers, in_turn)):
        first = in_turn[0]
        if first.shorten:
            yield error(
                first.shorten.place("order"),
                "KP313",
                "klyngens egne tal forkortes ikke først",
                "giv et andet punkt det laveste nummer i «shorten»",
            )


def _own_numbers(item: AgendaItem) -> bool:
    return item.form is Form.DATA
