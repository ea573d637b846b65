"""SVG elements as text: numbers with at most one decimal, everything else escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

# The light page's colours, for paper and for readers that do not know the page's classes.
PAINT = {
    "bar": ' fill="#7c9288"',
    "few": ' stroke="#7c9288"',
    "grid": ' stroke="#dad4c6"',
    "axis": ' stroke="#83877f"',
    "mean": ' stroke="#1b211f" stroke-width="1.5"',
    "target": ' stroke="#1b211f" stroke-width="1.25" stroke-dasharray="9 3 2 3"',
    "reference": ' stroke="#1b211f" stroke-width="1.25" stroke-dasharray="2 3"',
    "lim1": ' fill="none" stroke="#49514d"',
    "lim2": ' fill="none" stroke="#49514d" stroke-dasharray="5 4"',
    "dot": ' fill="#fff" stroke="#83877f"',
    "dotout": ' fill="#f3e4bc" stroke="#a8720f"',
    "ring": ' fill="#fff" stroke="#a8720f"',
    "series": ' fill="none" stroke="#1b211f" stroke-width="2"',
    "median": ' stroke="#49514d" stroke-dasharray="5 4"',
    "shift": ' fill="#1b211f"',
    "was": ' fill="#fff" stroke="#49514d" stroke-width="1.5"',
    "now": ' fill="#49514d"',
    "move": ' stroke="#49514d" stroke-width="1.5"',
    "b": ' font-weight="600" fill="#1b211f"',
    "v": ' fill="#1b211f"',
    "halo": ' paint-order="stroke" stroke="#fff" stroke-width="4"',  # breaks the lines behind a text
    "l": ' font-size="12.5" font-weight="600" fill="#1b211f" text-anchor="middle"',
}


def num(value: float) -> str:
    """Write a coordinate with at most one decimal."""
    text = f"{value:.1f}"
    text = text[:-2] if text.endswith(".0") else text
    return "0" if text == "-0" else text


def text(x: float, y: float, words: str, cls: str = "", anchor: str = "", more: str = "") -> str:
    """Write a line of text. `anchor` is start (nothing), middle or end; `more` is attributes made by `extra`."""
    at = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text{_cls(cls)} x="{num(x)}" y="{num(y)}"{at}{more}>{escape(words, quote=False)}</text>'


def extra(practice: str = "", italic: bool = False) -> str:
    """Make the attributes that tie an element to its practice, and italics."""
    return (f' data-p="{escape(practice)}"' if practice else "") + (' font-style="italic"' if italic else "")


def path(d: str, cls: str, more: str = "") -> str:
    """Draw a path."""
    return f'<path{_cls(cls)} d="{d}"{more}/>'


def across(cls: str, x0: float, x1: float, ys: Iterable[float]) -> str:
    """Draw level lines, all in one path."""
    return path("".join(f"M{num(x0)} {num(y)}H{num(x1)}" for y in ys), cls)


def down(cls: str, y0: float, y1: float, xs: Iterable[float]) -> str:
    """Draw upright lines, all in one path."""
    return path("".join(f"M{num(x)} {num(y0)}V{num(y1)}" for x in xs), cls)


def polyline(points: Iterable[tuple[float, float]], cls: str) -> str:
    """Draw a line through points."""
    return path("M" + " ".join(f"{num(x)} {num(y)}" for x, y in points), cls)


def rect(x: float, y: float, width: float, height: float, cls: str, more: str = "") -> str:
    """Draw a bar."""
    return f'<rect{_cls(cls)} x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"{more}/>'


def circle(x: float, y: float, r: float, cls: str, more: str = "") -> str:
    """Draw a point."""
    return f'<circle{_cls(cls)} cx="{num(x)}" cy="{num(y)}" r="{num(r)}"{more}/>'


def ring(x: float, y: float, number: int) -> str:
    """Draw a pitfall's ringed number."""
    return circle(x, y, RING, "ring") + text(x, y + 4.4, str(number), "l")


RING = 7.5  # radius of a ringed number


def _cls(cls: str) -> str:
    paint = "".join(PAINT.get(name, "") for name in cls.split())
    return f' class="{cls}"{paint}' if cls else ""
