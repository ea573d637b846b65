"""Small counts: which rows are hidden, so that nobody is recognised and nothing can be computed back.

Danish health statistics blank a published count under 5; Statistics Denmark's rules of discretion for data on persons
set the same bound. Here the published counts are the numerator and the denominator of a row, so a row is hidden when
either is under the measure's `hide_below`. Zero is hidden too: were it shown, »under 5« would say »1 to 4«, and a zero
tells of every patient in the row. The rest (denominator − numerator) is not held to the bound: »6 af 7« is what
the hatched bars are for, and most measures would lose half their practices. A measure where the rest is the delicate
side counts that side, or raises its `hide_below`.

The cluster's total is shown and gives the hidden rows' sum. A reader who knows that, this rule and perhaps the
denominators can try every set of hidden numerators that the rule would have hidden in the same way. He must find at
least three for each small row, so:

- Two or more small rows stand alone when their sum leaves each of them three counts under the bound.
- Else the next smallest rows are hidden too, so that at least three are, and all get the same words.
- Then the total stands only when the sum fits two ways whichever of the rows is small. What decides is what the reader
  knows himself (how many are hidden, their sum, the smallest shown), so the decision tells him nothing. One more row in
  place of the total would tell: he would know that the fewer had not been enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

Pair = tuple[int, int]
GROUP = 3  # rows that are hidden together when one covers for another
CHOICES = 3  # counts under the bound that each row must be able to have when nothing covers


@dataclass(frozen=True, slots=True)
class Hiding:
    """Indices of the hidden rows; `covered` when one of them only covers for another; the total, if it may be shown."""

    rows: frozenset[int]
    covered: bool
    total: Pair | None


def hide(counts: Sequence[Pair | None], below: int, with_total: bool = True, parts: bool = True) -> Hiding:
    """Choose the rows to hide. `counts` are (numerator, denominator), None where nothing was reported.

    `parts`: a numerator is part of its denominator, so that a known denominator bounds it.
    """
    reported = {i: pair for i, pair in enumerate(counts) if pair is not None}
    small = [i for i, pair in reported.items() if min(pair) < below]
    if not with_total:
        return Hiding(frozenset(small), False, None)
    total = (sum(t for t, _ in reported.values()), sum(b for _, b in reported.values()))
    if not small or _open(len(small), sum(reported[i][0] for i in small), below):
        return Hiding(frozenset(small), False, total if _large(total, below) else None)
    # Equals are taken in their order: the reader knows it too, and `_highest` reckons with it.
    larger = sorted(reported.keys() - small, key=lambda i: (reported[i][0], i))
    covers = max(GROUP - len(small), 1)
    if len(larger) < covers:
        return Hiding(frozenset(small), False, None)
    hidden, shown = [*small, *larger[:covers]], larger[covers:]
    stands = bool(shown) and _stands(reported, hidden, shown[0], below, parts)
    return Hiding(frozenset(hidden), True, total if stands else None)


def middle(values: Sequence[float], below: float) -> float | None:
    """Give the median of counts; None where a hidden count is, or shares in, the middle."""
    ordered = sorted(values)
    return median(ordered) if ordered and ordered[(len(ordered) - 1) // 2] >= below else None


def _open(rows: int, top: int, below: int) -> bool:
    """Tell whether small rows with this sum can each have `CHOICES` counts."""
    return rows > 1 and len(_counts(rows, top, below)) >= CHOICES


def _counts(rows: int, top: int, below: int) -> range:
    """Give the counts under the bound that one of so many small rows can have when this is their sum."""
    return range(max(0, top - (below - 1) * (rows - 1)), min(below - 1, top) + 1)


def _stands(rows: Mapping[int, Pair], hidden: Sequence[int], shown: int, below: int, parts: bool) -> bool:
    """Tell whether the total may stand beside covered rows; `shown` is the smallest row that is."""
    top, bottom = (sum(rows[i][place] for i in hidden) for place in (0, 1))
    if parts and top == bottom:  # every numerator is its denominator
        return False
    known = [rows[i][1] for i in hidden if parts and rows[i][1] >= below]
    return _fits(top, _highest(hidden, known, (rows[shown][0], shown)), below)


def _highest(hidden: Sequence[int], known: Sequence[int], shown: tuple[int, int]) -> list[int]:
    """Give the highest numerator each hidden row could have as a cover, lowest first.

    No cover is larger than the smallest row shown (its numerator and place), or equal to it and after it. `known` are
    the denominators that the reader may know: one under the bound is hidden wherever it stands.
    """
    most = shown[0] - (max(hidden) > shown[1])
    return sorted([*(min(most, bottom) for bottom in known), *[most] * (len(hidden) - len(known))])


def _fits(top: int, highest: Sequence[int], below: int) -> bool:
    """Tell whether the hidden rows' sum fits two ways, with two counts under the bound, whichever rows are small."""
    rows = len(highest)
    smalls = range(1, rows) if rows == GROUP else [rows - 1]
    ways = [(few, part) for few in smalls for part in range((below - 1) * few + 1)
            if not _open(few, part, below)
            and (rows - few) * below <= top - part <= sum(highest[:rows - few]) and highest[0] >= below]
    return len(ways) > 1 and len({n for few, part in ways for n in _counts(few, part, below)}) >= min(2, below)


def _large(total: Pair, below: int) -> bool:
    return min(total) >= below and total[1] > 0
