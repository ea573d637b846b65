"""Facts that several papers hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...pages.words import doer
from .. import words

if TYPE_CHECKING:
    from datetime import date

    from ...model.cluster_package import ClusterPackage, MeetingScript
    from ...planning.dates import Deadline
    from ..job import Job


@dataclass(frozen=True)
class FactView:
    """A label and what stands beside it; an empty value becomes a line to write on."""

    label: str
    value: str


@dataclass(frozen=True)
class TaskView:
    """One thing to do before a date."""

    who: str
    due: str
    text: str
    more: str


def task(deadline: Deadline, today: date) -> TaskView:
    """Write a deadline with what belongs to it; one that is passed says so."""
    own = deadline.task
    minutes = f"{words.minutes(own.minutes)}." if own.minutes else ""
    more = " ".join(filter(None, (minutes, own.consent, own.hard_deadline)))
    return TaskView(doer(own), danish.capital(_due(deadline, today)), own.task, more)


def _due(deadline: Deadline, today: date) -> str:
    passed = deadline.day is not None and deadline.day < today
    return f"{words.due(deadline)} (passeret)" if passed else words.due(deadline)


def follow_up(package: ClusterPackage, script: MeetingScript) -> MeetingScript | None:
    """Find the meeting that follows a script."""
    return next((m for m in package.meetings if m.card.follows and m.card.follows.meeting == script.id), None)


def follow_up_day(job: Job) -> str:
    """Write the day of the follow-up: its date, so many weeks on, or nothing."""
    after = follow_up(job.package, job.script)
    if after is None or after.card.follows is None:
        return ""
    weeks = after.card.follows.weeks_after
    day = job.plan.weeks_after(weeks)
    return danish.long_day(day) if day else f"om {danish.counted(weeks, 'uge', 'uger')}"
