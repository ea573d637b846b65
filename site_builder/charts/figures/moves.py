"""Before and after: one row a practice with an open dot, a filled dot and a line between, and the cluster last."""

from __future__ import annotations

from typing import Any

from ... import danish
from ...model.values import ChartKind, Counts, Unit
from .. import units
from ..moves import Move, Moves
from ..references import near
from ..series import Row, Series, State
from . import lines
from .parts import HOVER, Figure, Trace, ceiling, empty, layout, meta, rounded, told

MARKS = {State.MISSING: "missing", State.HIDDEN: "hidden", State.EMPTY: "empty"}
SIZES = {True: 6, False: 10}  # a practice with few patients has a small dot


def make(shape: Moves, title: str, marks: dict[str, list[int]]) -> Figure:
    """Make the figure; its value axis begins in 0, as that of the comparison does."""
    if not shape.shown():
        return empty(shape.now, ChartKind.BEFORE_AFTER, title)
    moves = [*shape.practices, shape.cluster]
    labels = [*(move.label for move in shape.practices), _name(shape.now)]
    values = [row.value for move in moves for row in (move.before, move.now) if row.value is not None]
    most = 100 if shape.now.unit is Unit.PERCENT and shape.now.counts is Counts.PERSONS else float("inf")
    before = _dots(shape.before, [move.before for move in moves], labels, "før", "before")
    now = _dots(shape.now, [move.now for move in moves], labels, "nu", "now")
    absent = [_absent(shape, i, move) for i, move in enumerate(shape.practices) if move.change is None]
    first = "Gruppe" if shape.of_groups else "Praksis"
    about = meta(shape.now, ChartKind.BEFORE_AFTER, title, marks, first=first, absent=absent)
    end = ceiling(max([*values, *near(shape.now.lines, 0, max(values))]), most)
    data = [_lines(moves, labels), before, now, *lines.down(shape.now, end, (labels[0], labels[-1]))]
    labelled, room = lines.over(data)
    xaxis = {"title": {"text": units.name(shape.now.unit)}, "range": [0, end]}
    yaxis = {"type": "category", "categoryarray": labels, "range": [len(labels) - 0.5, -0.5]}
    notes = [_note(note, moves) for note in absent] + labelled
    return {"data": data, "layout": layout(about, xaxis, yaxis, annotations=notes, **room)}


def _name(series: Series) -> str:
    return "Klyngen" if series.level_name == "Klyngen" else "Median"


def _lines(moves: list[Move], labels: list[str]) -> Trace:
    """Draw all lines as one trace; the gaps keep them apart."""
    ends = [(label, m.before.value, m.now.value) for label, m in zip(labels, moves, strict=True)]
    both = [(label, a, b) for label, a, b in ends if a is not None and b is not None]
    return {"type": "scatter", "mode": "lines", "name": "ændring", "hoverinfo": "skip", "connectgaps": False,
            "x": [x for _, a, b in both for x in (rounded(a), rounded(b), None)],
            "y": [y for label, _, _ in both for y in (label, label, None)], "meta": {"role": "move"}}


def _dots(series: Series, rows: list[Row], labels: list[str], name: str, role: str) -> Trace:
    """Make the dots of one period; `meta.row` is each dot's row, for a practice may be called »Klyngen«."""
    shown = [(i, row, row.value) for i, row in enumerate(rows) if row.value is not None]
    few = [row.state is State.FEW for _, row, _ in shown]
    trace: dict[str, Any] = {
        "type": "scatter", "mode": "markers", "name": name, "x": [rounded(value) for _, _, value in shown],
        "y": [labels[i] for i, _, _ in shown], "text": [labels[i] for i, _, _ in shown],
        "customdata": [f"{name} {told(series, row, value)}" for _, row, value in shown], "hovertemplate": HOVER,
        "marker": {"symbol": "circle-open" if role == "before" else "circle", "opacity": 1,
                   "size": [SIZES[small] for small in few]},
        "meta": {"role": role, "row": [i for i, _, _ in shown],
                 "value": [danish.number(value, series.decimals) for _, _, value in shown]},
    }
    return trace


def _absent(shape: Moves, index: int, move: Move) -> dict[str, Any]:
    """Say why a practice has one dot or none; the mark is that of the period that lacks."""
    lacking = [row for row in (move.before, move.now) if row.value is None]
    return {"p": move.label, "row": index, "mark": MARKS[lacking[0].state], "words": words(shape, move)}


def words(shape: Moves, move: Move) -> str:
    """Write what stands beside a single dot or in place of both: »ikke med før«, »under 5 nu«."""
    if move.before.state is move.now.state:
        both = _lack(shape.now, move.now), _lack(shape.before, move.before)
        if both[0] == both[1]:
            return "ikke indsendt" if move.now.state is State.MISSING else both[0]
    before = "ikke med" if move.before.state is State.MISSING else _lack(shape.before, move.before)
    now = "ikke indsendt" if move.now.state is State.MISSING else _lack(shape.now, move.now)
    return ", ".join(f"{said} {when}" for said, when in ((before, "før"), (now, "nu")) if said)


def _lack(series: Series, row: Row) -> str:
    hidden = "vises ikke" if series.covered else f"under {series.bound}"
    return {State.HIDDEN: hidden, State.EMPTY: "ingen i nævneren", State.MISSING: "-"}.get(row.state, "")


def _note(note: dict[str, Any], moves: list[Move]) -> dict[str, Any]:
    """Write the words into the interactive figure too, beside the dot that is there."""
    move = moves[note["row"]]
    at = next((row.value for row in (move.before, move.now) if row.value is not None), 0)
    return {"x": rounded(at), "y": note["p"], "text": note["words"], "xanchor": "left", "xshift": 8, "showarrow": False}
