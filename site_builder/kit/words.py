"""A plan in Danish words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..pages.words import who

if TYPE_CHECKING:
    from ..model.values import Role
    from ..planning import Plan, Timed
    from ..planning.cuts import Cut
    from ..planning.dates import Deadline


def when(plan: Plan) -> str:
    """Write Torsdag 14. januar 2027, 18.30–20.00; what is not chosen is left out, and then the length stands."""
    day = danish.capital(danish.long_day(plan.choices.day)) if plan.choices.day else ""
    return ", ".join(filter(None, (day, hours(plan) or danish.duration(plan.minutes))))


def short_when(plan: Plan) -> str:
    """Write 14. jan. 2027, or nothing."""
    return danish.short_day(plan.choices.day) if plan.choices.day else ""


def hours(plan: Plan) -> str:
    """Write 18.30–20.00, or nothing without a start."""
    return f"{plan.clock(0)}–{plan.clock(plan.minutes)}" if plan.choices.start is not None else ""


def heads(plan: Plan) -> str:
    """Write 18 deltagere fra 9 praksis, 4 grupper (5, 5, 4 og 4)."""
    people = danish.counted(plan.choices.participants, "deltager", "deltagere") if plan.choices.participants else ""
    practices = f"{plan.choices.practices} praksis" if plan.choices.practices else ""
    return ", ".join(filter(None, (" fra ".join(filter(None, (people, practices))), groups(plan))))


def groups(plan: Plan) -> str:
    """Write 4 grupper (5, 5, 4 og 4)."""
    if len(plan.groups) < 2:
        return ""
    return f"{len(plan.groups)} grupper ({danish.listing([str(size) for size in plan.groups])})"


def lead(plan: Plan) -> str:
    """Write a paper's first line: when, where many, in how many groups."""
    return ". ".join(filter(None, (when(plan), heads(plan)))) + "."


def minutes(count: int) -> str:
    """Write 15 min."""
    return f"{count}{danish.NBSP}min"


def held_short(timed: Timed) -> str:
    """Tell the facilitator that the minutes in the notes are those of the whole item."""
    if timed.minutes == timed.item.minutes:
        return ""
    return (f"Forkortet fra {timed.item.minutes} til {minutes(timed.minutes)}. "
            "Minuttallene i noten gælder det hele punkt; brug »Når tiden skrider«.")


def cut(plan: Plan, step: Cut) -> str:
    """Write Opsamling: fra 15 til 10 min."""
    return danish.followed(plan.items[step.item].item.title, f"fra {step.before} til {minutes(step.after)}")


def led_by(value: Role | None) -> str:
    """Write ledes af koordinatoren."""
    return f"ledes af {who(value)}" if value else ""


def due(deadline: Deadline) -> str:
    """Write senest fredag 18. december 2026, or 4 uger før."""
    before = danish.days_before(deadline.task.days_before)
    if deadline.day is None or deadline.task.days_before == 0:
        return before
    return f"senest {danish.long_day(deadline.day)}"
