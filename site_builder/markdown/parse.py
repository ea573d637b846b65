"""One CommonMark parser, set as GitHub shows a file to its author, without raw HTML."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.token import Token

SCHEMES = ("https", "http", "mailto")


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """Make the parser once; `maxNesting` bounds the time of brackets within brackets."""
    markdown = MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table")
    # The checks name every unsafe link at its place, so the parser must hand them over instead of hiding them.
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    return markdown


def is_line(markup: str) -> bool:
    """Tell whether a rule is a line to write on: authors draw it with underscores, and one between texts with ---."""
    return markup.startswith("_")


def parse(text: str) -> list[Token]:
    """Parse a body into tokens; their `map` counts lines of the body from 0."""
    return parser().parse(text)
