"""What a coordinator should be told of a plan before anything is printed. The page says the same beside its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from . import workdays

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ..model.meeting import Participants
    from .plan import Plan


def remarks(plan: Plan, participants: Participants | None, today: date) -> Iterator[str]:
    """Say what is odd about a plan, one sentence each."""
    yield from _of_day(plan, today)
    yield from _of_people(plan, participants)
    if plan.too_long:
        over = danish.counted(plan.too_long, "minut", "minutter")
        yield f"Mødet er stadig {over} for langt, når alt er forkortet. Flyt et punkt til næste gang."


def _of_day(plan: Plan, today: date) -> Iterator[str]:
    day = plan.choices.day
    if day is None:
        return
    if not workdays.is_workday(day):
        yield f"Mødet ligger på {_name(day)}."
    if day < today:
        yield "Datoen er passeret."
        return
    passed = [deadline for deadline in plan.deadlines if deadline.day and deadline.day < today]
    if passed:
        yield f"{danish.counted(len(passed), 'frist er passeret', 'frister er passeret')}; se invitationen."


def _name(day: date) -> str:
    return workdays.name_of(day) or f"en {danish.WEEKDAYS[day.weekday()]}"


def _of_people(plan: Plan, participants: Participants | None) -> Iterator[str]:
    count, practices = plan.choices.participants, plan.choices.practices
    least, most = (participants.least, participants.most) if participants else (None, None)
    if count and most and count > most:
        yield f"Drejebogen er lavet til højst {most} deltagere."
    if count and least and count < least:
        yield f"Drejebogen er lavet til mindst {least} deltagere."
    if count and practices and practices > count:
        yield "Der er flere praksis end deltagere."
