"""The first line of a sample: its columns tell what kind of sample it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, Failure, did_you_mean, error, nearest
from ..model.sample import SampleKind
from ..sources.text import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..sources.tables import Table

COLUMNS = {kind: kind.value.split(";") for kind in SampleKind}
KNOWN = [name for columns in COLUMNS.values() for name in columns]
DANISH = {
    "praksis": "practice",
    "tæller": "numerator",
    "nævner": "denominator",
    "værdi": "value",
    "periode": "period",
    "gruppe": "group",
}
TYPED = {english: word for word, english in DANISH.items()}


def kind_of(table: Table, own: bool = False) -> SampleKind:
    """Tell what a table holds. In a cluster's `own`, people may type Praksis;Tæller;Nævner. Raises Failure (KP402)."""
    cells = table.header.cells
    names = [DANISH.get(canonical(cell), canonical(cell)) for cell in cells] if own else list(cells)
    for kind, columns in COLUMNS.items():
        if columns == names:
            return kind
    for number, name in enumerate(names):
        if name not in KNOWN:
            raise Failure(_unknown(table, number, own))
    typed = any(canonical(cell) in DANISH for cell in cells)
    raise Failure(_misfit(table, names, typed))


def _unknown(table: Table, number: int, own: bool) -> Diagnostic:
    place, name = table.place(table.header, number), table.header.cells[number]
    if not name:
        return error(place, "KP402", "kolonnen har intet navn", "slet semikolonet sidst i hver linje")
    if "," in name or "\t" in name:
        line = _line_for(re.split(r"[,\t]", name), own)
        help = f"skriv ; mellem dem i hver linje; den første skal være {line}"
        return error(place, "KP402", "kolonnerne er ikke skilt af semikolon", help)
    key = DANISH.get(name.casefold())
    meant = f"mente du «{key}»?" if key else did_you_mean(name, [*KNOWN, *DANISH] if own else KNOWN)
    line = f"første linje skal være {_line_for(table.header.cells, own)}"
    help = f"{meant} {danish.capital(line)}" if meant else line
    return error(place, "KP402", f"ukendt kolonne «{name[:40]}»", help)


def _line_for(cells: Iterable[str], own: bool) -> str:
    """Give the first line that shares most with what is written; all four when nothing does."""
    folded = [canonical(cell) for cell in cells]
    meant = {DANISH.get(near, near) for cell in folded if (near := nearest(cell, [*KNOWN, *DANISH]))}
    shared = {kind: len(meant & set(columns)) for kind, columns in COLUMNS.items()}
    typed = own and any(cell in DANISH for cell in folded)
    best = [kind for kind in COLUMNS if shared[kind] == max(shared.values())]
    return " eller ".join(_written(kind, typed) for kind in best)


def _written(kind: SampleKind, typed: bool) -> str:
    return ";".join(TYPED[name] if typed else name for name in COLUMNS[kind])


def _misfit(table: Table, names: list[str], typed: bool) -> Diagnostic:
    """Name the column that is missing, when one is enough to make a sample of the others."""
    place = table.place(table.header)
    absent = {kind: [name for name in columns if name not in names] for kind, columns in COLUMNS.items()}
    near = [kind for kind in COLUMNS if set(names) <= set(COLUMNS[kind]) and len(absent[kind]) == 1]
    if not near:
        shapes = ", ".join(_written(kind, typed) for kind in COLUMNS)
        return error(place, "KP402", "kolonnerne passer ikke sammen", f"første linje skal være én af disse: {shapes}")
    one = [absent[kind][0] for kind in near]
    missing = danish.listing([TYPED[name] if typed else name for name in one], "eller")
    shapes = " eller ".join(_written(kind, typed) for kind in near)
    return error(place, "KP402", f"kolonnen {missing} mangler", f"første linje skal være {shapes}")
