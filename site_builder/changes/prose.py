"""Bodies of Markdown held against each other paragraph by paragraph; to wrap lines anew is no change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..markdown.parse import parse, parser
from . import meaning, numbers, texts
from .alignment import runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from .change import Diff
    from .numbers import Swap

MOST = 6  # excerpts of one text
ALIKE = 0.4  # paragraphs less alike than this are one out and one in


@dataclass(frozen=True)
class Rewritten:
    """What is new in a text: excerpts, how many more there are, and the one number that is another now.

    `worded` tells whether its words are other words, `turned` whether one of them decides what is done.
    """

    diffs: tuple[Diff, ...]
    more: int
    worded: bool
    turned: bool
    number: Swap | None


def rewritten(before: str, after: str) -> Rewritten | None:
    """Compare two bodies; None when their readers see the same."""
    if before == after or _seen(before) == _seen(after):
        return None
    old, new = blocks(before), blocks(after)
    pairs = [(a, b) for a, b in _pairs(old, new) if not texts.same_words(a, b)]
    was, now = "\n".join(old), "\n".join(new)
    diffs = tuple(texts.compare(a, b) for a, b in pairs[:MOST])
    return Rewritten(diffs, max(0, len(pairs) - MOST), not texts.same_but_signs(was, now), meaning.turned(was, now),
                     numbers.swap("\n".join(a for a, _ in pairs), "\n".join(b for _, b in pairs)))


@lru_cache(maxsize=64)
def blocks(text: str) -> tuple[str, ...]:
    """List the paragraphs, headings, points and table rows of a body as plain words."""
    return tuple(block for block in _blocks(parse(text)) if block)


def _blocks(tokens: list[Token]) -> Iterator[str]:
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield " | ".join(cell for cell in row if cell)
            row = None
        elif token.type == "inline":
            words = _words(token)
            if row is None:
                yield words
            else:
                row.append(words)
        elif token.type in ("fence", "code_block"):
            yield " ".join(token.content.split())


def _words(token: Token) -> str:
    """Write the text of a paragraph; the address of a link stands behind its text, for it may be what is new."""
    parts, address = [], ""
    for child in token.children or ():
        if child.type == "link_open":
            address = str(child.attrs.get("href", ""))
        elif child.type == "link_close":
            parts.append(f" ({address})")
        else:
            parts.append(" " if child.type in ("softbreak", "hardbreak") else child.content)
    return " ".join("".join(parts).split())


def _seen(text: str) -> str:
    """Give what a browser would show, so that spaces and line ends that mean nothing do not count."""
    return re.sub(r"\s+", " ", str(parser().render(text)))


def _pairs(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for same, a, b, c, d in runs(old, new):
        if not same:
            yield from _matched(list(old[a:b]), list(new[c:d]))


def _matched(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Pair neighbours that are alike, in order; what has no like is out or in."""
    while old and new:
        if texts.likeness(old[0], new[0]) >= ALIKE or len(old) == len(new):
            yield old.pop(0), new.pop(0)
        elif len(old) > len(new):
            yield old.pop(0), ""
        else:
            yield "", new.pop(0)
    yield from ((text, "") for text in old)
    yield from (("", text) for text in new)
