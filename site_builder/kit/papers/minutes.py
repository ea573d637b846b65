"""Paper 9, referat: the minutes, to be filled in while the meeting goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Form
from ...planning.key import hides_names
from .. import words
from ..paper import Paper, meta
from .agreements import again
from .facts import FactView, follow_up_day

if TYPE_CHECKING:
    from ...planning import Timed
    from ..job import Job

ROOM = {Form.DATA: 3, Form.GROUP: 3, Form.ROUND: 3}


@dataclass(frozen=True)
class MinutesItem:
    """An item with a hint of what to write, and so many lines."""

    title: str
    ask: str
    lines: int


@dataclass(frozen=True)
class MinutesView:
    """The template."""

    facts: tuple[FactView, ...]
    items: tuple[MinutesItem, ...]
    again: str
    next: tuple[str, ...]


def make(job: Job) -> Paper:
    """Build the template of the minutes."""
    plan = job.plan
    facts = (FactView("Dag og tid", words.when(plan) if plan.choices.day else ""), FactView("Til stede", ""),
             FactView("Afbud", ""), FactView("Referent", ""))
    items = tuple(_item(job, timed) for timed in plan.items if timed.item.form is not Form.BREAK)
    view = MinutesView(facts, items, again(job), _next(job))
    return Paper("referat", "referat.typ", meta(job, "Referat", danish.stopped(job.script.card.title)), view)


def _item(job: Job, timed: Timed) -> MinutesItem:
    asks = {
        Form.DATA: f"Hvad så vi? Skriv {'bogstaver og ord' if hides_names(job.package) else 'ord'}, ingen navne.",
        Form.GROUP: "Det vigtigste fra hver gruppe.",
        Form.TALK: "Det, vi vil huske, og de spørgsmål, der mangler svar.",
    }
    return MinutesItem(timed.item.title, asks.get(timed.item.form, ""), ROOM.get(timed.item.form, 2))


def _next(job: Job) -> tuple[str, ...]:
    day = follow_up_day(job)
    return (f"{danish.capital(f'opfølgningsmøde {day}.')}",) if day else ("Dato, sted og emne:",)
