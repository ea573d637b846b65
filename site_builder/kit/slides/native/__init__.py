"""Native charts, which a coordinator can edit: each is made from the plotly figure that the site draws.

So small numbers that are hidden there are in no workbook here either.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pptx.oxml.ns import qn
from pptx.shapes.placeholder import ChartPlaceholder

from ....model.values import ChartKind
from . import columns, dots, moves, trend

if TYPE_CHECKING:
    from ..slide import Shown

ADD = {
    ChartKind.COMPARISON: columns.add, ChartKind.GROUPS: columns.add, ChartKind.FUNNEL: dots.add,
    ChartKind.PAIR: dots.add, ChartKind.TREND: trend.add, ChartKind.BEFORE_AFTER: moves.add,
}


def add_chart(shapes: Any, shown: Shown) -> None:
    """Put a figure's chart into its placeholder; one that has nothing to show is only told of in words."""
    figure = json.loads(shown.figure.json)
    element = next(shape for shape in shapes._spTree if shape.find(f".//{qn('p:ph')}[@type='chart']") is not None)
    if not figure["data"]:
        shapes._spTree.remove(element)
        return
    frame = ADD[shown.figure.kind](ChartPlaceholder(element, shapes), figure, shown.wide)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", shown.alternative)
