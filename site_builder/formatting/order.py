"""Fields into the order of their model: blocks of lines change places, and the comments above a field go with it.

A comment with a blank line under it is the heading of the fields below, down to the next one, and goes with them all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import yaml

from ..model.reading import model_of
from .nodes import indent, is_block, is_remark, last_line

if TYPE_CHECKING:
    from ..model.base import Located

# Lines about the file, which stay on top whatever field stands below them.
ABOUT_THE_FILE = re.compile(r"\s*#\s*(yaml-language-server:|Tekst, som andre skal læse)")


@dataclass
class Entry:
    """A field: its comments begin at `top`, its own line is `row`, and it ends before `end`."""

    name: str
    top: int
    row: int
    end: int


def sort_fields(lines: list[str], root: yaml.Node, kind: type[Located]) -> None:
    """Sort the fields of a front matter in place, those within fields as well."""
    _sort(lines, root, kind, len(lines), top=True)


def _sort(lines: list[str], node: yaml.Node, kind: type[Located] | None, limit: int, top: bool = False) -> None:
    if kind is None or not isinstance(node, yaml.MappingNode) or not is_block(node):
        return
    entries = _entries(lines, node, limit)
    for entry, (_, value) in zip(entries, node.value, strict=True):
        _within(lines, value, model_of(kind, entry.name), entry.end)
    column = node.start_mark.column
    if top:
        entries[0].top = _below_the_head(lines, entries[0])
    if _movable(lines, entries, column, limit):
        _move(lines, entries, kind.keys(), column)


def _within(lines: list[str], value: yaml.Node, kind: type[Located] | None, end: int) -> None:
    if isinstance(value, yaml.SequenceNode) and is_block(value):
        firsts = [item.start_mark.line for item in value.value]
        for item, (_, following) in zip(value.value, pairwise([*firsts, end]), strict=True):
            _sort(lines, item, kind, _reach(lines, item, following, item.start_mark.column))
    else:
        _sort(lines, value, kind, end)


def _entries(lines: list[str], node: yaml.MappingNode, limit: int) -> list[Entry]:
    column = node.start_mark.column
    rows = [key.start_mark.line for key, _ in node.value]
    ends = [_reach(lines, value, following, column + 1)
            for (_, value), following in zip(node.value, [*rows[1:], limit], strict=True)]
    tops = [_start(lines, rows[0], column), *ends[:-1]]
    names = [key.value for key, _ in node.value]
    return [Entry(*found) for found in zip(names, tops, rows, ends, strict=True)]


def _start(lines: list[str], row: int, column: int) -> int:
    """Find where the comments above a first field begin; above a dash they are about the whole item, and stay."""
    if lines[row][:column].strip():
        return row
    while row > 1 and is_remark(lines[row - 1]):
        row -= 1
    return row


def _reach(lines: list[str], node: yaml.Node, limit: int, column: int) -> int:
    """Find the end of a node with the comments behind it that are indented as its own, up to `limit`."""
    end = behind = last_line(node, lines) + 1
    while behind < limit and is_remark(lines[behind]):
        if lines[behind].strip() and indent(lines[behind]) < column:
            break
        behind += 1
        end = behind if lines[behind - 1].strip() else end
    return end


def _below_the_head(lines: list[str], first: Entry) -> int:
    above = range(first.top, first.row)
    kept = [n for n in above if not lines[n].strip() or ABOUT_THE_FILE.match(lines[n])]
    return kept[-1] + 1 if kept else first.top


def _movable(lines: list[str], entries: list[Entry], column: int, limit: int) -> bool:
    """Refuse what is written in a way that lines cannot be moved about: `? key`, or a document that ends with dots."""
    prefixes = [lines[entry.row][:column] for entry in entries]
    between = [n for entry in entries for n in range(entry.top, entry.row)] + list(range(entries[-1].end, limit))
    plain = not prefixes[0].strip(" -") and not any(prefix.strip() for prefix in prefixes[1:])
    return plain and all(is_remark(lines[n]) for n in between)


def _move(lines: list[str], entries: list[Entry], keys: list[str], column: int) -> None:
    order = sorted(range(len(entries)), key=_ranks(entries, keys).__getitem__)  # sorted() keeps unknown ones in place
    first, old = entries[order[0]], entries[0]
    dash = lines[old.row][:column].strip()
    if order[0]:
        _lead(lines, old, first, column)
    parts = {n: lines[entry.top : entry.end] for n, entry in enumerate(entries)}
    if not dash:  # above a dash a comment is about the whole item
        _hand_on_headings(parts, [_heading(lines, entry) for entry in entries], order)
    if order[0]:
        blank = _blank(parts[order[0]])
        # The blank lines that stood above a field that is now the first go on standing between it and the old one.
        parts[0] = parts[order[0]][:blank] + parts[0]
        parts[order[0]] = parts[order[0]][blank:]
    lines[old.top : entries[-1].end] = [line for n in order for line in parts[n]]


def _heading(lines: list[str], entry: Entry) -> int:
    """Count the lines above a field down to the last blank one that has a comment over it: the heading of a group."""
    above = [line.strip() for line in lines[entry.top : entry.row]]
    return next((n for n in range(len(above), 0, -1) if not above[n - 1] and any(above[:n])), 0)


def _hand_on_headings(parts: dict[int, list[str]], headings: list[int], order: list[int]) -> None:
    """Give each heading to the field that comes to stand first in its group, which ends at the next heading."""
    starts = [n for n, length in enumerate(headings) if length]
    for start, end in pairwise([*starts, len(order)]):
        first = next(n for n in order if start <= n < end)
        if first != start:
            heading, blank = headings[start], _blank(parts[first])
            above, own = parts[start][:heading], parts[first][blank:]
            parts[start] = parts[first][:blank] + parts[start][heading:]
            parts[first] = above + own


def _blank(lines: list[str]) -> int:
    """Count the blank lines at the beginning."""
    return next((n for n, line in enumerate(lines) if line.strip()), 0)


def _lead(lines: list[str], old: Entry, first: Entry, column: int) -> None:
    """Hand the dash in front of an item's first field on to its new first field."""
    dash = lines[old.row][:column]
    if dash.strip():
        lines[old.row] = " " * column + lines[old.row][column:]
        lines[first.row] = dash + lines[first.row][column:]
        for n in range(first.top, first.row):
            # Above the dash, the comment must not look like the end of the item before.
            lines[n] = dash[: dash.index("-")] + lines[n].lstrip(" ") if lines[n].strip() else lines[n]


def _ranks(entries: list[Entry], keys: list[str]) -> list[int]:
    """Give each field its place; one that the model does not know stays behind the one it stood behind."""
    ranks: list[int] = []
    for entry in entries:
        ranks.append(keys.index(entry.name) if entry.name in keys else (ranks[-1] if ranks else -1))
    return ranks
