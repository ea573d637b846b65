"""A body becomes a tree of plain strings: what paper and slides are set from. No text is ever read as markup again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from markdown_it.tree import SyntaxTreeNode

from .columns import shares
from .links import is_external
from .parse import is_line, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sources.located import Body

# A pattern, for urlsplit gives up on https://[, which a link may be: nobody has looked it up.
HOST = re.compile(r"(?:[a-z]+:)?//(?:www\.)?([^/?#]+)|mailto:([^?]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Node:
    """A part of a text; only the fields that its kind needs are filled.

    Blocks: paragraph, heading (level), bullets and numbers (items, start), quote, code (text), rule, line (to write
    on), table (head, rows, and shares: how much of the width each column gets, 0 for no more than its words take).
    Inline: text, strong, em, code, break, link (to, and host: where it leads, for those who read it on paper), plain (a
    link that paper cannot follow).
    """

    kind: str
    text: str = ""
    to: str = ""
    host: str = ""
    level: int = 0
    start: int = 1
    children: tuple[Node, ...] = ()
    items: tuple[tuple[Node, ...], ...] = ()
    head: tuple[tuple[Node, ...], ...] = ()
    rows: tuple[tuple[Node, ...], ...] = ()
    shares: tuple[int, ...] = ()


def body_tree(body: Body) -> tuple[Node, ...]:
    """Parse a body that has passed check_body. Links within the catalogue lose their address: paper has none."""
    return tuple(_levelled(_blocks(SyntaxTreeNode(parse(body.text))))) if body.text else ()


def _levelled(blocks: tuple[Node, ...]) -> Iterator[Node]:
    """Let no heading skip a level: a tagged PDF may not, and authors do."""
    last = 1
    for block in blocks:
        if block.kind == "heading":
            last = min(block.level, last + 1)
            yield replace(block, level=last)
        else:
            yield block


def plain_text(nodes: tuple[Node, ...]) -> str:
    """Give the words of nodes without their form, blocks apart by a line."""
    return "\n".join(filter(None, (_words(node) for node in nodes)))


def _words(node: Node) -> str:
    if node.kind in ("bullets", "numbers"):
        return "\n".join(f"– {plain_text(item)}" for item in node.items)
    if node.kind == "table":
        return "\n".join(" · ".join(_line(cell.children) for cell in row) for row in node.rows)
    return node.text if node.kind == "code" else _line(node.children)


def _line(nodes: tuple[Node, ...]) -> str:
    return "".join(node.text or (" " if node.kind == "break" else _line(node.children)) for node in nodes)


def _blocks(parent: SyntaxTreeNode) -> tuple[Node, ...]:
    return tuple(_block(node) for node in parent.children)


def _block(node: SyntaxTreeNode) -> Node:
    if node.type == "heading" and node.parent and node.parent.type != "root":  # in a list or a quote: words like others
        return Node("paragraph", children=(Node("strong", children=_inlines(node)),))
    if node.type == "heading":
        return Node("heading", level=max(int(node.tag[1]), 2), children=_inlines(node))
    if node.type in ("bullet_list", "ordered_list"):
        kind = "bullets" if node.type == "bullet_list" else "numbers"
        return Node(kind, start=int(node.attrs.get("start", 1)), items=tuple(_blocks(item) for item in node.children))
    if node.type in ("fence", "code_block"):
        return Node("code", text=node.content.rstrip("\n"))
    if node.type == "hr":
        return Node("line" if is_line(node.markup) else "rule")
    if node.type == "blockquote":
        return Node("quote", children=_blocks(node))
    return _table(node) if node.type == "table" else Node("paragraph", children=_inlines(node))


def _table(node: SyntaxTreeNode) -> Node:
    lines = [line for part in node.children for line in part.children]
    head = tuple(_inlines(cell) for cell in lines[0].children)
    rows = tuple(tuple(Node("cell", children=_inlines(cell)) for cell in line.children) for line in lines[1:])
    columns = [[_line(cell.children) for cell in column] for column in zip(*rows, strict=True)] or [[]] * len(head)
    return Node("table", head=head, rows=rows, shares=shares([_line(title) for title in head], columns))


def _inlines(node: SyntaxTreeNode) -> tuple[Node, ...]:
    """Gather the inline nodes below a block, which hold them one level down."""
    return tuple(_inline(child) for inline in node.children for child in inline.children)


def _inline(node: SyntaxTreeNode) -> Node:
    if node.type in ("strong", "em"):
        return Node(node.type, children=_children(node))
    if node.type == "link":
        return _link(str(node.attrs.get("href", "")), _children(node))
    if node.type == "code_inline":
        return Node("code", text=node.content)
    if node.type == "hardbreak":
        return Node("break")
    return Node("text", text=" " if node.type == "softbreak" else node.content)


def _link(to: str, words: tuple[Node, ...]) -> Node:
    if not is_external(to):
        return Node("plain", to=to, children=words)
    found = HOST.match(unquote(to))
    host = (found[1] or found[2]) if found else ""
    return Node("link", to=to, host="" if host.casefold() in _line(words).casefold() else host, children=words)


def _children(node: SyntaxTreeNode) -> tuple[Node, ...]:
    return tuple(_inline(child) for child in node.children)
