"""The word that was probably meant: one slip of the finger away."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...sources.dictionary import Dictionary

LETTERS = "etrnsaidlgokmfvbupøhåyæjcxwzq"  # the commonest first
LONGEST = 30


def suggestion(word: str, dictionary: Dictionary) -> str:
    """Say «mente du …?», or nothing when no word is near."""
    small = word.lower()
    if len(word) > LONGEST:
        return ""
    near = next((other for other in _near(small) if dictionary.stands(other)), "")
    near = near or next((other for other in _swapped_or_shorter(small) if other in dictionary), "")
    return f"mente du «{near.capitalize() if word[0].isupper() else near}»?" if near else ""


def _near(word: str) -> Iterator[str]:
    """Give the words one slip away: swapped, one too many, one wrong, one too few."""
    yield from _swapped_or_shorter(word)
    for at in range(len(word) + 1):
        yield from (word[:at] + letter + word[at:] for letter in LETTERS)
    for at in range(len(word)):
        yield from (word[:at] + letter + word[at + 1 :] for letter in LETTERS)


def _swapped_or_shorter(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
