"""A body becomes a tree of plain strings: what paper and slides are set from. No text is ever read as markup again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markdown_it.tree import SyntaxTreeNode

from .links import is_external
from .parse import is_line, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sources.located import Body

SHORT = 8  # characters of a cell: a number, a letter, »nej«


@dataclass(frozen=True)
class Node:
    """A part of a text; only the fields that its kind needs are filled.

    Blocks: paragraph, heading (level), bullets and numbers (items, start), quote, code (text), rule, line (to write
    on), table (head, rows, and narrow: which columns hold only a number or a short word). Inline: text, strong, em,
    code, break, link (to), plain (a link that paper cannot follow).
    """

    kind: str
    text: str = ""
    to: str = ""
    level: int = 0
    start: int = 1
    children: tuple[Node, ...] = ()
    items: tuple[tuple[Node, ...], ...] = ()
    head: tuple[tuple[Node, ...], ...] = ()
    rows: tuple[tuple[Node, ...], ...] = ()
    narrow: tuple[bool, ...] = ()


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
    return Node("table", head=head, rows=rows, narrow=_narrow(head, rows))


def _narrow(head: tuple[tuple[Node, ...], ...], rows: tuple[tuple[Node, ...], ...]) -> tuple[bool, ...]:
    """Tell which columns need no more room than their words take. One with nothing but empty cells is to write in."""
    columns = list(zip(*([_line(cell.children) for cell in row] for row in rows), strict=False))
    cells = columns or [()] * len(head)
    found = tuple(any(column) and max(map(len, (_line(title), *column))) <= SHORT
                  for title, column in zip(head, cells, strict=False))
    return found if not all(found) else (False,) * len(head)


def _inlines(node: SyntaxTreeNode) -> tuple[Node, ...]:
    """Gather the inline nodes below a block, which hold them one level down."""
    return tuple(_inline(child) for inline in node.children for child in inline.children)


def _inline(node: SyntaxTreeNode) -> Node:
    if node.type in ("strong", "em"):
        return Node(node.type, children=_children(node))
    if node.type == "link":
        to = str(node.attrs.get("href", ""))
        return Node("link" if is_external(to) else "plain", to=to, children=_children(node))
    if node.type == "code_inline":
        return Node("code", text=node.content)
    if node.type == "hardbreak":
        return Node("break")
    return Node("text", text=" " if node.type == "softbreak" else node.content)


def _children(node: SyntaxTreeNode) -> tuple[Node, ...]:
    return tuple(_inline(child) for child in node.children)
