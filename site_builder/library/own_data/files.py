"""What may stand in a file of a cluster's own numbers: no patient, no person, and text as Danish Excel saves it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from ...diagnostics import Diagnostic, Failure, Place, error
from ...sources import cpr
from ...sources.text import place_of, read_text
from ..files import Files

if TYPE_CHECKING:
    from collections.abc import Iterator

EMAIL = re.compile(r"(?<![^\s;,:\"'<>()])[^\s;,:\"'<>()@]+@[^\s;,:\"'<>()@]+\.[A-Za-z]{2,}")
MOST = 20  # of the same kind; the file is to go anyway
TOO_MUCH = "en klynge har højst 73 læger; er det patientdata, så slet filen"


class OwnFiles(Files):
    """Reads a folder that is nobody's project. What it refuses is never repeated in a message."""

    def text(self, path: str) -> str | None:
        """Read a text without persons in it, or note why not."""
        try:
            text = read_text(self.project / path, path, windows=True)
        except Failure as failure:
            found = failure.diagnostic
            self.note(replace(found, help=TOO_MUCH) if found.code == "KP002" else found)
            return None
        faults = list(islice(persons(text, path), MOST))
        self.diagnostics += faults
        return None if faults else text


def persons(text: str, path: str) -> Iterator[Diagnostic]:
    """Find CPR numbers and e-mail addresses."""
    for start, end, _ in cpr.find(text, everywhere=True):
        yield no_cpr(place_of(text, start, path, end - start))
    for match in EMAIL.finditer(text):
        place = place_of(text, match.start(), path, len(match[0]))
        yield error(place, "KP421", "her står en e-mailadresse", "skriv kun navnet på praksis")


def no_cpr(place: Place) -> Diagnostic:
    """Refuse a CPR number at its place, without showing it."""
    help = "filen skal kun have tal for hele praksis; slet den, og træk tallene igen uden patienter"
    return error(place, "KP420", "her står et CPR-nummer", help)


def without_cpr(found: Diagnostic) -> Diagnostic:
    """Take every CPR number out of what a diagnostic says."""
    place = replace(found.place, path=cpr.masked(found.place.path))
    return replace(found, place=place, message=cpr.masked(found.message), help=cpr.masked(found.help))
