"""Two lists held against each other in bounded time: which runs are the same, and how much they have in common.

difflib takes the cube of the length of a text that repeats one word, and a proposal may come from anybody.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST = 1500  # entries of a list that are matched one by one
# Pairs of equal entries; difflib goes through all of them once for each run that it finds. 1,000 words of plain Danish
# make about 15,000.
MOST_PAIRS = 20_000
FEW_PAIRS = 2_000  # for a likeness, which is asked for far more often

Run = tuple[bool, int, int, int, int]


def runs(old: Sequence[str], new: Sequence[str]) -> Iterator[Run]:
    """Give the runs of two lists in order, as (the same?, from and to in the old, from and to in the new)."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    a, b = len(old) - tail, len(new) - tail
    if head:
        yield True, 0, head, 0, head
    for same, c, d, e, f in _inner(old[head:a], new[head:b]):
        yield same, head + c, head + d, head + e, head + f
    if tail:
        yield True, a, len(old), b, len(new)


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """Tell from 0 to 1 how much two short lists have in common; their order counts where it can be told in time."""
    found = SequenceMatcher(None, old, new, autojunk=False)
    return found.ratio() if _pairs(old, new) <= FEW_PAIRS else found.quick_ratio()


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """Count how many entries the two begin with alike."""
    return next((place for place, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))


def _inner(old: Sequence[str], new: Sequence[str]) -> Iterator[Run]:
    """Match what stands between the common ends; what would take too long is one run out and one in."""
    if max(len(old), len(new)) > LONGEST or _pairs(old, new) > MOST_PAIRS:
        yield False, 0, len(old), 0, len(new)
        return
    for tag, *places in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        a, b, c, d = places
        yield tag == "equal", a, b, c, d


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    counts = Counter(new)
    return sum(count * counts[entry] for entry, count in Counter(old).items())
