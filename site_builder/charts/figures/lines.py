"""The lines that a chart's numbers are held against, as traces, and their labels in the interactive figure."""

from __future__ import annotations

from typing import Any

from ..references import Line, within
from ..series import Series
from .parts import Trace, rounded

# Neither the median's dash nor the outer limit's; the label says which line it is.
DASHES = {"target": "9px,3px,2px,3px", "reference": "2px,3px"}
NAMED = ("mean", "median", *DASHES)
HIGH = 18  # px of a label


def down(series: Series, end: float, rows: tuple[str, str]) -> list[Trace]:
    """Make the upright lines through lying rows; the axis runs from 0 to `end`."""
    return [_line(line, [rounded(line.value)] * 2, list(rows)) for line in within(series.lines, 0, end)]


def across(series: Series, axis: tuple[float, float], ends: tuple[Any, Any]) -> list[Trace]:
    """Make the level lines of a plane."""
    return [_line(line, list(ends), [rounded(line.value)] * 2) for line in within(series.lines, *axis)]


def _line(line: Line, x: list[Any], y: list[Any]) -> Trace:
    return {"type": "scatter", "mode": "lines", "name": line.name, "x": x, "y": y, "hoverinfo": "name",
            "line": {"dash": DASHES[line.role]}, "meta": {"role": line.role}}


def over(data: list[Trace]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Label upright lines over the plane, one over the other; give the labels and the room that they take.

    A figure with the cluster's line alone has no labels: there hovering is enough.
    """
    named = _named(data)
    notes = [{"x": trace["x"][0], "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": HIGH * place,
              "text": trace["name"], "showarrow": False} for place, trace in enumerate(named)]
    return notes, {"margin": {"t": 36 + HIGH * len(named)}} if named else {}


def along(data: list[Trace]) -> dict[str, Any]:
    """Label level lines, each at a place of its own, the highest over its line and the others under theirs."""
    named = _named(data)
    top = max((trace["y"][0] for trace in named), default=0)
    notes = [{"x": 1 - place / max(len(named) - 1, 1), "xref": "paper", "y": trace["y"][0],
              "yanchor": "bottom" if trace["y"][0] == top else "top", "text": trace["name"], "showarrow": False}
             for place, trace in enumerate(named)]
    return {"annotations": notes} if notes else {}


def _named(data: list[Trace]) -> list[Trace]:
    held = any(trace["meta"]["role"] in DASHES for trace in data)
    return [trace for trace in data if trace["meta"]["role"] in NAMED] if held else []
