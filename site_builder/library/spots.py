"""The exact place of a word within a text: a body's is counted, a field's may be folded over lines of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Failure, Place
from ..sources.located import Body
from ..sources.text import read_text

if TYPE_CHECKING:
    from pathlib import Path

    from .catalogue import Library
    from .prose import Passage

FARTHEST = 400  # lines; a field's text is never longer


def spot(library: Library, passage: Passage, start: int, end: int) -> Place:
    """Give the place of passage.text[start:end] in its file."""
    if isinstance(passage.owner, Body) and passage.whole:
        line = passage.text.count("\n", 0, start)
        column = start - (passage.text.rfind("\n", 0, start) + 1)
        return passage.owner.place(line, column + 1, _width(passage.text[start:end]))
    here = passage.start()
    quotes = here.width - len(passage.text)
    if passage.whole and quotes in (0, 2):  # on one line, as it is or in quotes
        return Place(here.path, here.line, here.column + quotes // 2 + start, _width(passage.text[start:end]))
    return _sought(library, passage, start, end)


def _sought(library: Library, passage: Passage, start: int, end: int) -> Place:
    """Look the word up in the file again, as the same one of its likes: YAML has folded the lines away."""
    here, word = passage.start(), passage.text[start:end].split()[0]
    before = passage.text.count(word, 0, start)
    first = here.column - 1
    for number, line in enumerate(_lines(library.project, here.path)[here.line - 1 :][:FARTHEST], here.line):
        at = line.find(word, first)
        while at >= 0:
            if not before:
                return Place(here.path, number, at + 1, _width(line[at : at + end - start]))
            before -= 1
            at = line.find(word, at + len(word))
        first = 0
    return here


def _lines(project: Path | None, path: str) -> list[str]:
    try:
        return read_text(project / path, path).split("\n") if project else []
    except Failure:
        return []


def _width(text: str) -> int:
    """Count what of a text stands on its first line."""
    return max(len(text.partition("\n")[0]), 1)
