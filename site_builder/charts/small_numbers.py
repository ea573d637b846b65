"""Small counts: which rows are hidden, so that nobody is recognised and nothing can be computed back.

Danish health statistics blank a published count under 5; Statistics Denmark's rules of discretion for data on persons
set the same bound. Here the published counts are the numerator and the denominator of a row, so a row is hidden when
either is under the measure's `hide_below`. Zero is hidden too: were it shown, »under 5« would say »1 to 4«, and a zero
tells of every patient in the row. The rest (denominator − numerator) is not held to the bound: »6 af 7« is what
the hatched bars are for, and most measures would lose half their practices. A measure where the rest is the delicate
side counts that side, or raises its `hide_below`.

The cluster's total is shown and holds the hidden rows. So one hidden row alone could be computed from it, and likewise
two that must both be 0, or both be 4. Then the next smallest row is hidden too, and all hidden rows get the same words,
so that a reader cannot tell which is which. Rows that are equally small are hidden together: were one of them chosen by
its place, the place would tell. Is there no further row, the total is withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hiding:
    """Indices of the hidden rows; `covered` when one of them only covers for another; the total, if it may be shown."""

    rows: frozenset[int]
    covered: bool
    total: Pair | None


def hide(counts: Sequence[Pair | None], below: int, with_total: bool = True) -> Hiding:
    """Choose the rows to hide. `counts` are (numerator, denominator), None where nothing was reported."""
    reported = {i: pair for i, pair in enumerate(counts) if pair is not None}
    hidden = {i for i, (top, bottom) in reported.items() if top < below or bottom < below}
    if not with_total:
        return Hiding(frozenset(hidden), False, None)
    total = (sum(t for t, _ in reported.values()), sum(b for _, b in reported.values()))
    if not _given_away([reported[i] for i in hidden], below):
        return Hiding(frozenset(hidden), False, total if _large(total, below) else None)
    smallest = min((pair for i, pair in reported.items() if i not in hidden), default=None)
    if smallest is None:
        return Hiding(frozenset(hidden), False, None)
    return Hiding(frozenset(hidden | {i for i, pair in reported.items() if pair == smallest}), True, total)


def middle(values: Sequence[float], below: float) -> float | None:
    """Give the median of counts; None where a hidden count is, or shares in, the middle."""
    ordered = sorted(values)
    return median(ordered) if ordered and ordered[(len(ordered) - 1) // 2] >= below else None


def _given_away(hidden: Sequence[Pair], below: int) -> bool:
    """Tell whether the hidden rows' sum, which total minus the shown rows gives, leaves only one possibility."""
    top, bottom = sum(t for t, _ in hidden), sum(b for _, b in hidden)
    return bool(hidden) and (len(hidden) == 1 or top in (0, len(hidden) * (below - 1)) or bottom == 0)


def _large(total: Pair, below: int) -> bool:
    return min(total) >= below and total[1] > 0
