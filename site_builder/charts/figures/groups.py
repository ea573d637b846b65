"""Groups: one bar for each age or sex, for the cluster as a whole."""

from __future__ import annotations

from ...model.values import ChartKind
from ..series import Series
from . import bars
from .parts import Figure


def make(series: Series, title: str, marks: dict[str, list[int]]) -> Figure:
    """Make the figure."""
    return bars.make(series, ChartKind.GROUPS, "Gruppe", title, marks)
