"""Two texts held against each other word by word, and the words around what is new."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ..sources.cpr import masked
from .change import Diff, Mark, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

AROUND = 60  # characters of context on either side of what is new
LONGEST = 400  # characters of new or old words in one run
MAX_WORDS = 1500  # a longer text is told as one run out and one in: comparing takes the square of its length
NUMBER = re.compile(r"[−-]?\d+(?:[.,]\d+)*")
EDGES = re.compile(r"^[(»«\"]+|[)»«\".,;:!?]+$")
UNITS = frozenset({
    "%", "år", "dag", "dage", "uge", "uger", "måned", "måneder", "kvartal", "kvartaler", "minut", "minutter", "min",
    "time", "timer", "gang", "gange", "mg", "g", "ml", "patienter", "personer", "recepter", "praksis", "læger",
})


def compare(before: str, after: str) -> Diff:
    """Compare two texts word by word, and keep only what is new and the words around it."""
    return _cut(_spans(masked(before).split(), masked(after).split()))


def same_words(before: str, after: str) -> bool:
    """Tell whether two texts differ in nothing but spaces and line ends."""
    return before.split() == after.split()


def same_but_signs(before: str, after: str) -> bool:
    """Tell whether only capitals, punctuation and spaces differ, so that the words mean what they meant."""
    return _bare(before) == _bare(after)


def numbers_of(text: str) -> list[str]:
    """List the numbers of a text in order of size, so that moving a sentence changes none."""
    return sorted(NUMBER.findall(text))


def swap(before: str, after: str) -> tuple[str, str, str] | None:
    """Find the one number that is another now, as (old, new, the unit behind it); None when more is different."""
    old, new = before.split(), after.split()
    if len(old) != len(new) or len(old) > MAX_WORDS:
        return None
    places = [n for n, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    pairs = {(EDGES.sub("", old[n]), EDGES.sub("", new[n])) for n in places}
    if len(pairs) != 1 or not all(NUMBER.fullmatch(text) for text in next(iter(pairs))):
        return None
    behind = {_unit(new, n) for n in places}
    return (*next(iter(pairs)), behind.pop() if len(behind) == 1 else "")


def _unit(words: Sequence[str], place: int) -> str:
    """Give the unit behind a number, unless a comma or a full stop stands between them."""
    if place + 1 >= len(words) or EDGES.search(words[place]):
        return ""
    behind = EDGES.sub("", words[place + 1])
    return behind if behind in UNITS else ""


def likeness(before: str, after: str) -> float:
    """Tell from 0 to 1 how much two short texts have in common."""
    old, new = before.split()[:200], after.split()[:200]
    return SequenceMatcher(None, old, new, autojunk=False).ratio()


def _bare(text: str) -> list[str]:
    # Digits keep their comma and their sign: 2,5 is not 25.
    words = (EDGES.sub("", word).casefold() for word in text.split())
    return [word for word in words if word]


def _spans(old: Sequence[str], new: Sequence[str]) -> Iterator[Span]:
    if max(len(old), len(new)) > MAX_WORDS:
        yield from _run(Mark.OUT, old)
        yield from _run(Mark.NEW, new)
        return
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
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
