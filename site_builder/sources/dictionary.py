"""The Danish words of Stavekontrolden, looked up in one file; `make setup` writes it (themes/web/expand_words.py).

A million forms in a set would be a hundred megabytes and two tenths of a second. Here they stay bytes, some sixty of
them together by their first three letters.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ALONE, FIRST, LAST = 1, 2, 4  # what a form may do: stand alone, begin a compound or stand inside it, end one
HEAD = 3
PACKAGE = Path(__file__).resolve().parent.parent
# »af« and »til« begin a thousand words, and with parts that short so does nearly every slip of the finger.
SHORTEST = 3
MOST_PARTS = 3
LONGEST = 60  # letters; whatever is longer is no word, and would be cut at each of them


class Dictionary:
    """The words of one language by what they may do."""

    def __init__(self, tails: Mapping[str, bytes], own: frozenset[str] = frozenset()) -> None:
        self.tails = tails
        self.own = own
        self.role = lru_cache(maxsize=100_000)(self._role)

    def with_words(self, own: Iterable[str]) -> Dictionary:
        """Give a dictionary that knows these as well, alone and in compounds."""
        return Dictionary(self.tails, frozenset(own))

    def stands(self, word: str) -> bool:
        """Tell whether a word may stand alone as it is."""
        return bool(self.role(word) & ALONE)

    def __contains__(self, word: str) -> bool:
        """Tell whether a word is Danish, as it stands or put together of words that may be."""
        return self.stands(word) or self._is_compound(word, MOST_PARTS, LAST)

    def begins(self, word: str) -> bool:
        """Tell whether a word may stand in front of a hyphen, as »arbejds-« does."""
        return bool(self.role(word) & FIRST) or self._is_compound(word, MOST_PARTS, FIRST)

    def ends(self, word: str) -> bool:
        """Tell whether a word that is itself no compound may end one."""
        return bool(self.role(word) & LAST)

    def _is_compound(self, word: str, parts: int, last: int) -> bool:
        if len(word) > LONGEST:
            return False
        for cut in range(SHORTEST, len(word) - SHORTEST + 1):
            if self.role(word[:cut]) & FIRST:
                rest = word[cut:]
                if self.role(rest) & last or (parts > 2 and self._is_compound(rest, parts - 1, last)):
                    return True
        return False

    def _role(self, word: str) -> int:
        if word in self.own:
            return ALONE | FIRST | LAST
        tails, tail = self.tails.get(word[:HEAD], b""), f" {word[HEAD:]}:".encode()
        at = tails.find(tail)
        return tails[at + len(tail)] - ord("0") if at >= 0 else 0


@cache
def danish_words() -> Dictionary | None:
    """Read the file, or nothing when the set-up has not been run."""
    inside = PACKAGE / "dictionary"
    folder = inside if inside.is_dir() else PACKAGE.parent / "build" / "dictionary"
    file = folder / "da.words"
    return Dictionary(read_tails(file.read_bytes())) if file.is_file() else None


def read_tails(lines: bytes) -> dict[str, bytes]:
    """Split the file: the first letters of a line, and what may follow them, each with a blank on both sides."""
    parts = (line.partition(b" ") for line in lines.split(b"\n"))
    return {head.decode(): b" " + tails for head, _, tails in parts}
