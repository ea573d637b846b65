"""The plan of one meeting."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from .. import danish
from ..model.values import Form
from . import cuts
from .copies import Copies, Heads, copies
from .dates import Deadline, deadlines, weeks_after
from .groups import group_sizes

if TYPE_CHECKING:
    from datetime import date

    from ..model.cluster_package import ClusterPackage, MeetingScript
    from ..model.meeting import AgendaItem
    from .choices import Choices


@dataclass(frozen=True)
class Timed:
    """An agenda item on the clock: `at` in minutes since the start, `minutes` as planned."""

    number: int
    item: AgendaItem
    at: int
    minutes: int


@dataclass(frozen=True)
class Plan:
    """What an evening comes to. `too_long` is by how many minutes even the shortest script overruns the evening."""

    choices: Choices
    items: tuple[Timed, ...]
    minutes: int
    too_long: int
    groups: tuple[int, ...]
    copies: tuple[Copies, ...]
    deadlines: tuple[Deadline, ...]

    def clock(self, at: int) -> str:
        """Write a time: 18.50, or 0.20 since the start when no start is chosen."""
        return danish.elapsed(at) if self.choices.start is None else danish.clock(self.choices.start + at)

    def weeks_after(self, weeks: int | None) -> date | None:
        """Give the date some weeks after the meeting; None while it has none."""
        return weeks_after(self.choices.day, weeks)


def plan(package: ClusterPackage, script: MeetingScript, choices: Choices) -> Plan:
    """Plan a meeting. The clock always ends at the start plus the sum of the items, break included."""
    agenda = script.card.agenda
    minutes = cuts.shortened(agenda, choices.minutes)
    starts = accumulate(minutes[:-1], initial=0)
    items = tuple(Timed(n, item, at, length)
                  for n, (item, at, length) in enumerate(zip(agenda, starts, minutes, strict=True), 1))
    groups = _groups(script, choices)
    heads = Heads(choices.participants, choices.practices, len(groups) or None)
    return Plan(
        choices=choices, items=items, minutes=sum(minutes), groups=groups,
        too_long=max(sum(minutes) - choices.minutes, 0) if choices.minutes is not None else 0,
        copies=copies(package, script, heads), deadlines=deadlines(package.preparation_for(script), choices.day),
    )


def _groups(script: MeetingScript, choices: Choices) -> tuple[int, ...]:
    if choices.participants is None or not any(item.form is Form.GROUP for item in script.card.agenda):
        return ()
    size = script.card.participants.group_size if script.card.participants else None
    return group_sizes(choices.participants, size)
