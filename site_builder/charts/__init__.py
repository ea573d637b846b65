"""Charts: a measure and its sample become one plotly figure, and from it SVG, a data table, words and JSON."""

from .drawing import DrawnChart, draw
from .own import OwnNumber, letters_of, own_number
from .suitable import SHAPES, own_period

__all__ = ["SHAPES", "DrawnChart", "OwnNumber", "draw", "letters_of", "own_number", "own_period"]
