"""KP526: the script cannot be held in two thirds of its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning
from ..model.values import Form
from ..planning.cuts import least_of, shortest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..library import Library
    from ..model.meeting import AgendaItem, MeetingCard

NAMED, LONG = 3, 40
FEW = 5  # minutes; there is little to take from an item that is shorter
SHORT = 45  # minutes; there is little to take from a meeting that is shorter


def check(library: Library) -> Iterator[Diagnostic]:
    """Check how far `shorten` reaches in every meeting of three quarters of an hour or more."""
    for package in library.packages:
        for meeting in package.meetings:
            yield from _meeting(meeting.card)


def _meeting(card: MeetingCard) -> Iterator[Diagnostic]:
    whole, least = card.minutes, shortest(card.agenda)
    if sum(item.minutes for item in card.agenda) != whole or not all(map(_can_be_cut, card.agenda)):
        return  # KP310 says so; what can be taken off is not known before that is mended
    wanted = whole * 2 // 3
    if whole >= SHORT and least > wanted:
        reach = f"kun forkortes fra {whole} til {least} minutter" if least < whole else "slet ikke forkortes"
        yield warning(
            card.place("agenda", key=True),
            "KP526",
            f"mødet kan {reach}; det skal kunne holdes på {wanted} minutter",
            _help(card.agenda),
        )


def _can_be_cut(item: AgendaItem) -> bool:
    return item.shorten is None or item.shorten.least < item.minutes


def _help(agenda: Sequence[AgendaItem]) -> str:
    """Name the items that take the most time; the cluster's own numbers may well stay as they are."""
    items = [item for item in agenda if item.form is not Form.DATA] or list(agenda)
    whole = [f"«{item.title[:LONG]}»" for item in items if not item.shorten]
    rest = sorted((i for i in items if i.shorten and i.shorten.least > FEW), key=least_of, reverse=True)
    lower = [f"«{item.title[:LONG]}» ({least_of(item)})" for item in rest[:NAMED]]
    ways = [f"giv {danish.listing(whole[:NAMED])} «shorten»"] if whole else []
    ways += [f"skriv et lavere «least» ved {danish.listing(lower)}"] if lower else []
    return ", eller ".join(ways) or "giv flere punkter «shorten», eller skriv et lavere «least»"
