"""KP541: CPR numbers, wherever in the project they stand. A message says where, and never which."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error, warning
from ..sources.cpr import Certainty, find, masked
from ..sources.text import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

# Six digits and three more: without them a text holds none, and few texts have them. One way only, for it is quicker.
MAY_HOLD = re.compile(r"[0-9]{2}[ ./-]?[0-9]{2}[ ./-]?[0-9]{2}[^0-9\n]{0,5}[0-9]{3}")
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
    done = 0
    while match := MAY_HOLD.search(text, done):
        first = text.rfind("\n", 0, match.start()) + 1
        line = text[first : _end_of_line(text, first)]
        yield from ((first + start, first + end, certainty) for start, end, certainty in find(line))
        done = first + len(line)


def _end_of_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def cpr_in_name(path: str) -> Iterator[Diagnostic]:
    """Find a CPR number in the name of a file or a folder."""
    name = path.rpartition("/")[2]
    if MAY_HOLD.search(name) and any(find(name)):
        yield error(Place(masked(path)), "KP541", "her står et CPR-nummer i navnet", f"find et andet navn; {GONE}")
