"""Two texts held against each other word by word, and the words around what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..sources.cpr import masked
from . import alignment
from .change import Diff, Mark, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

AROUND = 60  # characters of context on either side of what is new
LONGEST = 400  # characters of new or old words in one run
MOST_WORDS = 200  # of a text that is only asked how like another it is
OPENING, CLOSING = "(»«\"", ")»«\".,;:!?"


def compare(before: str, after: str) -> Diff:
    """Compare two texts word by word, and keep only what is new and the words around it."""
    return _cut(_spans(masked(before).split(), masked(after).split()))


def same_words(before: str, after: str) -> bool:
    """Tell whether two texts differ in nothing but spaces and line ends."""
    return before.split() == after.split()


def same_but_signs(before: str, after: str) -> bool:
    """Tell whether only capitals, punctuation and spaces differ, so that the words mean what they meant."""
    return _words(before) == _words(after)


def likeness(before: str, after: str) -> float:
    """Tell from 0 to 1 how much two short texts have in common."""
    return alignment.likeness(before.split()[:MOST_WORDS], after.split()[:MOST_WORDS])


def bare(word: str) -> str:
    """Take the signs off the ends of a word. Digits keep their comma and their sign: 2,5 is not 25."""
    return word.lstrip(OPENING).rstrip(CLOSING)


def _words(text: str) -> list[str]:
    return [word for word in map(bare, text.casefold().split()) if word]


def _spans(old: Sequence[str], new: Sequence[str]) -> Iterator[Span]:
    for same, a, b, c, d in alignment.runs(old, new):
        if same:
            yield Span(Mark.SAME, " ".join(old[a:b]))
        else:
            yield from _run(Mark.OUT, old[a:b])
            yield from _run(Mark.NEW, new[c:d])


def _run(mark: Mark, words: Sequence[str]) -> Iterator[Span]:
    if words:
        text = " ".join(words)
        yield Span(mark, text if len(text) <= LONGEST else f"{_first(text, LONGEST)} …")


def _cut(spans: Iterator[Span]) -> Diff:
    """Shorten what is the same: the end of it before something new, the beginning of it behind."""
    found = list(spans)
    kept: list[Span] = []
    for place, span in enumerate(found):
        if span.mark is Mark.SAME:
            kept += _around(span.text, first=place == 0, last=place == len(found) - 1)
        else:
            kept.append(span)
    return tuple(kept)


def _around(text: str, *, first: bool, last: bool) -> list[Span]:
    room = AROUND if first or last else 2 * AROUND
    if len(text) <= room + 12:  # to leave out a word or two saves nothing
        return [Span(Mark.SAME, text)]
    head = [] if first else [Span(Mark.SAME, _first(text, AROUND))]
    tail = [] if last else [Span(Mark.SAME, _last(text, AROUND))]
    return [*head, Span(Mark.GAP), *tail]


def _first(text: str, room: int) -> str:
    return text[:room].rpartition(" ")[0] or text[:room]


def _last(text: str, room: int) -> str:
    return text[-room:].partition(" ")[2] or text[-room:]
