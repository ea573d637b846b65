"""KP512: a source is more than five years old, and its note does not say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from .freshness import kept_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

OLDEST = 5  # years
# How a note tells the reader how an old source stands today. One word will not do: »ældre patienter«, »gælder voksne«.
SAYS_SO = re.compile(
    r"år gammel|ældre end (?:fem|ti|5|10) år|forælde|nyere (?:udgave|blad|vejledning|version)|"
    r"gælder (?:stadig|fortsat)|(?:stadig|fortsat) gælde|afløs[et]|erstatte[ts]|"
    r"under (?:vurdering|revision)|\brevideres\b",
    re.IGNORECASE,
)


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the year of every source; only the year is known, so the sixth year after it is the first that is over."""
    for package in kept_packages(library):
        for source in package.guidelines.sources if package.guidelines else ():
            if source.year and library.day.year - source.year > OLDEST and not SAYS_SO.search(source.note or ""):
                yield warning(
                    source.place("year"),
                    "KP512",
                    f"kilden er fra {source.year} og over fem år gammel, og det får læseren ikke at vide",
                    'se, om der er en nyere; ellers skriv note: "Over fem år gammel." og gerne, om den stadig gælder',
                )
