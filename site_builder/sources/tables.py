"""CSV as Danish Excel writes it: semicolons, and every cell with its place."""

from __future__ import annotations

import csv
from dataclasses import dataclass

from ..diagnostics import Failure, Place, error

MAX_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its cells, and the columns of the file that they start in."""

    line: int
    cells: tuple[str, ...]
    columns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A located table; the header is a row like the others."""

    path: str
    header: Row
    rows: tuple[Row, ...]

    def place(self, row: Row, cell: int = 0) -> Place:
        """Give the place of one cell."""
        column = row.columns[cell] if cell < len(row.columns) else 1
        return Place(self.path, row.line, column, max(len(row.cells[cell]), 1) if cell < len(row.cells) else 1)


def read_table(text: str, path: str, most: int = MAX_ROWS) -> Table:
    """Split a CSV text. Raises Failure (KP402, KP404) when it is empty, too long or not to be split."""
    lines = [(n, line) for n, line in enumerate(text.split("\n"), 1) if line.strip(" \t;")]
    if not lines:
        raise Failure(error(Place(path), "KP402", "filen er tom", "første linje er kolonnernes navne"))
    if len(lines) > most:
        raise Failure(
            error(
                Place(path, lines[most][0]),
                "KP404",
                f"filen har over {most} rækker",
                "en klynge har højst 73 praksis; er det patientdata, så slet filen",
            )
        )
    rows = [_split(number, line, path) for number, line in lines]
    if len(rows) == 1:
        help = "skriv en linje for hver praksis under kolonnerne"
        raise Failure(error(Place(path, rows[0].line), "KP402", "filen har ingen tal", help))
    return Table(path, rows[0], tuple(rows[1:]))


def _split(number: int, line: str, path: str) -> Row:
    parts = line.split(";")
    if '"' not in line and len(line) < csv.field_size_limit():  # then csv would do the same, in three times as long
        return Row(number, tuple(map(str.strip, parts)), _starts(parts))
    try:
        cells = next(csv.reader([line], delimiter=";", strict=True))
    except (csv.Error, StopIteration):
        raise Failure(
            error(Place(path, number), "KP404", "rækken kan ikke læses", "se efter et løst anførselstegn")
        ) from None
    # A quoted cell may hold a semicolon; then the columns are not known, and the row's start has to do.
    known = _starts(parts) if len(parts) == len(cells) else (1,) * len(cells)
    return Row(number, tuple(c.strip() for c in cells), known)


def _starts(parts: list[str]) -> tuple[int, ...]:
    starts = [1]
    for part in parts[:-1]:
        starts.append(starts[-1] + len(part) + 1)
    return tuple(starts)


def check_width(table: Table) -> None:
    """Hold every row to the number of columns. Raises Failure (KP404) at the first that is torn."""
    path, width = table.path, len(table.header.cells)
    for row in table.rows:
        if len(row.cells) < width:
            missing = width - len(row.cells)
            message = "der mangler et semikolon" if missing == 1 else f"der mangler {missing} semikoloner"
            help = f"skriv ; mellem alle {width} celler, også de tomme"
            raise Failure(error(Place(path, row.line), "KP404", f"{message} i rækken", help))
        if len(row.cells) > width:
            raise Failure(
                error(
                    Place(path, row.line),
                    "KP404",
                    f"rækken har {len(row.cells)} celler, og der er {width} kolonner",
                    "cellerne skilles af semikolon; et decimaltal skrives med komma",
                )
            )
