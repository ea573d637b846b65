"""How the columns of a table share its width on paper: by what they hold, and by what is to be written in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LINE = 100  # characters of a table's type from edge to edge
SHORT = 8  # characters of a cell: a number, a letter, »nej«
LEAST, GAP = 14, 2  # what a longer text is never pressed under, and what stands between two columns
WRITE, ALL_TO_WRITE = 24, 54  # what an empty column keeps for words by hand, and all of them together
TICK = 12
# Below »nej«, »ved ikke« and »sæt kryds« stands a cross; below »nej, fordi« and »koden er forkert« do words.
TICKED = frozenset(
    {"ja", "nej", "måske", "ikke", "enig", "uenig", "rigtigt", "forkert", "sandt", "falsk", "passer", "kryds"}
)


def shares(heads: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Give each column its share of the width; 0 where it takes no more than its words do.

    Texts grow first, up to what they need. What is left then is for those who write.
    """
    found = list(zip(heads, columns, strict=True))
    kinds = [_kind(*column) for column in found]
    if set(kinds) == {"short"}:
        return (1,) * len(kinds)
    writers = max(kinds.count("write"), 1)
    needs = [_need(*column) for column in found]
    floors = [_floor(kind, need, writers) for kind, need in zip(kinds, needs, strict=True)]
    wanted = [need - floor if kind == "text" else 0 for kind, need, floor in zip(kinds, needs, floors, strict=True)]
    left = max(LINE - sum(floors), 0)
    grown = min(left, sum(wanted))
    more = {"text": 0, "tick": 0, "write": (left - grown) // writers}
    return tuple(0 if kind == "short" else floor + grown * want // max(sum(wanted), 1) + more[kind]
                 for kind, floor, want in zip(kinds, floors, wanted, strict=True))


def _kind(head: str, cells: Sequence[str]) -> str:
    if any(cells) and max(map(len, (head, *cells))) <= SHORT:
        return "short"
    if sum(not cell for cell in cells) * 2 <= len(cells) and cells:
        return "text"
    words = head.casefold().split()
    ticked = words and words[-1] in TICKED and len(words) <= 2
    return "tick" if ticked and not any(cells) else "write"


def _need(head: str, cells: Sequence[str]) -> int:
    """Count the characters of the longest cell; a heading may be broken into lines."""
    return max((min(len(head), LEAST), *map(len, cells))) + GAP


def _floor(kind: str, need: int, writers: int) -> int:
    known = {"short": need, "tick": TICK, "write": min(WRITE, ALL_TO_WRITE // writers)}
    return known.get(kind, min(need, LEAST))
