"""What all figures are put together from."""

from __future__ import annotations

import math
from typing import Any

from ...model.values import ChartKind, Unit
from .. import units
from ..series import Row, Series, State

Figure = dict[str, Any]
Trace = dict[str, Any]
NOTHING = "Ingen praksis har tal, der kan vises."
HOVER = "%{text}: %{customdata}<extra></extra>"


def rounded(value: float) -> float:
    """Round to what the eye can see, so that the JSON stays small and the same on every machine."""
    return round(value, 3) if abs(value) < 10 else round(value, 2)


def ceiling(value: float, most: float = math.inf) -> float:
    """Give the end of an axis from 0: a round number over `value`, at most `most`."""
    if value <= 0:
        return min(1, most)
    size: float = 10.0 ** math.floor(math.log10(value))
    round_numbers = (size * step for step in (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10))
    return min(round(next(r for r in round_numbers if r >= value * 0.9999), 6), most)


def meta(series: Series, kind: ChartKind, title: str, marks: dict[str, list[int]], **more: Any) -> dict[str, Any]:
    """Collect what every SVG needs."""
    return {
        "kind": str(kind),
        "title": title,
        "unit": units.head(series.unit),
        "suffix": " %" if series.unit.value == "percent" else "",
        "decimals": series.decimals,
        "marks": marks,
        "synthetic": "Opdigtede tal" if series.invented else "Klyngens egne tal",
        **more,
    }


def layout(meta: dict[str, Any], xaxis: dict[str, Any], yaxis: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Make a layout without a template; colours are the browser's."""
    return {"meta": meta, "xaxis": xaxis, "yaxis": yaxis, "showlegend": False, **more}


def empty(series: Series, kind: ChartKind, title: str, words: str = NOTHING) -> Figure:
    """Make the figure of a chart that has nothing to show; it says so in plotly too."""
    axis = {"visible": False}
    note = {"text": words, "x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper", "showarrow": False}
    return {"data": [], "layout": layout(meta(series, kind, title, {}, empty=words), axis, axis, annotations=[note])}


def absent(series: Series) -> list[dict[str, str]]:
    """List the rows without a number as (label, mark, words)."""
    says = {
        State.HIDDEN: ("hidden", series.hidden_words),
        State.MISSING: ("missing", "ikke indsendt"),
        State.EMPTY: ("empty", "ingen i nævneren"),
    }
    return [{"p": r.label, "mark": says[r.state][0], "words": says[r.state][1]} for r in series.rows if r.state in says]


def told(series: Series, row: Row, value: float) -> str:
    """Write what hovering over a mark says: 72,4 % (21 af 29)."""
    counts = series.fraction(row)
    return f"{series.words(value)} ({counts})" if counts else series.words(value)


def level_words(series: Series, level: float) -> str:
    """Write the label of the cluster's line; the unit stands on the axis already."""
    return f"{series.level_name} {units.words(level, Unit.COUNT, series.decimals)}"
