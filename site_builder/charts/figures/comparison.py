"""Comparison: one bar a practice, in the sample's order, with the cluster's line."""

from __future__ import annotations

from ...model.values import ChartKind
from ..series import Series
from . import bars
from .parts import Figure


def make(series: Series, title: str, marks: dict[str, list[int]]) -> Figure:
    """Make the figure."""
    return bars.make(series, ChartKind.COMPARISON, "Praksis", title, marks)
