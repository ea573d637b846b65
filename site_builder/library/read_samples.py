"""data_samples/<slug>/: CSV files become samples, every cell checked."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Failure, error
from ..model.fields import parse_number
from ..model.sample import CountRow, Sample, SampleKind, ValueRow
from ..sources.folders import check_name, list_folder
from ..sources.tables import MAX_ROWS, Row, Table, check_width, read_table
from ..sources.text import canonical
from .sample_columns import kind_of
from .total_rows import named_total

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .files import Files

PERIOD = re.compile(r"[0-9]{4}(-K[1-4]|-(0[1-9]|1[0-2]))?")
COUNT = re.compile(r"[0-9]{1,8}")
MAX_LABEL = 60
FORMULA = "=@+-"  # what a spreadsheet takes for the start of one
OWN_ROWS = 120  # ten years of months; no cluster has more practices


def read_samples(files: Files, slug: str) -> tuple[dict[str, Sample], frozenset[str]]:
    """Read all samples of a package by name, and list the names of the files. Faults: KP001–KP003, KP402–KP406."""
    folder = list_folder(files.project, f"data_samples/{slug}")
    files.diagnostics += folder.refused
    samples = {}
    for file in folder.files:
        if not file.endswith(".csv"):
            continue
        path, name = f"{folder.path}/{file}", file.removesuffix(".csv")
        sample = None if files.note(check_name(path, name)) else read_sample(files, path, name)
        if sample:
            samples[name] = sample
    return samples, frozenset(f.removesuffix(".csv") for f in folder.files if f.endswith(".csv"))


def read_sample(files: Files, path: str, name: str, own: bool = False) -> Sample | None:
    """Read one file, or note what is wrong with it. A cluster's `own` is as Excel comes to hand."""
    text = files.text(path)
    if text is None:
        return None
    try:
        table = read_table(text, path, OWN_ROWS if own else MAX_ROWS)
        kind = kind_of(table, own)
        check_width(table)  # after the columns: where one is missing, every row has a cell too many
    except Failure as failure:
        files.diagnostics.append(failure.diagnostic)
        return None
    faults = [fault for row in table.rows for fault in _row_faults(table, row, kind, own)] + _repeated(table)
    if kind.has_periods and not faults:
        faults = list(_skipped(table))[:1]  # after a gap or a swap all that follow may be out of turn
    files.diagnostics += faults
    return None if faults else _sample(table, name, kind)


def _row_faults(table: Table, row: Row, kind: SampleKind, own: bool) -> list[Diagnostic]:
    label = row.cells[0]
    if not label:
        return [error(table.place(row), "KP404", "rækken har intet navn", "skriv praksis, periode eller gruppe først")]
    if len(label) > MAX_LABEL:
        return [error(table.place(row), "KP404", f"navnet er over {MAX_LABEL} tegn", "skriv det kortere")]
    if label[0] in FORMULA:
        return [error(table.place(row), "KP404", "cellen er en formel", "skriv navnet selv")]
    if own and (total := named_total(table, row, kind)):
        return [total]
    if kind.has_periods and not PERIOD.fullmatch(label):
        return [
            error(table.place(row), "KP404", f"«{label[:20]}» er ikke en periode", "skriv 2024-K1, 2024-03 eller 2024")
        ]
    if kind.has_values:
        return _value_faults(table, row)
    return _count_faults(table, row)


def _value_faults(table: Table, row: Row) -> list[Diagnostic]:
    cell = row.cells[1]
    if _is_thousands(cell):
        help = f"tusindtal skrives {cell.replace('.', '')}, decimaltal med komma"
        return [error(table.place(row, 1), "KP403", f"«{cell}» kan læses på to måder", help)]
    if cell and parse_number(cell) is None:
        return [
            error(
                table.place(row, 1),
                "KP403",
                f"«{cell[:20]}» er ikke et tal",
                "skriv for eksempel 38,5; tom celle er ikke indsendt",
            )
        ]
    return []


def _count_faults(table: Table, row: Row) -> list[Diagnostic]:
    faults = [_count_fault(table, row, n) for n in (1, 2) if row.cells[n] and not COUNT.fullmatch(row.cells[n])]
    if not faults and bool(row.cells[1]) != bool(row.cells[2]):
        empty = 2 if row.cells[1] else 1
        faults = [
            error(
                table.place(row, empty),
                "KP404",
                "kun det ene af de to tal står her",
                "skriv begge, eller lad begge celler være tomme: ikke indsendt",
            )
        ]
    return faults


def _count_fault(table: Table, row: Row, cell: int) -> Diagnostic:
    text = row.cells[cell]
    if _is_thousands(text):
        return error(
            table.place(row, cell),
            "KP403",
            f"«{text}» er ikke et helt tal",
            f"tusindtal skrives {text.replace('.', '')}",
        )
    if re.fullmatch(r"[0-9]+[.,][0-9]+", text):
        help = "skriv antallet, ikke andelen; tom celle er ikke indsendt"
        return error(table.place(row, cell), "KP403", f"kun hele tal; {text[:20]} er ikke et antal", help)
    return error(
        table.place(row, cell),
        "KP403",
        f"«{text[:20]}» er ikke et helt tal",
        "skriv kun cifre; tom celle er ikke indsendt",
    )


def _is_thousands(text: str) -> bool:
    return bool(re.fullmatch(r"[1-9][0-9]{0,2}(\.[0-9]{3})+", text))


def _repeated(table: Table) -> list[Diagnostic]:
    seen: dict[str, int] = {}
    faults = []
    for row in table.rows:
        label = row.cells[0]
        if label and (first := seen.setdefault(canonical(label), row.line)) != row.line:
            help = f"første gang er i linje {first}"
            faults.append(error(table.place(row), "KP405", f"«{label[:20]}» står to gange", help))
    return faults


def _skipped(table: Table) -> Iterator[Diagnostic]:
    """A run chart sets its periods side by side, so one that is left out or out of order would draw a false line."""
    for before, row in pairwise(table.rows):
        if _turn(row.cells[0]) != (_turn(before.cells[0])[0], _turn(before.cells[0])[1] + 1):
            message = f"«{row.cells[0]}» følger ikke lige efter «{before.cells[0]}»"
            help = "skriv alle perioder i rækkefølge; en uden tal får tomme celler"
            yield error(table.place(row), "KP406", message, help)


def _turn(period: str) -> tuple[int, int]:
    """Give how many of its kind a year has, and which of them it is since year 0."""
    year, _, part = period.partition("-")
    a_year = 4 if part.startswith("K") else 12 if part else 1
    return a_year, int(year) * a_year + int(part.removeprefix("K") or 0)


def _sample(table: Table, name: str, kind: SampleKind) -> Sample:
    if kind.has_values:
        values = tuple(
            ValueRow(r.cells[0], parse_number(r.cells[1]) if r.cells[1] else None, r.line) for r in table.rows
        )
        return Sample(name, table.path, kind, values=values)
    counts = tuple(
        CountRow(r.cells[0], int(r.cells[1]) if r.cells[1] else None, int(r.cells[2]) if r.cells[2] else None, r.line)
        for r in table.rows
    )
    return Sample(name, table.path, kind, counts=counts)
