"""What is taken in a drawing, so that no text lies on another. A coarse grid of bits makes asking cheap."""

from __future__ import annotations

from collections.abc import Iterable

CELL = 3.0
Box = tuple[float, float, float, float]


class Space:
    """Remembers boxes (left, top, right, bottom) in px, none of which may lie left of 0."""

    def __init__(self, bounds: Box) -> None:
        self.bounds = bounds
        self._rows: dict[int, int] = {}

    def take(self, box: Box) -> None:
        """Mark a box as taken."""
        bits = _bits(box)
        for row in range(int(box[1] // CELL), int(box[3] // CELL) + 1):
            self._rows[row] = self._rows.get(row, 0) | bits

    def free(self, box: Box) -> bool:
        """Tell whether a box lies within the bounds and touches nothing."""
        left, top, right, bottom = self.bounds
        if box[0] < left or box[1] < top or box[2] > right or box[3] > bottom:
            return False
        bits = _bits(box)
        return not any(self._rows.get(row, 0) & bits for row in range(int(box[1] // CELL), int(box[3] // CELL) + 1))

    def first(self, boxes: Iterable[Box]) -> Box | None:
        """Take the first free box of several."""
        for box in boxes:
            if self.free(box):
                self.take(box)
                return box
        return None


def around(x: float, y: float, half_width: float, half_height: float) -> Box:
    """Make a box around a point."""
    return (x - half_width, y - half_height, x + half_width, y + half_height)


def _bits(box: Box) -> int:
    """Give the columns of a box as bits of one number."""
    first, last = max(int(box[0] // CELL), 0), max(int(box[2] // CELL), 0)
    return ((1 << (last - first + 1)) - 1) << first
