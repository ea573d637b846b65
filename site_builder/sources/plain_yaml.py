"""The plain YAML that nearly every file here is made of, read line by line: a third of the time that the events take.

It reads only what can mean one thing: keys, dashes, texts on one line, `>-`, and [lists] and {maps} on one line. At
anything else it gives up and leaves the whole text to `yaml_events`, which alone knows what is wrong and how to say it.
It may be as narrow as it likes, but never differ: tests/unit/sources/test_plain_yaml.py holds the two together.
"""

from __future__ import annotations

import re
from sys import intern
from typing import TYPE_CHECKING, Any

from .located import LocatedList, LocatedMap, Origin
from .text import first_invisible

if TYPE_CHECKING:
    from .located import Mark

MOST = 40_000  # characters; there is no room in them for too many fields
DEEPEST = 16
DEEPEST_FLOW = 4
NOTHING = frozenset({"null", "Null", "NULL"})
NAME = "[A-Za-z][A-Za-z0-9_-]{0,60}"
FIRST = "[0-9A-Za-zÆØÅæøå»(]"  # no sign of YAML's own
# A colon in front of a blank would begin a value, and # a remark.
LINE = re.compile(
    rf'^( *)(- )?(?:({NAME}):(?: |$))?(?:"([^"\\\n]+)"|({FIRST}[^:#\n]*(?::(?=[^ \n])[^:#\n]*)*(?<! ))|(.*))$',
    re.MULTILINE,
)
INNER = r"""[^][{},:#"'? \n]"""
IN_FLOW = re.compile(rf'([\[{{])|({NAME}): |"([^"\\\n]+)"|({FIRST}(?:{INNER}|:(?=[0-9A-Za-z/])| (?={INNER}))*)')
CLOSED_BY = {"[": "]", "{": "}"}


class OtherYaml(Exception):
    """The text is not plain, or no YAML at all."""


def read_plain(text: str, path: str, line_offset: int) -> LocatedMap | None:
    """Read a text of keys, dashes and values, or give nothing when there is more to it."""
    if len(text) > MOST or "\\" in text or "\t" in text or first_invisible(text):
        return None
    try:
        return _Lines(text, path, line_offset).read()
    except OtherYaml:
        return None


class _Lines:
    """One text. As with the events, what is done for each line is written for speed."""

    __slots__ = ("levels", "lines", "offset", "origin", "pending", "resume", "text")

    def __init__(self, text: str, path: str, line_offset: int) -> None:
        self.text = text
        self.origin = Origin(path)
        self.offset = line_offset + 1
        self.levels: list[tuple[int, Any]] = []  # what is open: the column of its keys or dashes, and the node
        self.pending = ""  # the key of the innermost map whose value stands below it
        self.resume = 0  # the line behind a folded text
        self.lines: list[str] = []  # once they are asked for

    def read(self) -> LocatedMap:
        levels, offset = self.levels, self.offset
        for number, (indent, dash, key, quoted, plain, rest) in enumerate(LINE.findall(self.text)):
            if number < self.resume or not (dash or key or quoted or plain or (rest and rest[0] != "#")):
                continue
            line, column = number + offset, len(indent)
            if dash:
                node = self.list_at(line, column)
                column += 2
            elif not levels or levels[-1][0] != column or type(node := levels[-1][1]) is not LocatedMap or self.pending:
                node = self.map_at(line, column)
            if not key:
                if not dash or not (quoted or plain) or plain in NOTHING:
                    raise OtherYaml
                node.append(quoted or plain)
                node.marks.append((line, column + 1, len(quoted) + 2 if quoted else len(plain)))
                continue
            if dash:
                node = self.open(LocatedMap, line, column)
            if key in node.key_marks:
                raise OtherYaml
            key, start = intern(key), column + len(key) + 3
            node.key_marks[key] = (line, column + 1, len(key))
            if quoted:
                node[key], node.value_marks[key] = quoted, (line, start, len(quoted) + 2)
            elif plain:
                if plain in NOTHING:
                    raise OtherYaml
                node[key], node.value_marks[key] = plain, (line, start, len(plain))
            elif rest:
                node[key], node.value_marks[key] = self.other(rest, number, column, start)
            else:
                self.pending = key
        if self.pending or not levels:
            raise OtherYaml
        root: LocatedMap = levels[0][1]
        return root

    def map_at(self, line: int, column: int) -> Any:
        """Give the map whose keys stand in a column, and close what is deeper."""
        levels = self.levels
        if self.pending or not levels:
            return self.open(LocatedMap, line, column)
        while levels[-1][0] > column:
            levels.pop()
        if type(levels[-1][1]) is LocatedList:  # its dashes may stand right below the key that it belongs to
            levels.pop()
        return self.known(column, LocatedMap)

    def list_at(self, line: int, column: int) -> Any:
        """Give the list whose dashes stand in a column, and close what is deeper."""
        levels = self.levels
        if self.pending:
            return self.open(LocatedList, line, column)
        while levels and levels[-1][0] > column:
            levels.pop()
        return self.known(column, LocatedList)

    def known(self, column: int, kind: type[LocatedMap | LocatedList]) -> Any:
        if not self.levels or self.levels[-1][0] != column or type(self.levels[-1][1]) is not kind:
            raise OtherYaml
        return self.levels[-1][1]

    def open(self, kind: type[LocatedMap | LocatedList], line: int, column: int) -> Any:
        """Begin a map or a list: below a key that waits for it, or behind a dash."""
        levels, mark = self.levels, (line, column + 1, 1)
        node = kind(self.origin, mark)
        if not levels:
            if column or kind is LocatedList:
                raise OtherYaml
        elif self.pending:
            above, parent = levels[-1]
            if column < above or (column == above and kind is LocatedMap) or len(levels) > DEEPEST:
                raise OtherYaml
            parent[self.pending], parent.value_marks[self.pending], self.pending = node, mark, ""
        else:
            levels[-1][1].append(node)
            levels[-1][1].marks.append(mark)
        levels.append((column, node))
        return node

    def other(self, rest: str, number: int, column: int, start: int) -> tuple[Any, Mark]:
        """Read what else may stand behind a key."""
        line = number + self.offset
        if rest == ">-":
            return self.folded(number, column), (line, start, 1)
        if rest[0] not in CLOSED_BY:
            raise OtherYaml
        node, end = self.flow(rest, 0, line, start, 1)
        if end != len(rest):
            raise OtherYaml
        return node, node.at

    def folded(self, number: int, column: int) -> str:
        """Join the lines below a key: one paragraph, every line of it as deep as the first."""
        lines = self.lines = self.lines or self.text.split("\n")
        end = first = number + 1
        depth = len(lines[first]) - len(lines[first].lstrip(" ")) if first < len(lines) else 0
        margin, parts = " " * depth, []
        while end < len(lines) and lines[end].startswith(margin) and depth > column:
            part = lines[end][depth:]
            if not part or part[0] == " " or part[-1] == " ":
                raise OtherYaml
            parts.append(part)
            end += 1
        if not parts or any(not line.strip(" ") for line in lines[end:-1][:1]):
            raise OtherYaml
        self.resume = end
        return " ".join(parts)

    def flow(self, text: str, at: int, line: int, start: int, depth: int) -> tuple[Any, int]:
        """Read a list or a map on one line, and give the place behind it."""
        if depth > DEEPEST_FLOW:
            raise OtherYaml
        end = CLOSED_BY[text[at]]
        kind = LocatedMap if end == "}" else LocatedList
        node: Any = kind(self.origin, (line, start + at, 1), True)
        while True:
            at += 1 if not node else 2
            found = IN_FLOW.match(text, at)
            if kind is LocatedMap:
                if not found or not found[2] or found[2] in node:
                    raise OtherYaml
                key, key_mark = intern(found[2]), (line, start + at, len(found[2]))
                at = found.end()
                found = IN_FLOW.match(text, at)
            if not found or found[2] or found[4] in NOTHING:
                raise OtherYaml
            value: Any = found[3] or found[4]
            mark, after = (line, start + at, found.end() - at), found.end()
            if found[1]:
                value, after = self.flow(text, at, line, start, depth + 1)
                mark = value.at
            at = after
            if kind is LocatedMap:
                node[key], node.key_marks[key], node.value_marks[key] = value, key_mark, mark
            else:
                node.append(value)
                node.marks.append(mark)
            if text[at : at + 1] == end:
                return node, at + 1
            if text[at : at + 2] != ", ":
                raise OtherYaml
