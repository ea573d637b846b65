"""KP542: the example numbers name a practice or a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error
from ..library.own_data.names import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.sample import Sample

CODE = "KP542"
# What nobody is called: A, AB, B2, 7, Praksis 12.
INVENTED = re.compile(r"(?:(?:[Pp]raksis|[Kk]linik|[Ll]ægehus) )?(?:[A-ZÆØÅ]{1,2}\d{0,2}|\d{1,2})")
PERSON = re.compile(
    r"@|(?<!\d)(?:\d{2} ?){4}(?!\d)|\b(?:[Dd]r|[Ll]æge|[Oo]verlæge|[Ss]ygeplejerske|[Ss]ekretær)\.? [A-ZÆØÅ][a-zæøå]"
)


def check(library: Library) -> Iterator[Diagnostic]:
    """Check what the rows of every sample are called."""
    for package in library.packages:
        for sample in package.samples.values():
            yield from _practices(sample) if sample.kind.has_practices else _others(sample)


def _practices(sample: Sample) -> Iterator[Diagnostic]:
    for row in rows_of(sample):
        if not INVENTED.fullmatch(row.label):
            help = "kald praksis A, B, C … i alle pakkens filer"
            yield error(Place(sample.path, row.line), CODE, "rækken har et navn, ikke et bogstav", help)


def _others(sample: Sample) -> Iterator[Diagnostic]:
    for row in rows_of(sample):
        if PERSON.search(row.label):
            help = "kald gruppen det, den er, for eksempel »65–74 år«"
            yield error(Place(sample.path, row.line), CODE, "rækken har en persons navn eller nummer", help)
