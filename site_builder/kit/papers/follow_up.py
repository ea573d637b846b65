"""Paper 10, opfoelgning: the plan of the meeting that follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...planning import Choices, plan
from .. import words
from ..paper import Paper, meta
from .facts import TaskView, follow_up, task
from .program import Program, program

if TYPE_CHECKING:
    from ...model.cluster_package import MeetingScript
    from ...planning import Plan
    from ..job import Job


@dataclass(frozen=True)
class FollowUpView:
    """What to keep an eye on, what to prepare, and the programme."""

    watch: tuple[str, ...]
    tasks: tuple[TaskView, ...]
    program: Program


def make(job: Job) -> Paper:
    """Build the plan of the follow-up; the script must have one."""
    after = follow_up(job.package, job.script)
    if after is None or after.card.follows is None:
        raise ValueError("the list of papers asks first whether there is a follow-up")
    day = job.plan.weeks_after(after.card.follows.weeks_after)
    choices = Choices(day=day, start=job.plan.choices.start, participants=job.plan.choices.participants)
    ahead = plan(job.package, after, choices)
    view = FollowUpView(_watch(job, after), tuple(task(d, job.context.today) for d in ahead.deadlines), program(ahead))
    lead = f"Plan for opfølgningen. {_when(after, ahead)}"
    return Paper("opfoelgning", "opfoelgning.typ", meta(job, after.card.title, lead, what="Plan for opfølgning"), view)




def _when(after: MeetingScript, ahead: Plan) -> str:
    if ahead.choices.day:
        return f"Forslag: {words.when(ahead)}."
    weeks = danish.counted(after.card.follows.weeks_after, "uge", "uger") if after.card.follows else ""
    return f"Holdes {weeks} efter, {danish.duration(ahead.minutes)}."


def _watch(job: Job, after: MeetingScript) -> tuple[str, ...]:
    """List the measures that the follow-up looks at, and what else must not be forgotten."""
    shown = dict.fromkeys(id for item in after.card.agenda for id in item.show)
    measures = [measure for id in shown if (measure := job.package.measure(id))]
    numbers = tuple(danish.followed(f"2.{m.position} {m.card.title}", "trækkes igen på samme måde som sidst.")
                    for m in measures)
    return ("Aftalearkene er samlet ind eller fotograferet, så de kan tages frem igen.", *numbers)
