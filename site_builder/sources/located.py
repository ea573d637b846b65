"""Plain data that remembers where each part of it was written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Place

Mark = tuple[int, int, int]  # line, column, width; all from 1, in characters


@dataclass(slots=True)
class Origin:
    """The file a value comes from. One object is shared by all values of the file."""

    path: str


NONE_EMPTY: frozenset[str] = frozenset()


class LocatedMap(dict[str, Any]):
    """A mapping with the marks of its keys and values; an empty value is left out and kept in `empty`."""

    __slots__ = ("at", "empty", "flow", "key_marks", "origin", "value_marks")

    def __init__(self, origin: Origin, at: Mark, flow: bool = False) -> None:
        super().__init__()
        self.origin = origin
        self.at = at
        self.flow = flow
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}
        self.empty: frozenset[str] = NONE_EMPTY  # one for all, for few maps have any


class LocatedList(list[Any]):
    """A list with the marks of its items; `flow` tells [a, b] from dashes."""

    __slots__ = ("at", "flow", "marks", "origin")

    def __init__(self, origin: Origin, at: Mark, flow: bool = False) -> None:
        super().__init__()
        self.origin = origin
        self.at = at
        self.flow = flow
        self.marks: list[Mark] = []


class CutShort(str):
    """A plain scalar with a comment behind it: in prose the author has lost words there."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Body:
    """The Markdown behind the front matter, and the line of the file it starts on."""

    text: str = ""
    first_line: int = 1
    path: str = field(default="", compare=False)

    def place(self, line: int, column: int = 1, width: int = 1) -> Place:
        """Give the place of a line of the body (0-based) in its file."""
        return Place(self.path, self.first_line + line, column, width)


def locate(root: LocatedMap | LocatedList, path: tuple[str | int, ...], *, key: bool = False) -> Place:
    """Find the nearest known place of a path such as ("agenda", 2, "minutes"); `key` points at the key itself."""
    node: Any = root
    mark = root.at
    for depth, step in enumerate(path):
        last = depth == len(path) - 1
        if isinstance(node, LocatedMap) and step in node.key_marks:
            mark = node.key_marks[step] if (key and last) or step in node.empty else node.value_marks[step]
            node = node.get(step)
        elif isinstance(node, LocatedList) and isinstance(step, int) and step < len(node):
            mark = node.marks[step]
            node = node[step]
    return Place(root.origin.path, *mark)
