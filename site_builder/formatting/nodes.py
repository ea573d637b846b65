"""Where a YAML node ends: on the last line that belongs to it, with no comment and no blank line behind it."""

from __future__ import annotations

import re

import yaml

KEPT = re.compile(r"[|>][0-9]*\+")  # a text under |+ owns the blank lines that follow it


def is_block(node: yaml.Node) -> bool:
    """Tell fields and lists on lines of their own from [a, b] and {a: 1}."""
    return isinstance(node, yaml.CollectionNode) and not node.flow_style


def last_line(node: yaml.Node, lines: list[str]) -> int:
    """Find the last line of a node, from 0."""
    if is_block(node) and node.value:
        last = node.value[-1]
        return max(last_line(part, lines) for part in (last if isinstance(last, tuple) else (last,)))
    end: int = node.end_mark.line
    if not isinstance(node, yaml.ScalarNode) or node.style not in ("|", ">"):
        return end
    if node.end_mark.column == 0 and end > node.start_mark.line:
        end -= 1  # the mark stands in front of what follows
    if not KEPT.match(lines[node.start_mark.line], node.start_mark.column):
        while end > node.start_mark.line and not lines[end].strip("\r\n"):
            end -= 1
    return end


def is_remark(line: str) -> bool:
    """Tell a comment or a blank line, which belongs to no field, from a line of fields."""
    return not line.strip() or line.lstrip().startswith("#")


def indent(line: str) -> int:
    """Count how far in a line begins."""
    return len(line) - len(line.lstrip())
