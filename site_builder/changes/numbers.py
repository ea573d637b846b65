"""The one number of a text that is another now: 75 years for 65, whatever else is written anew around it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .alignment import runs
from .meaning import NUMBER
from .texts import bare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ALONE = re.compile(rf"(?<![\w.,])(?:{NUMBER})(?!\w)")  # not the digits of J01CA08
UNITS = frozenset({
    "%", "år", "dag", "dage", "uge", "uger", "måned", "måneder", "kvartal", "kvartaler", "minut", "minutter", "min",
    "time", "timer", "gang", "gange", "mg", "g", "ml", "patienter", "personer", "recepter", "praksis", "læger",
})
YEARS = "år"
AGED_BEFORE = frozenset({"på", "fyldt", "alderen"})
AGED_BEHIND = frozenset({"derover", "derunder", "opefter", "ældre", "yngre"})
BEFORE, BEHIND = 2, 4  # words that tell what a number is a number of


@dataclass(frozen=True)
class Swap:
    """A number that is another now. `around` are the words that it stands among, nothing for an age, which needs none.

    `alone` tells whether no other word is different.
    """

    old: str
    new: str
    unit: str
    around: str
    alone: bool


@dataclass(frozen=True)
class _Place:
    """Where a number stands among words."""

    words: Sequence[str]
    at: int

    @property
    def unit(self) -> str:
        """The unit behind it, unless a comma or a full stop stands between them."""
        behind = self._behind(1)
        word = bare(behind[0]) if behind and self.words[self.at] == self.words[self.at].rstrip(".,;:") else ""
        return word if word in UNITS else ""

    @property
    def is_age(self) -> bool:
        """Tell »på 65 år« and »65 år og derover« from »inden for 3 år«."""
        before = {bare(word) for word in self.words[max(0, self.at - 1) : self.at]}
        return self.unit == YEARS and bool(before & AGED_BEFORE or {bare(w) for w in self._behind(3)} & AGED_BEHIND)

    @property
    def around(self) -> str:
        """The words of its sentence that stand next to it."""
        start = max(0, self.at - BEFORE)
        ends = [n for n in range(start, self.at) if self.words[n].endswith((".", ":", ";", "!", "?"))]
        words = list(self.words[ends[-1] + 1 if ends else start : self.at])
        for word in self.words[self.at : self.at + BEHIND]:
            words.append(word)
            if word.endswith((".", ":", ";", "!", "?")):
                break
        return " ".join(words).strip(".,:;!?()»«\"")

    def _behind(self, count: int) -> Sequence[str]:
        return self.words[self.at + 1 : self.at + 1 + count]

    def counts_as(self, other: _Place) -> bool:
        """Tell whether two numbers are numbers of the same: their unit is the same, or the word next to them."""
        if self.unit or other.unit:
            return self.unit == other.unit and self.is_age is other.is_age
        before = [[bare(word) for word in one.words[max(0, one.at - 1) : one.at]] for one in (self, other)]
        behind = [[bare(word) for word in one._behind(1)] for one in (self, other)]
        return before[0] == before[1] or (behind[0] == behind[1] and bool(behind[0]))


def numbers_of(text: str) -> list[str]:
    """List the numbers of a text."""
    return ALONE.findall(text)


def swap(before: str, after: str) -> Swap | None:
    """Find the one number that is another now; None where several are, or none is a number of what the old one was."""
    counts = Counter(numbers_of(before)), Counter(numbers_of(after))
    gone, come = counts[0] - counts[1], counts[1] - counts[0]
    if len(gone) != 1 or len(come) != 1:
        return None
    (old,), (new,) = gone, come
    words = before.split(), after.split()
    others = list(_different(*words))
    was = next((place for places, _ in others for place in places if old in numbers_of(words[0][place])), None)
    now = next((place for _, places in others for place in places if new in numbers_of(words[1][place])), None)
    if was is None or now is None:
        return None
    place = _Place(words[1], now)
    if not place.counts_as(_Place(words[0], was)):
        return None
    alone = all(_only(old, new, [words[0][n] for n in a], [words[1][n] for n in b]) for a, b in others)
    return Swap(old, new, place.unit, "" if place.is_age else place.around, alone)


def _different(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[range, range]]:
    return ((range(a, b), range(c, d)) for same, a, b, c, d in runs(old, new) if not same)


def _only(old: str, new: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether two runs of words differ in nothing but the number and signs."""
    was, now = ([bare(word) for word in words] for words in (before, after))
    return [new if word == old else word for word in was] == now
