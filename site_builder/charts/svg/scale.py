"""From values to pixels, and the round numbers on an axis."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight axis: value `low` lies at pixel `start`, `high` at `end`."""

    low: float
    high: float
    start: float
    end: float

    @classmethod
    def of(cls, axis: dict[str, Any], start: float, end: float) -> Self:
        """Lay an axis of a figure between two pixels."""
        low, high = axis["range"]
        return cls(low, high, start, end)

    def at(self, value: float) -> float:
        """Give the pixel of a value."""
        span = (self.high - self.low) or 1
        return self.start + (value - self.low) / span * (self.end - self.start)

    def ticks(self, apart: float) -> list[float]:
        """Give round values at least about `apart` px from each other."""
        most = max(abs(self.end - self.start) / apart, 1)
        rough = (self.high - self.low) / most
        size = 10 ** math.floor(math.log10(rough)) if rough > 0 else 1
        step = next(size * m for m in (1, 2, 2.5, 5, 10) if size * m >= rough * 0.999)
        first = math.ceil(self.low / step - 1e-9)
        return [round(i * step, 9) for i in range(first, math.floor(self.high / step + 1e-9) + 1)]


def decimals(ticks: list[float]) -> int:
    """Give the decimals that the ticks need."""
    return max((len(f"{t:.6f}".rstrip("0").split(".")[1]) for t in ticks), default=0)


def spread(wanted: list[float], apart: float, low: float, high: float) -> list[float]:
    """Move label positions as little as is needed to keep them `apart`, within low and high; order is kept."""
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    placed = [wanted[i] for i in order]
    for i in range(1, len(placed)):
        placed[i] = max(placed[i], placed[i - 1] + apart)
    if placed:
        placed[-1] = min(placed[-1], high)
    for i in range(len(placed) - 2, -1, -1):
        placed[i] = max(min(placed[i], placed[i + 1] - apart), low + i * apart)
    result = [0.0] * len(wanted)
    for i, y in zip(order, placed, strict=True):
        result[i] = y
    return result
