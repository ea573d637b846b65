"""The word that was probably meant: one slip of the finger away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...sources.dictionary import SHORTEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...sources.dictionary import Dictionary

LETTERS = "etrnsaidlgokmfvbupøhåyæjc"  # the commonest first
LONGEST = 30
FEW = 4  # of so few letters one in place of another makes another word
# No word of our own has these: what has one is a name, a drug or English, and its neighbours are nonsense.
FOREIGN = re.compile(r"[qwxz'’]")
# What a finger or an ear takes for a letter: the keys beside it, and what sounds like it.
MISTAKEN = {
    "a": "sqæeo", "b": "vnp", "c": "skvx", "d": "sft", "e": "æirwø", "f": "dgv", "g": "fhkj", "h": "gj", "i": "eouyj",
    "j": "hkig", "k": "jlgc", "l": "køn", "m": "n", "n": "mbh", "o": "iåpu", "p": "obå", "r": "et", "s": "adcz",
    "t": "ryd", "u": "yio", "v": "cbf", "y": "tuiø", "æ": "eøa", "ø": "læåyeo", "å": "opøa",
}  # fmt: skip


def suggestion(word: str, dictionary: Dictionary) -> str:
    """Say «mente du …?», or nothing when no word is near."""
    small = word.lower()
    if len(word) > LONGEST or FOREIGN.search(small):
        return ""
    tried = _near(small) if len(small) > FEW else (*_swapped(small), *_undoubled(small))
    near = next((other for other in tried if dictionary.stands(other)), "")
    compounds = (other for other in (*_swapped(small), *_shorter(small)) if _meant(other, small, dictionary))
    near = near or next(compounds, "")
    return f"mente du «{near.capitalize() if word[0].isupper() else near}»?" if near else ""


def _meant(other: str, word: str, dictionary: Dictionary) -> bool:
    """Tell whether a compound may have been meant: the slip lies inside its last word, not where two words meet."""
    return any(
        word.startswith(other[: cut + 1]) and dictionary.begins(other[:cut]) and dictionary.ends(other[cut:])
        for cut in range(SHORTEST, len(other) - FEW)
    )


def _near(word: str) -> Iterator[str]:
    """Give the words one slip away, the commonest first: swapped, doubled, one too few, one wrong, one too many."""
    yield from _swapped(word)
    yield from _undoubled(word)
    for at in range(len(word) + 1):
        yield from (word[:at] + letter + word[at:] for letter in LETTERS)
    for at in range(len(word)):
        yield from (word[:at] + letter + word[at + 1 :] for letter in MISTAKEN.get(word[at], ""))
    yield from _shorter(word)


def _swapped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))


def _undoubled(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1])


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))
