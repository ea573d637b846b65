"""The lines under a plane: the axis' title, »Opdigtede tal«, and who is not in the drawing."""

from __future__ import annotations

from typing import Any

from ... import danish
from .elements import RING, ring, text
from .frame import synthetic
from .letters import fit, width, wrap

LINE = 18.0
MOST_NAMED = 12


def foot(about: dict[str, Any], title: str, left: float, wide: int, top: float) -> tuple[list[str], float]:
    """Write the foot from `top` on; give the drawing's height too."""
    lines = wrap(title, wide - left - width(about["synthetic"]) - 14, most=3)
    parts = [text(left, top + LINE * i, line) for i, line in enumerate(lines) if line]
    parts.append(synthetic(about, wide, top))
    y = top + LINE * len(lines)
    x = left
    for words, numbers in _notes(about):
        words = fit(words, wide - left - len(numbers) * 19)
        room = width(words) + len(numbers) * 19 + 16
        if x > left and x + room > wide + 16:
            x, y = left, y + LINE
        parts.append(text(x, y + 4, words))
        parts += [ring(x + width(words) + 5 + RING + 18 * i, y - 0.5, n) for i, n in enumerate(numbers)]
        x += room
    return parts, (y + 10 if x > left else y - LINE + 6)


def _notes(about: dict[str, Any]) -> list[tuple[str, list[int]]]:
    """Say who is not shown, with the pitfalls about it."""
    by_mark: dict[str, list[dict[str, str]]] = {}
    for note in about.get("absent", []):
        by_mark.setdefault(note["mark"], []).append(note)
    notes = [(f"{danish.capital(rows[0]['words'])}: {_names([n['p'] for n in rows])}", about["marks"].get(mark, [])[:2])
             for mark, rows in by_mark.items()]
    if about.get("left_out"):
        numbers = [n for mark in ("hidden", "missing") for n in about["marks"].get(mark, [])]
        notes.append((f"Ikke med: {_names(about['left_out'])}", numbers[:3]))
    return notes


def _names(labels: list[str]) -> str:
    return danish.listing(labels) if len(labels) <= MOST_NAMED else danish.counted(len(labels), "praksis", "praksis")
