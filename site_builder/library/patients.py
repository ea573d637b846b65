"""KP541: CPR numbers, wherever in the project they stand. A message says where, and never which."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error, warning
from ..sources.cpr import FEWEST, MARKED, MAY_HOLD, Certainty, find, find_seen, masked
from ..sources.text import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_DIGITS = bytes(set(range(256)) - set(b"0123456789\n"))
MOST = 20  # of one file; it is to go anyway
GONE = "slet det, også i filens historik; ligger filen på nettet, så sig det straks til redaktionen"
MAYBE = "er det et, så slet det straks; ellers skriv foran, hvad det er: tlf., CVR, ISBN …"


def cpr_numbers(text: str, path: str) -> Iterator[Diagnostic]:
    """Find the CPR numbers of a text."""
    for start, end, certainty in islice(_found(text), MOST):
        place = place_of(text, start, path, end - start)
        if certainty is Certainty.CERTAIN:
            yield error(place, "KP541", "her står et CPR-nummer", GONE)
        else:
            yield warning(place, "KP541", "tallet kan være et CPR-nummer", MAYBE)


def _found(text: str) -> Iterator[tuple[int, int, Certainty]]:
    """Ask about the lines alone that may hold one: no number, and no word that tells of one, is on two lines."""
    lines = _lines(text)
    for number, line in lines:
        if MAY_HOLD.search(line):
            first = _start(text, number)
            yield from ((first + start, first + end, certainty) for start, end, certainty in find(line))
    for number, line in lines:
        if MARKED.search(line) and (seen := list(find_seen(line))):
            first, known = _start(text, number), {place for a, b, _ in find(line) for place in range(a, b)}
            yield from ((first + start, first + end, certainty) for start, end, certainty in seen if start not in known)


def _lines(text: str) -> list[tuple[int, str]]:
    """Number the lines with digits enough, from 0. Most have none: bytes tell it quicker than a search."""
    kept = text.encode("utf-8", "replace").translate(None, NO_DIGITS).split(b"\n")
    if max(map(len, kept)) < FEWEST:
        return []
    lines = text.split("\n")
    return [(number, lines[number]) for number, digits in enumerate(kept) if len(digits) >= FEWEST]


def _start(text: str, number: int) -> int:
    """Tell where a line begins."""
    return sum(len(line) + 1 for line in text.split("\n")[:number])


def cpr_in_name(path: str) -> Iterator[Diagnostic]:
    """Find a CPR number in the name of a file or a folder."""
    name = path.rpartition("/")[2]
    if MAY_HOLD.search(name) and any(find(name)):
        yield error(Place(masked(path)), "KP541", "her står et CPR-nummer i navnet", f"find et andet navn; {GONE}")
