"""Paper 5, invitation: when, what for, and what each role does by which date."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import HandoutKind, Role
from ...pages import addresses
from .. import words
from ..paper import Paper, meta
from .facts import FactView, TaskView, task
from .program import Program, program
from .sheets import Sheet, sheets

if TYPE_CHECKING:
    from ..job import Job


@dataclass(frozen=True)
class RoleTasks:
    """A role with what it prepares, the earliest first."""

    name: str
    tasks: tuple[TaskView, ...]


@dataclass(frozen=True)
class InvitationView:
    """The invitation. The package's summary stands where it has no letter of its own."""

    facts: tuple[FactView, ...]
    summary: str
    sheets: tuple[Sheet, ...]
    roles: tuple[RoleTasks, ...]
    program: Program
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
    view = InvitationView(facts, "" if letters else card.summary, letters, _roles(job), program(plan), _link(job))
    lead = f"Invitation til {job.script.card.kind.label}. {danish.capital(danish.duration(plan.minutes))}."
    return Paper("invitation", "invitation.typ", meta(job, job.script.card.title, lead), view)


def _invitations(job: Job) -> tuple[str, ...]:
    """The package's own invitation is for its main meeting, whether or not an item names it."""
    return job.script.handouts if job.script.card.follows else tuple(h.id for h in job.package.handouts)


def _roles(job: Job) -> tuple[RoleTasks, ...]:
    """Members first, for most readers are members; then the coordinator and the others as they come."""
    order = [Role.MEMBER, Role.COORDINATOR, *(deadline.task.who for deadline in job.plan.deadlines)]
    turn = sorted(job.plan.deadlines, key=lambda deadline: order.index(deadline.task.who))
    return tuple(RoleTasks(words.role(role), tuple(task(deadline) for deadline in own))
                 for role, own in groupby(turn, key=lambda deadline: deadline.task.who))


def _link(job: Job) -> str:
    """Give the package's address, when somebody has set the site's."""
    url = job.context.site_url
    return "" if ".invalid/" in url else url + addresses.package(job.package.slug).removesuffix("index.html")
