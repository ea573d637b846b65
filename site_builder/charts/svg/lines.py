"""The lines that numbers are held against, and the labels of upright lines, which touch no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .elements import RING, num, path, ring, text
from .letters import width
from .scale import Scale

ROLES = ("target", "reference")
GAP, ROW = 10.0, 18.0
FIRST = 31.0  # base line of the first row of labels, under the heads of the columns


@dataclass(frozen=True, slots=True)
class Label:
    """A line's label: what it says, the rings behind it, its class and where its line stands in px."""

    words: str
    line: str
    at: float
    rings: tuple[int, ...] = ()

    @property
    def cls(self) -> str:
        """The class of its words; the cluster's are bold."""
        return "b" if self.line == "mean" else "v"

    @property
    def words_wide(self) -> float:
        """The width of its words."""
        return width(self.words, self.cls == "b")

    @property
    def wide(self) -> float:
        """The width of words and rings."""
        return self.words_wide + len(self.rings) * (2 * RING + 4)


def held(figure: dict[str, Any]) -> list[dict[str, Any]]:
    """List the lines of a figure that numbers are held against."""
    return [trace for trace in figure["data"] if trace["meta"]["role"] in ROLES]


def labels(figure: dict[str, Any], scale: Scale | None = None) -> list[Label]:
    """List the labels over the upright lines, the cluster's first; none where the cluster's is alone."""
    rings = tuple(figure["layout"]["meta"]["marks"].get("mean", []))
    traces = [trace for trace in figure["data"] if trace["meta"]["role"] in ("mean", *ROLES)] if held(figure) else []
    return [Label(t["name"], t["meta"]["role"], scale.at(t["x"][0]) if scale else 0,
                  rings if t["meta"]["role"] == "mean" else ()) for t in traces]


def rows(found: Sequence[Label], wide: float) -> list[list[Label]]:
    """Share labels out on as few rows as they need, in their order."""
    made: list[list[Label]] = []
    for label in found:
        if not made or sum(other.wide + GAP for other in made[-1]) + label.wide > wide:
            made.append([])
        made[-1].append(label)
    return made


def draw(found: Sequence[Label], bottom: float, wide: float) -> list[str]:
    """Draw upright lines and their labels. The first row is the lowest; lines from a higher one pass behind it."""
    lines, words = [], []
    shared = rows(found, wide)
    for place, row in enumerate(shared):
        y = FIRST + ROW * (len(shared) - 1 - place)
        for label, left in zip(row, beside([(one.at, one.wide) for one in row], GAP, wide), strict=True):
            lines.append(_line(label, left, y, bottom))
            words.append(text(left, y, label.words, f"{label.cls} halo"))
            words += [ring(left + label.words_wide + 6 + RING + 17 * i, y - 4.5, n) for i, n in enumerate(label.rings)]
    return lines + words


def _line(label: Label, left: float, y: float, bottom: float) -> str:
    """Draw a line from its label; where the label had to give way, a short slant leads to it."""
    start = min(max(label.at, left + 3), left + label.words_wide - 3)
    slant = f"M{num(start)} {num(y + 5)}L{num(label.at)} {num(y + 13)}" if abs(start - label.at) > 1 else (
        f"M{num(label.at)} {num(y + 6)}")
    return path(f"{slant}V{num(bottom)}", label.line, ' fill="none"')


def beside(wanted: Sequence[tuple[float, float]], gap: float, wide: float) -> list[float]:
    """Place boxes, each wanted as (middle, width), side by side within `wide`, as near as can be; give their lefts.

    Boxes that would touch are pushed the same way off from where they are wanted, as a block.
    """
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i][0], i))
    blocks: list[list[float]] = []
    offsets, used = [], 0.0
    for i in order:
        middle, size = wanted[i]
        offsets.append(used)
        blocks.append([middle - size / 2 - used])
        used += size + gap
        while len(blocks) > 1 and _mean(blocks[-2]) > _mean(blocks[-1]):
            blocks[-2:] = [blocks[-2] + blocks[-1]]
    most = max(wide - (used - gap), 0)
    starts = [min(max(_mean(block), 0), most) for block in blocks for _ in block]
    lefts = [0.0] * len(wanted)
    for i, start, offset in zip(order, starts, offsets, strict=True):
        lefts[i] = start + offset
    return lefts


def _mean(block: list[float]) -> float:
    return sum(block) / len(block)
