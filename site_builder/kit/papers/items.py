"""The items of a script as a paper shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...markdown.tree import Node, body_tree
from ...model.values import Form
from ...pages import clock
from ...sources.located import Body
from .. import words

if TYPE_CHECKING:
    from ...model.meeting import AgendaItem, Part
    from ...planning import Timed
    from ..job import Job


@dataclass(frozen=True)
class ItemView:
    """An item on the clock; what only the facilitator reads is in `held_short`, `short_note`, `notes`, `cut`."""

    at: str
    minutes: str
    title: str
    label: str
    how: str
    is_break: bool
    purpose: str
    questions: tuple[str, ...]
    parts: tuple[str, ...]
    uses: tuple[str, ...]
    held_short: str
    short_note: str
    notes: tuple[Node, ...]
    cut: str


def items(job: Job) -> tuple[ItemView, ...]:
    """Build all items."""
    return tuple(_item(job, timed) for timed in job.plan.items)


def _item(job: Job, timed: Timed) -> ItemView:
    item = timed.item
    return ItemView(
        at=job.plan.clock(timed.at), minutes=words.minutes(timed.minutes), title=item.title, label=item.form.label,
        how=", ".join(filter(None, (item.form.label, _led(job, item)))), is_break=item.form is Form.BREAK,
        purpose=item.purpose or "", questions=item.questions, parts=_parts(item), uses=tuple(_uses(job, item)),
        short_note=item.notes or "", held_short=words.held_short(timed),
        notes=body_tree(job.script.notes.get(item.title, Body())), cut=cut(timed),
    )


def _led(job: Job, item: AgendaItem) -> str:
    """Name the guest for the talk, when the plan has one."""
    if item.form is Form.TALK and job.plan.choices.speaker:
        return f"ved {job.plan.choices.speaker}"
    return words.led_by(item.lead)


def _parts(item: AgendaItem) -> tuple[str, ...]:
    pick = (f"Vælg {danish.word(item.pick)} af {danish.word(len(item.parts))}:",) if item.pick and item.parts else ()
    return (*pick, *(_part(part) for part in item.parts))


def _part(part: Part) -> str:
    return f"{part.title}, {words.minutes(part.minutes)}" if part.minutes else part.title


def _uses(job: Job, item: AgendaItem) -> list[str]:
    titles = {handout.id: handout.card.title for handout in job.package.handouts}
    sheets = [titles[id] for id in item.materials if id in titles]
    known = [r.id for r in job.package.guidelines.recommendations] if job.package.guidelines else []
    about = [f"1.{known.index(id) + 1}" for id in item.about if id in known]
    shows = [f"2.{m.position} {m.card.title}" for m in job.package.measures if m.id in item.show]
    lines = (("Ark: ", sheets), ("Bygger på anbefaling ", about), ("Viser ", shows))
    return [start + danish.listing(found) for start, found in lines if found]


def cut(timed: Timed) -> str:
    """Say in short how an item can still be shortened: nr. 1, til 5; er forkortet; nej; nothing for a break."""
    spent = timed.item.shorten and timed.minutes <= timed.item.shorten.least
    return "er forkortet" if spent else clock.cut(timed.item)
