"""What each role prepares and when: a doctor with a phone in the hand must find it in a minute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Role

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.package import Preparation
    from ..desk import Desk

NAMES = {Role.MEMBER: "Hver læge", Role.COORDINATOR: "Klyngekoordinatoren"}


@dataclass(frozen=True)
class Task:
    """One thing to do before the meeting."""

    when: str
    minutes: str
    text: Markup
    consent: Markup | str
    deadline: Markup | str


@dataclass(frozen=True)
class RoleTasks:
    """A role with its tasks, the earliest first."""

    name: str
    total: str
    tasks: tuple[Task, ...]


def preparation(desk: Desk, tasks: tuple[Preparation, ...]) -> tuple[RoleTasks, ...]:
    """Group tasks by role: members and the coordinator first, then the others as they come."""
    roles = dict.fromkeys([Role.MEMBER, Role.COORDINATOR, *(task.who for task in tasks)])
    grouped = {role: sorted((t for t in tasks if t.who is role), key=lambda t: -t.days_before) for role in roles}
    return tuple(_role(desk, role, own) for role, own in grouped.items() if own)


def _role(desk: Desk, role: Role, tasks: list[Preparation]) -> RoleTasks:
    minutes = sum(task.minutes or 0 for task in tasks)
    total = f"{danish.duration(minutes)} i alt" if minutes and len(tasks) > 1 else ""
    return RoleTasks(NAMES.get(role) or danish.capital(role.label), total, tuple(_task(desk, task) for task in tasks))


def _task(desk: Desk, task: Preparation) -> Task:
    return Task(
        when=danish.days_before(task.days_before), minutes=danish.duration(task.minutes) if task.minutes else "",
        text=desk.text(task.task), consent=desk.text(task.consent) if task.consent else "",
        deadline=desk.text(task.hard_deadline) if task.hard_deadline else "",
    )
