"""The first line of a sample: its columns tell what kind of sample it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, Failure, did_you_mean, error
from ..model.sample import SampleKind
from ..sources.text import canonical

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..sources.tables import Table

COLUMNS = {kind: kind.value.split(";") for kind in SampleKind}
KNOWN = [name for columns in COLUMNS.values() for name in columns]
SHAPES = " · ".join(kind.value for kind in SampleKind)
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
    raise Failure(_misfit(table, names, lambda name: TYPED[name] if typed else name))


def _unknown(table: Table, number: int, own: bool) -> Diagnostic:
    place, name = table.place(table.header, number), table.header.cells[number]
    if not name:
        return error(place, "KP402", "kolonnen har intet navn", "slet semikolonet sidst i hver linje")
    if "," in name or "\t" in name:
        return error(place, "KP402", "kolonnerne er ikke skilt af semikolon", "skriv ; mellem dem i hver linje")
    key = DANISH.get(name.casefold())
    help = f"mente du «{key}»?" if key else did_you_mean(name, [*KNOWN, *DANISH] if own else KNOWN)
    return error(place, "KP402", f"ukendt kolonne «{name[:40]}»", help or f"kolonnerne er {SHAPES}")


def _misfit(table: Table, names: list[str], say: Callable[[str], str]) -> Diagnostic:
    """Name the column that is missing, when one is enough to make a sample of the others."""
    place = table.place(table.header)
    absent = {kind: [name for name in columns if name not in names] for kind, columns in COLUMNS.items()}
    near = [kind for kind in COLUMNS if set(names) <= set(COLUMNS[kind]) and len(absent[kind]) == 1]
    if not near:
        return error(place, "KP402", "kolonnerne passer ikke sammen", f"de er {SHAPES}")
    missing = danish.listing([say(absent[kind][0]) for kind in near], "eller")
    shapes = " · ".join(";".join(say(name) for name in COLUMNS[kind]) for kind in near)
    return error(place, "KP402", f"kolonnen {missing} mangler", f"kolonnerne er {shapes}")
