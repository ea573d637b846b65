"""Rows of a cluster's own numbers that are no practice and no group, but all of them together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error
from ..model.sample import SampleKind
from ..sources.text import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.sample import Sample
    from ..sources.tables import Row, Table

# A name of these words alone, at least one of them in TOTAL: »I alt (12 praksis)«, »Hele klyngen«, »Klyngens snit«.
TOTAL = {"alt", "ialt", "total", "totalt", "hovedtotal", "subtotal", "sum", "samlet", "alle", "klynge", "klyngen",
         "klyngens", "gennemsnit", "gennemsnittet", "gns", "snit", "middel", "median", "medianen", "regionen", "landet",
         "danmark", "landsgennemsnit"}  # fmt: skip
AMONG = {"i", "for", "af", "og", "hele", "vores", "praksis", "praksisser", "klinik", "klinikker"}
WORD = re.compile(r"[^\W\d_]+")
FEWEST = 3  # of two rows, one is the sum of the other when they are equal
HELP = "slet den, klyngens tal regnes ud"
NAMES = {SampleKind.PRACTICES: "praksis", SampleKind.VALUES: "praksis", SampleKind.GROUPS: "gruppe"}


def named_total(table: Table, row: Row, kind: SampleKind) -> Diagnostic | None:
    """Refuse a row that is called »I alt«. A period has to look like one anyway."""
    words = set(WORD.findall(canonical(row.cells[0])))
    if kind not in NAMES or not words & TOTAL or words - TOTAL - AMONG:
        return None
    return error(table.place(row), "KP415", f"rækken er ikke en {NAMES[kind]}", HELP)


def summed_rows(sample: Sample) -> Iterator[Diagnostic]:
    """Find a row whose two counts are exactly those of all others together, whatever it is called."""
    if sample.kind not in NAMES:
        return
    rows = [(row, row.numerator or 0, row.denominator) for row in sample.counts if row.denominator]
    over, under = sum(upper for _, upper, _ in rows), sum(lower for _, _, lower in rows)
    for row, upper, lower in rows if len(rows) >= FEWEST else ():
        if (2 * upper, 2 * lower) == (over, under):
            yield error(Place(sample.path, row.line), "KP415", "rækken er summen af de andre", HELP)
