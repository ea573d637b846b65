"""Text that must come out as it stands, whatever Markdown, attribute lists or HTML would make of it."""

from __future__ import annotations

import re
from html import unescape

from markupsafe import Markup

PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
# Line breaks, and the two control characters that fence a template's headings.
BREAK = re.compile(r"[\r\n\x02\x03]+")


def literal(text: str) -> Markup:
    """Write a text outside HTML blocks: every ASCII punctuation sign becomes an entity, which Markdown passes on."""
    return Markup(PUNCTUATION.sub(lambda sign: f"&#{ord(sign[0])};", BREAK.sub(" ", text)))


def on_one_line(value: object) -> object:
    """Let no text break its line, and print no None: jinja calls this for every expression.

    HTML may have line breaks; it is ours, and readers refuse control characters however they are written.
    """
    if value is None:
        raise ValueError("a template prints a value that is None")
    if type(value) is str and ("\n" in value or "\r" in value or "\x02" in value or "\x03" in value):
        return BREAK.sub(" ", value)
    return value


def plain(html: Markup) -> str:
    """Take the words out of HTML that this program wrote."""
    return unescape(re.sub(r"<[^>]*>", "", html))
