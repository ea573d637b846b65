"""Paper 5, invitation: when, what for, and what each role does by which date."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import HandoutKind, Role
from ...pages import addresses
from ...pages.words import doer
from .. import words
from ..paper import Paper, meta
from .facts import FactView, TaskView, task
from .program import Program, program
from .sheets import Sheet, sheets

if TYPE_CHECKING:
    from ..job import Job

INVITED = (Role.MEMBER, Role.PRACTICE_STAFF, Role.TRAINEE)


@dataclass(frozen=True)
class RoleTasks:
    """Those of a role with what they prepare, the earliest first."""

    name: str
    tasks: tuple[TaskView, ...]


@dataclass(frozen=True)
class InvitationView:
    """The invitation. The package's summary stands where it has no letter of its own.

    `roles` are those who are invited, `behind` those who make the meeting possible: a page that few need.
    """

    facts: tuple[FactView, ...]
    summary: str
    sheets: tuple[Sheet, ...]
    roles: tuple[RoleTasks, ...]
    program: Program
    behind: tuple[RoleTasks, ...]
    link: str


def make(job: Job) -> Paper:
    """Build the invitation."""
    plan, card = job.plan, job.package.card
    facts = (
        FactView("Dag", danish.capital(danish.long_day(plan.choices.day)) if plan.choices.day else ""),
        FactView("Tid", words.hours(plan)), FactView("Sted", ""),
        *((FactView("Oplæg", plan.choices.speaker),) if plan.choices.speaker else ()), FactView("Svar senest", ""),
    )
    letters = sheets(job, _invitations(job), HandoutKind.INVITATION)
    roles = _roles(job)
    view = InvitationView(
        facts=facts, summary="" if letters else card.summary, sheets=letters, program=program(plan), link=_link(job),
        roles=tuple(tasks for role, tasks in roles if role in INVITED),
        behind=tuple(tasks for role, tasks in roles if role not in INVITED),
    )
    lead = f"Invitation til {job.script.card.kind.label}. {danish.capital(danish.duration(plan.minutes))}."
    return Paper("invitation", "invitation.typ", meta(job, job.script.card.title, lead, what="Invitation"), view)


def _invitations(job: Job) -> tuple[str, ...]:
    """The package's own invitation is for its main meeting, whether or not an item names it."""
    main = not (job.script.card.follows or job.script.card.instead_of)
    return tuple(h.id for h in job.package.handouts) if main else job.script.handouts


def _roles(job: Job) -> list[tuple[Role, RoleTasks]]:
    """Members first, for most readers are members; then the coordinator and the others as they come."""
    order = [*INVITED, Role.COORDINATOR, *(deadline.task.who for deadline in job.plan.deadlines)]
    turn = sorted(job.plan.deadlines, key=lambda line: (order.index(line.task.who), line.task.only or ""))
    return [(role, RoleTasks(name, tuple(task(deadline, job.context.today) for deadline in own)))
            for (role, name), own in groupby(turn, key=lambda line: (line.task.who, doer(line.task)))]


def _link(job: Job) -> str:
    """Give the package's address, when somebody has set the site's."""
    url = job.context.site_url
    return "" if ".invalid/" in url else url + addresses.package(job.package.slug).removesuffix("index.html")
