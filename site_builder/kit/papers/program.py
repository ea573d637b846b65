"""The programme as everybody sees it: times, titles, forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...model.values import Form
from .. import words

if TYPE_CHECKING:
    from ...planning import Plan, Timed


@dataclass(frozen=True)
class ProgramItem:
    """A line of the programme."""

    at: str
    title: str
    label: str
    minutes: str
    is_break: bool


@dataclass(frozen=True)
class Program:
    """The programme with the time at which it ends."""

    clock_head: str
    items: tuple[ProgramItem, ...]
    end: str


def program(plan: Plan) -> Program:
    """Put the programme on the clock."""
    return Program(clock_head(plan), tuple(_item(plan, timed) for timed in plan.items), plan.clock(plan.minutes))


def _item(plan: Plan, timed: Timed) -> ProgramItem:
    item = timed.item
    return ProgramItem(plan.clock(timed.at), item.title, item.form.label, words.minutes(timed.minutes),
                       item.form is Form.BREAK)


def clock_head(plan: Plan) -> str:
    """Name the column of times: a clock's, or those since the start."""
    return "Tid" if plan.choices.start is None else "Kl."
