"""The data table: the same numbers in rows, formatted, hidden ones as words."""

from __future__ import annotations

from itertools import zip_longest

from .. import danish
from . import units
from .change import Change
from .corners import Pair
from .moves import Move, Moves
from .outside import Funnel
from .periods import words
from .references import Line, decimals
from .series import Row, Series, State

Table = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
DASH = "–"


def of_series(series: Series, first: str, remarks: dict[str, str] | None = None) -> Table:
    """Make the table of one measure: label, value, counts, remark, the cluster, and what it is held against."""
    remarks = {row.label: _few(series, row) for row in series.rows} | (remarks or {})
    counted = any(row.numerator is not None for row in series.rows)
    head = [first, units.head(series.unit), *(["Tæller", "Nævner"] if counted else [])]
    rows = [[row.label, *_cells(series, row, counted)] for row in series.rows]
    if series.level is not None:
        rows.append([series.level_name, danish.number(series.level, series.decimals), *_counts(series.total, counted)])
    rows += [[*_line(series, line), *_counts(None, counted)] for line in series.lines]
    return _noted(head, rows, [remarks.get(row.label, "") for row in series.rows])


def _line(series: Series, line: Line) -> list[str]:
    return [line.head, danish.number(line.value, max(series.decimals, decimals(line.value)))]


def _noted(head: list[str], rows: list[list[str]], notes: list[str]) -> Table:
    """Add the column of remarks where a row has one; the last rows may lack theirs."""
    if any(notes):
        head = [*head, "Bemærkning"]
        rows = [[*row, note] for row, note in zip_longest(rows, notes, fillvalue="")]
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
    head = ("Praksis", *(units.titled(title, series.unit) for title, series in both_series))
    rows = [(label, danish.number(x, shape.across.decimals), danish.number(y, shape.upward.decimals))
            for label, (x, y) in both.items()]
    rows += [(label, DASH, DASH) for label in shape.left_out]
    rows.sort(key=lambda row: _order(shape, row[0]))
    if shape.across.level is not None and shape.upward.level is not None:
        rows.append(("Klyngen", danish.number(shape.across.level, shape.across.decimals),
                     danish.number(shape.upward.level, shape.upward.decimals)))
    return head, tuple(rows)


def of_moves(shape: Moves) -> Table:
    """Put the two periods beside each other with the change, and its interval where persons are counted."""
    judged = any(move.interval for move in (*shape.practices, shape.cluster))
    first = "Gruppe" if shape.of_groups else "Praksis"
    head = [first, "Før", "Nu", units.change(shape.now.unit), *(["95\u00a0%-interval"] if judged else [])]
    rows = [[move.label, _value(shape.before, move.before, "ikke med"), _value(shape.now, move.now),
             *_change(shape, move, judged)] for move in shape.practices]
    notes = [_small(shape, move) for move in shape.practices]
    if shape.before.level is not None or shape.now.level is not None:
        ends = (_value(shape.before, shape.cluster.before, DASH), _value(shape.now, shape.cluster.now, DASH))
        rows.append([shape.now.level_name, *ends, *_change(shape, shape.cluster, judged)])
    for line in shape.now.lines:
        name, value = _line(shape.now, line)
        rows.append([name, value, value, *[DASH] * (len(head) - 3)])
    return _noted(head, rows, notes)


def _change(shape: Moves, move: Move, judged: bool) -> list[str]:
    places, before, now = shape.now.decimals, move.before.value, move.now.value
    # Of the numbers as they are written, so that the row adds up for a reader with a pencil.
    by = DASH if before is None or now is None else danish.signed(
        danish.rounded(now, places) - danish.rounded(before, places), places)
    between = f"{danish.NBSP}til{danish.NBSP}".join(danish.signed(end, places) for end in move.interval or ())
    return [by, between or DASH] if judged else [by]


def _small(shape: Moves, move: Move) -> str:
    when = " og ".join(word for word, row in (("før", move.before), ("nu", move.now)) if row.state is State.FEW)
    return f"{units.few(shape.now.counts)} {when}" if when else ""


def _order(shape: Pair, label: str) -> int:
    labels = [row.label for series in (shape.across, shape.upward) for row in series.rows]
    return labels.index(label)


def _cells(series: Series, row: Row, counted: bool) -> list[str]:
    pair = None if row.numerator is None or row.denominator is None else (row.numerator, row.denominator)
    return [_value(series, row), *_counts(pair, counted)]


def _value(series: Series, row: Row, missing: str = "ikke indsendt") -> str:
    says = {State.HIDDEN: series.hidden_words, State.MISSING: missing, State.EMPTY: "ingen i nævneren"}
    return says.get(row.state) or danish.number(row.value or 0, series.decimals)


def _counts(pair: tuple[int, int] | None, counted: bool) -> list[str]:
    if not counted:
        return []
    return [danish.number(count, 0) for count in pair] if pair else [DASH, DASH]


def _few(series: Series, row: Row) -> str:
    return units.few(series.counts) if row.state is State.FEW else ""
