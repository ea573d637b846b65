"""Spaces at the ends of lines, where nobody can see them and they mean nothing."""

from __future__ import annotations

import yaml


def without_trailing_spaces(lines: list[str], root: yaml.Node) -> list[str]:
    """Fold the spaces at the end of each line that does not end inside a text. Tabs stay."""
    inside = _inside_texts(root)
    return [line if n in inside else _folded(line) for n, line in enumerate(lines)]


def _folded(line: str) -> str:
    text = line.rstrip("\r\n")
    return text.rstrip(" ") + line[len(text) :]


def _inside_texts(node: yaml.Node) -> set[int]:
    """List the lines whose end is inside a text of several lines, where a space may be part of it."""
    if isinstance(node, yaml.ScalarNode):
        return set(range(node.start_mark.line, node.end_mark.line))
    found: set[int] = set()
    for part in node.value:
        for inner in part if isinstance(part, tuple) else (part,):
            found |= _inside_texts(inner)
    return found
