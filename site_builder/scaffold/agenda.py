"""A timed agenda: the minutes add up, there is a break in a long meeting, and a third can be cut."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from .. import danish
from .items import BREAK, Kind

STEP = 5  # minutes; what people hold a meeting by
LONGEST_STRETCH = 100  # minutes without a break
SHORTEST, LONGEST = 45, 180  # minutes of a whole meeting


@dataclass(frozen=True)
class Item:
    """An item with its minutes, the fewest it can be held in, and its turn to be cut (0 never)."""

    kind: Kind
    minutes: int
    least: int
    order: int

    @property
    def spent(self) -> str:
        """Say what the minutes go to."""
        return _spent(self.kind, self.minutes)

    @property
    def spent_when_cut(self) -> str:
        """Say what the fewest minutes go to."""
        return _spent(self.kind, self.least)


def agenda(kinds: tuple[Kind, ...], minutes: int) -> tuple[Item, ...]:
    """Share out a meeting's minutes. What is left of an uneven number goes to the longest item."""
    long = minutes > LONGEST_STRETCH
    lengths = _lengths(kinds, minutes - (BREAK.fixed if long else 0))
    timed = list(zip(kinds, lengths, strict=True))
    if long:
        timed.insert(_middle(lengths), (BREAK, BREAK.fixed))
    return _cut(timed)


def fixed(kinds: tuple[Kind, ...]) -> tuple[Item, ...]:
    """Make the agenda of items that have their minutes already."""
    return _cut([(kind, kind.fixed) for kind in kinds])


def _lengths(kinds: tuple[Kind, ...], minutes: int) -> list[int]:
    lengths = [kind.fixed or STEP for kind in kinds]
    while minutes - sum(lengths) >= STEP:
        open_ = [n for n, kind in enumerate(kinds) if kind.weight and lengths[n] + STEP <= kind.most]
        # The next step goes to the item that is furthest from its part, as seats go to parties.
        lengths[max(open_, key=lambda n: kinds[n].weight / (lengths[n] + STEP))] += STEP
    weights = [kind.weight for kind in kinds]
    lengths[weights.index(max(weights))] += minutes - sum(lengths)
    return lengths


def _middle(lengths: list[int]) -> int:
    """Find the place that parts a meeting into halves as even as can be."""
    ends = list(accumulate(lengths))
    return 1 + min(range(len(ends)), key=lambda n: abs(2 * ends[n] - ends[-1]))


def _cut(timed: list[tuple[Kind, int]]) -> tuple[Item, ...]:
    """Say how far each item can be cut: down to two thirds of the meeting at least, in the order of the cuts."""
    least = [max(len(kind.phases), int(minutes * kind.left)) if kind.order else minutes for kind, minutes in timed]
    wanted = sum(minutes for _, minutes in timed) * 2 // 3
    in_turn = sorted((n for n, (kind, _) in enumerate(timed) if kind.order), key=lambda n: timed[n][0].order)
    while sum(least) > wanted and (room := [n for n in in_turn if least[n] > len(timed[n][0].phases)]):
        least[max(room, key=least.__getitem__)] -= 1
    # The kinds that are not in this meeting leave no gaps: 1, 2, 3 and not 1, 2, 7.
    turns = {n: turn for turn, n in enumerate((n for n in in_turn if least[n] < timed[n][1]), 1)}
    return tuple(Item(kind, minutes, least[n], turns.get(n, 0)) for n, (kind, minutes) in enumerate(timed))


def shared(minutes: int, parts: tuple[int, ...]) -> list[int]:
    """Share whole minutes out by parts; each gets one at least, and the sum is right."""
    given = [1] * len(parts)
    for _ in range(minutes - len(parts)):
        given[max(range(len(parts)), key=lambda n: parts[n] / (given[n] + 0.5))] += 1
    return given


def _spent(kind: Kind, minutes: int) -> str:
    """Write »To minutter i stilhed, otte to og to, ti fælles.«"""
    if not kind.phases:
        return ""
    given = shared(minutes, tuple(part for _, part in kind.phases))
    words = [f"{_word(n)} {what}" for n, (what, _) in zip(given, kind.phases, strict=True)]
    first = f"{_word(given[0])} {'minut' if given[0] == 1 else 'minutter'} {kind.phases[0][0]}"
    return danish.capital(", ".join([first, *words[1:]])) + "."


def _word(minutes: int) -> str:
    return "ét" if minutes == 1 else danish.word(minutes)
