"""What happens on which date around a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from . import workdays

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ..model.package import Preparation


@dataclass(frozen=True)
class Deadline:
    """A preparation and the workday by which it is done; no day while the meeting has none."""

    task: Preparation
    day: date | None


def deadlines(preparation: Iterable[Preparation], meeting: date | None) -> tuple[Deadline, ...]:
    """Put preparations in the order in which they fall due."""
    in_turn = sorted(preparation, key=lambda task: -task.days_before)
    return tuple(Deadline(task, _due(task, meeting)) for task in in_turn)


def _due(task: Preparation, meeting: date | None) -> date | None:
    if meeting is None or task.days_before == 0:
        return meeting
    return workdays.on_or_before(meeting - timedelta(days=task.days_before))


def weeks_after(meeting: date | None, weeks: int | None) -> date | None:
    """Give the day some weeks on, or the next workday when that is a holiday."""
    if meeting is None or weeks is None:
        return None
    return workdays.on_or_after(meeting + timedelta(weeks=weeks))
