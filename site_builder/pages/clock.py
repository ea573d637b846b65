"""Time within a meeting. No start time is known here, so the clock runs from 0.00."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..model.values import Form

if TYPE_CHECKING:
    from ..model.meeting import AgendaItem, MeetingCard

TOGETHER = (Form.PLENUM, Form.DATA, Form.GROUP, Form.PAIRS, Form.ROUND)


@dataclass(frozen=True)
class Slot:
    """An agenda item in its place in time; `width` is its share of the meeting in percent, for the time strip."""

    number: int
    at: str
    title: str
    minutes: str
    form: str
    label: str
    width: str
    cut: str


def timetable(card: MeetingCard) -> tuple[Slot, ...]:
    """Put all items on the clock."""
    starts = [sum(item.minutes for item in card.agenda[:n]) for n in range(len(card.agenda))]
    whole = sum(item.minutes for item in card.agenda) or 1
    return tuple(_slot(n, at, item, whole) for n, (at, item) in enumerate(zip(starts, card.agenda, strict=True), 1))


def _slot(number: int, at: int, item: AgendaItem, whole: int) -> Slot:
    return Slot(
        number=number, at=danish.elapsed(at), title=item.title, minutes=f"{item.minutes}{danish.NBSP}min",
        form=item.form.value, label=item.form.label, width=f"{item.minutes * 100 / whole:.1f}", cut=cut(item),
    )


def cut(item: AgendaItem) -> str:
    """Say in short how an item is shortened: nr. 1, til 5; nej; nothing for a break."""
    if item.shorten:
        return f"nr. {item.shorten.order}, til {item.shorten.least}"
    return "" if item.form is Form.BREAK else "nej"


def talking(card: MeetingCard) -> str:
    """Say how much of the time the cluster talks, and how much of it about its own numbers."""
    together = sum(item.minutes for item in card.agenda if item.form in TOGETHER)
    numbers = sum(item.minutes for item in card.agenda if item.form is Form.DATA)
    own = f", heraf {numbers} om klyngens egne tal" if numbers else ""
    talk = " Det skraverede er oplæg." if any(item.form is Form.TALK for item in card.agenda) else ""
    return f"I taler sammen i {together} af {card.minutes} minutter{own}.{talk}"
