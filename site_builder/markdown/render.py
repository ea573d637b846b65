"""A body becomes one line of safe HTML.

Two walls stand in a row: the parser lets no raw HTML through, and nh3 (ammonia) keeps only what is on its list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import nh3
from markdown_it.token import Token
from markupsafe import Markup

from .parse import SCHEMES, is_line, parse, parser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..sources.located import Body
    from .glossary import PageGlossary
    from .links import PageResolver

TAGS = {
    "p",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "code",
    "pre",
    "a",
    "br",
    "hr",
    "blockquote",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "img",
}
PRE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
ATTRIBUTES = {"a": {"href", "title", "class"}, "ol": {"start"}, "th": {"style"}, "td": {"style"},
              "img": {"src", "alt", "loading"}, "hr": {"class"}}  # fmt: skip
# A line to write on, as a meeting's page has them; a listener has no use for it.
MARKED = '<hr class="line">'
LINE = '<div class="lines" aria-hidden="true"><i></i></div>'


def render_body(body: Body, level: int, glossary: PageGlossary, resolve: PageResolver) -> Markup:
    """Render a body for a page; the author's ## becomes h<level>, and deeper headings follow."""
    if not body.text:
        return Markup("")
    tokens = parse(body.text)
    for token in _all(tokens):
        _set_heading(token, level - 2)
        _set_link(token, body.path, resolve)
        _set_picture(token, body.path, resolve)
        _set_line(token)
    _mark_terms(tokens, glossary)
    html = parser().renderer.render(tokens, parser().options, {})
    safe = nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel="noopener",
        filter_style_properties={"text-align"},
    )
    # The engine takes a blank line for the end of an HTML block, so a body stands on one line; in <pre> as entities.
    return Markup(_one_line(safe.replace(MARKED, LINE)))


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])


def _set_heading(token: Token, shift: int) -> None:
    if token.type in ("heading_open", "heading_close"):
        token.tag = f"h{min(max(int(token.tag[1]), 2) + shift, 6)}"


def _set_link(token: Token, file: str, resolve: PageResolver) -> None:
    if token.type == "link_open":
        # A link that leads nowhere is an error of its own (KP206); nothing is built then.
        token.attrs["href"] = resolve.href(file, str(token.attrs.get("href", ""))) or "#"


def _set_picture(token: Token, file: str, resolve: PageResolver) -> None:
    if token.type != "image":
        return
    if source := resolve.picture(file, str(token.attrs.get("src", ""))):
        token.attrs |= {"src": source, "loading": "lazy"}
    else:  # an error of its own (KP203); nothing is fetched from anywhere else
        token.type, token.content = "text", ""


def _set_line(token: Token) -> None:
    if token.type == "hr" and is_line(token.markup):
        token.attrs["class"] = "line"


def _mark_terms(tokens: list[Token], glossary: PageGlossary) -> None:
    heading = False
    for token in tokens:
        heading = token.type == "heading_open" or (heading and token.type != "heading_close")
        if token.type == "inline" and not heading:
            _mark_inline(token.children or [], glossary)


def _mark_inline(children: list[Token], glossary: PageGlossary) -> None:
    depth = 0
    for child in children:
        depth += {"link_open": 1, "link_close": -1}.get(child.type, 0)
        if child.type == "text" and depth == 0:
            marked = glossary.mark(child.content)
            child.type, child.content = "html_inline", str(marked)


def _one_line(html: str) -> str:
    code = PRE.sub(lambda match: match[0].rstrip("\n").replace("\n", "&#10;"), html)
    return " ".join(line for line in code.split("\n") if line)
