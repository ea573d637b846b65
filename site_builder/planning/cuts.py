"""A shorter meeting, in the script's own order. The browser does the same in themes/web/src/js/plan/cuts.js."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.meeting import AgendaItem


@dataclass(frozen=True)
class Cut:
    """One step of shortening: item number `item` (from 0) goes from `before` to `after` minutes."""

    item: int
    before: int
    after: int

    @property
    def saved(self) -> int:
        """Minutes won."""
        return self.before - self.after


def steps(agenda: Sequence[AgendaItem]) -> tuple[Cut, ...]:
    """List all steps of a script in its order; rule KP313 sees to it that the cluster's own numbers are not first."""
    found = sorted((item.shorten.order, n) for n, item in enumerate(agenda) if item.shorten)
    every = (Cut(n, agenda[n].minutes, least_of(agenda[n])) for _, n in found)
    return tuple(cut for cut in every if cut.saved > 0)


def steps_left(agenda: Sequence[AgendaItem], minutes: Sequence[int]) -> tuple[Cut, ...]:
    """List the steps that are left when the items are held in `minutes` already."""
    now = (Cut(step.item, minutes[step.item], step.after) for step in steps(agenda))
    return tuple(cut for cut in now if cut.saved > 0)


def least_of(item: AgendaItem) -> int:
    """Give the fewest minutes an item can be held in."""
    return item.shorten.least if item.shorten else item.minutes


def cuts_for(agenda: Sequence[AgendaItem], minutes: int) -> tuple[Cut, ...]:
    """Choose the cuts that bring a meeting down to `minutes`, as far as the script allows and no deeper than needed."""
    over = sum(item.minutes for item in agenda) - minutes
    chosen = []
    for step in steps(agenda):
        saved = min(step.saved, over)
        if saved > 0:
            chosen.append(Cut(step.item, step.before, step.before - saved))
            over -= saved
    return tuple(chosen)


def shortened(agenda: Sequence[AgendaItem], minutes: int | None) -> tuple[int, ...]:
    """Give every item's minutes in a meeting of `minutes`; None and a longer evening leave the script as it is."""
    left = [item.minutes for item in agenda]
    for cut in cuts_for(agenda, minutes) if minutes is not None else ():
        left[cut.item] = cut.after
    return tuple(left)


def shortest(agenda: Sequence[AgendaItem]) -> int:
    """Give the minutes of the meeting when every step is taken."""
    return sum(least_of(item) for item in agenda)
