"""The data table: the same numbers in rows, formatted, hidden ones as words."""

from __future__ import annotations

from .. import danish
from . import units
from .change import Change
from .corners import Pair
from .outside import Funnel
from .periods import words
from .series import Row, Series, State

Table = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
DASH = "–"


def of_series(series: Series, first: str, remarks: dict[str, str] | None = None) -> Table:
    """Make the table of one measure: label, value, counts, remark, and the cluster last."""
    remarks = {row.label: _few(series, row) for row in series.rows} | (remarks or {})
    counted = any(row.numerator is not None for row in series.rows)
    head = [first, units.head(series.unit), *(["Tæller", "Nævner"] if counted else [])]
    rows = [[row.label, *_cells(series, row, counted)] for row in series.rows]
    if series.level is not None:
        rows.append([series.level_name, danish.number(series.level, series.decimals), *_counts(series.total, counted)])
    notes = [remarks.get(row.label, "") for row in series.rows] + [""] * (len(rows) - len(series.rows))
    if any(notes):
        head.append("Bemærkning")
        rows = [[*row, note] for row, note in zip(rows, notes, strict=True)]
    return tuple(head), tuple(tuple(row) for row in rows)


def of_funnel(series: Series, shape: Funnel) -> Table:
    """Say in the remarks who lies outside."""
    return of_series(series, "Praksis", {row.label: band.words for row, _, band in shape.points if band})


def of_trend(series: Series, change: Change) -> Table:
    """Say in the remarks which periods belong to a shift or a trend."""
    labels = [row.label for row, _ in series.shown()]
    marks = {labels[i]: "trend" for run in change.trends for i in run}
    marks |= {labels[i]: "skift" for run in change.shifts for i in run}
    head, rows = of_series(series, "Periode", marks)
    return head, tuple((words(row[0]), *row[1:]) for row in rows)


def of_pair(shape: Pair, titles: tuple[str, str]) -> Table:
    """Put both values beside each other; a practice that is not in both has dashes."""
    both = {a.label: (x, y) for a, x, _, y in shape.both}
    both_series = zip(titles, (shape.across, shape.upward), strict=True)
    head = ("Praksis", *(f"{title}, {units.name(series.unit)}" for title, series in both_series))
    rows = [(label, danish.number(x, shape.across.decimals), danish.number(y, shape.upward.decimals))
            for label, (x, y) in both.items()]
    rows += [(label, DASH, DASH) for label in shape.left_out]
    rows.sort(key=lambda row: _order(shape, row[0]))
    if shape.across.level is not None and shape.upward.level is not None:
        rows.append(("Klyngen", danish.number(shape.across.level, shape.across.decimals),
                     danish.number(shape.upward.level, shape.upward.decimals)))
    return head, tuple(rows)


def _order(shape: Pair, label: str) -> int:
    labels = [row.label for series in (shape.across, shape.upward) for row in series.rows]
    return labels.index(label)


def _cells(series: Series, row: Row, counted: bool) -> list[str]:
    says = {State.HIDDEN: series.hidden_words, State.MISSING: "ikke indsendt", State.EMPTY: "ingen i nævneren"}
    value = says.get(row.state) or danish.number(row.value or 0, series.decimals)
    pair = None if row.numerator is None or row.denominator is None else (row.numerator, row.denominator)
    return [value, *_counts(pair, counted)]


def _counts(pair: tuple[int, int] | None, counted: bool) -> list[str]:
    if not counted:
        return []
    return [danish.number(count, 0) for count in pair] if pair else [DASH, DASH]


def _few(series: Series, row: Row) -> str:
    return units.few(series.counts) if row.state is State.FEW else ""
