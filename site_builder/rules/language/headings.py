"""KP553: headings that skip a level, which a screen reader reads as a part that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...markdown.parse import parse
from .found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library.prose import Passage


def may_jump(text: str) -> bool:
    """Tell quickly whether a text may have a heading below the second level."""
    return "###" in text


def jumps(passage: Passage) -> Iterator[Found]:
    """Find the headings of a body that are more than one step below the one in front. The page's own title is #."""
    if not passage.is_body or not may_jump(passage.text):
        return
    starts, level = _line_starts(passage.text), 1
    for token in parse(passage.text):
        if token.type == "heading_open" and token.map:
            before, level = level, int(token.tag[1:])
            if level > before + 1:
                start = starts[token.map[0]]
                message = f"overskriften springer et trin over: {'#' * level} lige efter {'#' * before}"
                yield Found(start, start + level, "KP553", message, f"skriv {'#' * (before + 1)}")


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts
