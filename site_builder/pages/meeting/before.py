"""What must be ready for a meeting: the sheets to bring, and each role's deadlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Form
from ...planning.copies import EACH, Copies, Heads, copies
from ...planning.dates import deadlines
from .. import addresses
from ..words import doer

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage, MeetingScript
    from ..desk import Desk


@dataclass(frozen=True)
class Sheet:
    """A sheet to bring; `to` is the page of a handout, else the paper in the kit; empty where no kit is made.

    `count` is how many, where that does not depend on who comes.
    """

    id: str
    title: str
    to: str
    each: str
    count: str


@dataclass(frozen=True)
class DueTask:
    """A preparation; the browser finds the date by `days`."""

    days: int
    when: str
    text: Markup
    last: Markup | str


@dataclass(frozen=True)
class RoleDeadlines:
    """A role with what it must have done."""

    name: str
    tasks: tuple[DueTask, ...]


def bring(desk: Desk, package: ClusterPackage, script: MeetingScript) -> tuple[Sheet, ...]:
    """List what is printed for the meeting."""
    made = {found.file for found in desk.context.downloads(package, script)}
    folder = addresses.folder_of(addresses.meeting(package.slug, script.id))
    sheets = copies(package, script, Heads(None, None, None))
    return tuple(_sheet(package, sheet, folder if f"{sheet.id}.pdf" in made else "") for sheet in sheets)


def _sheet(package: ClusterPackage, sheet: Copies, folder: str) -> Sheet:
    paper = f"{folder}{sheet.id}.pdf" if folder else ""
    to = addresses.handout(package.slug, sheet.handout) if sheet.handout else paper
    return Sheet(sheet.id, sheet.title, to, EACH[sheet.to], str(sheet.count or ""))


def role_deadlines(desk: Desk, package: ClusterPackage, script: MeetingScript) -> tuple[RoleDeadlines, ...]:
    """Group what must be done before a meeting by who does it; those with the earliest deadline first."""
    grouped: dict[str, list[DueTask]] = {}
    for line in deadlines(package.preparation_for(script), None):
        task = line.task
        last = desk.text(task.hard_deadline) if task.hard_deadline else ""
        due = DueTask(task.days_before, danish.days_before(task.days_before), desk.text(task.task), last)
        grouped.setdefault(doer(task), []).append(due)
    return tuple(RoleDeadlines(name, tuple(tasks)) for name, tasks in grouped.items())


def has_talk(script: MeetingScript) -> bool:
    """Tell whether somebody gives a talk."""
    return any(item.form is Form.TALK for item in script.card.agenda)
