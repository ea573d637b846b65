"""Which pitfall marks occur in a chart, and the numbers of the pitfalls about them."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.cluster_package import Measure
from ..model.values import PitfallMark
from .series import Series, State

STATES = {State.FEW: PitfallMark.SMALL, State.HIDDEN: PitfallMark.HIDDEN, State.MISSING: PitfallMark.MISSING}


def occurring(series: Iterable[Series], outside: bool = False, mean: bool = True) -> tuple[PitfallMark, ...]:
    """List the marks that a chart of these series has, in the order of the format."""
    states = {row.state for one in series for row in one.rows}
    found = {mark for state, mark in STATES.items() if state in states}
    found |= {PitfallMark.OUTSIDE} if outside else set()
    found |= {PitfallMark.MEAN} if mean else set()
    return tuple(mark for mark in PitfallMark if mark in found)


def numbers(measure: Measure, marks: tuple[PitfallMark, ...]) -> dict[str, list[int]]:
    """Give the numbers of the pitfalls (from 1, in their order) by the mark that each is about."""
    found: dict[str, list[int]] = {}
    for position, pitfall in enumerate(measure.card.pitfalls, 1):
        if pitfall.about in marks and pitfall.about is not None:
            found.setdefault(str(pitfall.about), []).append(position)
    return found
