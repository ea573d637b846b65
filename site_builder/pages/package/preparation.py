"""What each role prepares and when: a doctor with a phone in the hand must find it in a minute."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Role
from ..words import doer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage
    from ...model.package import Preparation
    from ..desk import Desk


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
    """Those of a role with their tasks, the earliest first."""

    name: str
    total: str
    tasks: tuple[Task, ...]


def preparation(desk: Desk, package: ClusterPackage) -> tuple[RoleTasks, ...]:
    """Group the tasks of the main meeting by who does them, then what the other meetings need besides."""
    found = [*_grouped(desk, package.main_preparation)]
    for script in package.meetings:
        if script is not package.meeting:
            # What is done once serves the meeting and the one in its place; a follow-up needs it done again.
            done = () if script.is_follow_up else package.main_preparation
            own = tuple(task for task in package.preparation_for(script) if task not in done)
            found += _grouped(desk, own, f", før »{script.card.title}«")
    return tuple(found)


def _grouped(desk: Desk, tasks: tuple[Preparation, ...], before: str = "") -> Iterator[RoleTasks]:
    """Put members and the coordinator first, then the others as they come; those of a role after the whole of it."""
    order = [Role.MEMBER, Role.COORDINATOR, *(task.who for task in tasks)]
    groups: dict[str, list[Preparation]] = {}
    for task in sorted(tasks, key=lambda task: (order.index(task.who), bool(task.only), -task.days_before)):
        groups.setdefault(doer(task), []).append(task)
    return (_role(desk, f"{name}{before}", own) for name, own in groups.items())


def _role(desk: Desk, name: str, tasks: list[Preparation]) -> RoleTasks:
    minutes = sum(task.minutes or 0 for task in tasks)
    total = f"{danish.duration(minutes)} i alt" if minutes and len(tasks) > 1 else ""
    return RoleTasks(name, total, tuple(_task(desk, task) for task in tasks))


def _task(desk: Desk, task: Preparation) -> Task:
    return Task(
        when=danish.days_before(task.days_before), minutes=danish.duration(task.minutes) if task.minutes else "",
        text=desk.text(task.task), consent=desk.text(task.consent) if task.consent else "",
        deadline=desk.text(task.hard_deadline) if task.hard_deadline else "",
    )
