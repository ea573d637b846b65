"""Charts: a measure and its sample become one plotly figure, and from it SVG, a data table, words and JSON."""

from .drawing import DrawnChart, draw
from .suitable import SHAPES

__all__ = ["SHAPES", "DrawnChart", "draw"]
