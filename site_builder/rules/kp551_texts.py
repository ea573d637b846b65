"""KP208, KP542 and KP551–KP555: what is looked for in every text that people read, in one walk through them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, hint
from ..library.prose import sheets
from ..library.spots import spot
from ..markdown.check import MAX_CHARACTERS
from ..sources.dictionary import danish_words
from .language import FINDERS, Speller, spelling_finder
from .language.own_words import own_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..library.prose import Passage, Sheet
    from .language import Finder, Found

HERE = Place("packages")


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the words of every file."""
    dictionary, finders = danish_words(), list(FINDERS)
    if dictionary:
        finders.append(spelling_finder(Speller(dictionary, own_words(library))))
    else:
        help = "kør »make setup« i byggerens mappe"
        yield hint(HERE, "KP554", "stavningen er ikke kontrolleret: ordbogen er ikke hentet", help)
    for sheet in sheets(library):
        if len(sheet.body.text) > MAX_CHARACTERS:
            continue  # KP205 has told
        for finder in finders:
            if finder.may(sheet.text if finder.names else sheet.prose):
                found = islice(_found(sheet, finder), finder.most)
                yield from (_placed(library, passage, one) for passage, one in found)


def _found(sheet: Sheet, finder: Finder) -> Iterator[tuple[Passage, Found]]:
    told: set[str] = set()
    for passage in sheet.passages() if finder.names else (p for p in sheet.passages() if not p.name):
        for found in finder.find(passage):
            if not (finder.once and found.message in told):
                told.add(found.message)
                yield passage, found


def _placed(library: Library, passage: Passage, found: Found) -> Diagnostic:
    place = spot(library, passage, found.start, found.end)
    return Diagnostic(place, found.code, found.message, found.help, found.severity)
