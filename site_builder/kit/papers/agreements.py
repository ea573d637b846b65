"""Paper 4, aftaleark: examples, room for the practice's own agreements, and a date to measure again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...planning.key import hides_names
from ..paper import Paper, meta
from .facts import FactView, follow_up_day

if TYPE_CHECKING:
    from ...model.meeting import Agreement
    from ..job import Job


@dataclass(frozen=True)
class Example:
    """An agreement that others could have made."""

    text: str
    again: str


@dataclass(frozen=True)
class AgreementsView:
    """The sheet; `again` is the date that is printed in the last column, or nothing."""

    examples: tuple[Example, ...]
    again: str
    signed: tuple[FactView, ...]


def make(job: Job) -> Paper:
    """Build the agreement sheet."""
    view = AgreementsView(
        examples=tuple(example(job, agreement) for agreement in job.script.card.agreements), again=again(job),
        signed=(FactView("Praksis eller bogstav" if hides_names(job.package) else "Praksis", ""),
                FactView("Opfølgningsmøde", follow_up_day(job)), FactView("Kontaktperson", "")),
    )
    lead = "Ét ark til hver praksis. Tag det med hjem, og hæng det op."
    return Paper("aftaleark", "aftaleark.typ", meta(job, "Aftaleark", lead), view)


def again(job: Job) -> str:
    """Give the first date on which the example agreements are measured again."""
    weeks = min((a.again_weeks for a in job.script.card.agreements if a.again_weeks), default=None)
    day = job.plan.weeks_after(weeks)
    return danish.short_day(day) if day else ""


def example(job: Job, agreement: Agreement) -> Example:
    """Write an agreement with when and by what it is measured again."""
    measure = job.package.measure(agreement.measure) if agreement.measure else None
    day = job.plan.weeks_after(agreement.again_weeks)
    weeks = danish.counted(agreement.again_weeks, "uge", "uger") if agreement.again_weeks else ""
    when = danish.day(day) if day else f"efter {weeks}" if weeks else ""
    by = f"med 2.{measure.position}" if measure else ""
    words = " ".join(filter(None, (when, by)))
    again = "Måles igen" if measure else "Ses igen"
    return Example(agreement.text, f"{again} {words}." if words else "")
