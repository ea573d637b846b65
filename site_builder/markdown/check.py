"""What a body may not hold: raw HTML, unsafe or broken links, images, first-level headings."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..diagnostics import Diagnostic, error
from ..sources.text import INVISIBLE
from .links import PICTURES, is_external
from .meant import meant
from .parse import SCHEMES, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

    from ..sources.located import Body
    from .links import Resolver

MAX_CHARACTERS = 100_000
MAX_BRACKETS = 2_000
MAX_LINK = 500  # [a] may stand a thousand times and repeat the address that is written once
# A body without any of these cannot break a rule below, and most have none: parsing is what costs time.
SIGNS = "<[&"
# What a link may be made of besides a text and an address in brackets, or what may stand where one is meant.
MORE_SIGNS = ("<", "&", "\\", "![")
PLAIN_LINK = re.compile(r"\[[^][\n]+\]\(([^()\s]+)\)")
FIRST_LEVEL = re.compile(r"^[ \t>*+\-\d.)]*#(?!#)|^[ \t>]*=+[ \t]*$", re.MULTILINE)
TAG = re.compile(r"<(?:[a-zA-Z/!?][^>\n]*>?)")
HTML_HELP = "skriv det i Markdown; tegnet < i tekst skrives »under« eller »<« med mellemrum omkring"


def check_body(body: Body, resolver: Resolver) -> list[Diagnostic]:
    """Find what is wrong with a body (KP201–KP206)."""
    if len(body.text) > MAX_CHARACTERS:
        help = f"grænsen er {MAX_CHARACTERS // 1000} 000 tegn; del den i flere filer"
        return [error(body.place(0), "KP205", "teksten er for lang", help)]
    if body.text.count("[") > MAX_BRACKETS:
        return [error(body.place(0), "KP205", "der er for mange [ i teksten", "del den i flere filer")]
    return list(_faults(body, resolver)) if _is_suspect(body, resolver) else []


def _is_suspect(body: Body, resolver: Resolver) -> bool:
    """Look for single signs first: that is a hundred times as fast as any expression."""
    text = body.text
    if any(sign in text for sign in SIGNS) and not _holds_sound_links(body, resolver):
        return True
    return ("=" in text or "#" in text.replace("##", "")) and bool(FIRST_LEVEL.search(text))


def _holds_sound_links(body: Body, resolver: Resolver) -> bool:
    """Tell surely that every bracket is a link's, on one line, and leads somewhere; else the parser is asked."""
    if any(sign in body.text for sign in MORE_SIGNS):
        return False
    links = PLAIN_LINK.findall(body.text)
    return len(links) == body.text.count("[") and all(_is_sound(unquote(href), body, resolver) for href in links)


def _is_sound(href: str, body: Body, resolver: Resolver) -> bool:
    if len(href) > MAX_LINK:
        return False
    if is_external(href):
        return href.partition(":")[0].lower() in SCHEMES
    return resolver.target(body.path, href) is not None


def _faults(body: Body, resolver: Resolver) -> Iterator[Diagnostic]:
    lines = body.text.split("\n")
    for token in parse(body.text):
        first, last = token.map or (0, 0)
        if token.type == "heading_open" and token.tag == "h1":
            yield error(body.place(first), "KP204", "en overskrift med ét # er sidens egen titel", "begynd med ##")
        if token.type == "inline":
            yield from _inline_faults(token, body, lines, first, max(last, first + 1), resolver)


def _inline_faults(
    token: Token, body: Body, lines: list[str], first: int, last: int, resolver: Resolver
) -> Iterator[Diagnostic]:
    for child in token.children or []:
        if child.type == "text" and (hidden := INVISIBLE.search(child.content)):
            message = f"her bliver et usynligt tegn til (U+{ord(hidden[0]):04X})"
            yield error(body.place(first), "KP003", message, "slet det, der står mellem & og ;")
        elif child.type == "text" and (tag := TAG.search(child.content)):
            yield _at(body, lines, first, last, tag[0], "KP201", "HTML bruges ikke her", HTML_HELP)
        elif child.type == "image":
            yield from _picture_fault(child, body, lines, first, last, resolver)
        elif child.type == "link_open":
            yield from _link_fault(child, body, lines, first, last, resolver)


def _picture_fault(
    child: Token, body: Body, lines: list[str], first: int, last: int, resolver: Resolver
) -> Iterator[Diagnostic]:
    source = unquote(str(child.attrs.get("src", "")))
    spot = (body, lines, first, last, source)
    if not body.path.startswith(posixpath.dirname(PICTURES.rstrip("/"))):
        yield _at(*spot, "KP203", "billeder bruges ikke i pakker endnu", "beskriv det i ord, eller link til det")
    elif resolver.picture(body.path, source) is None:
        help = "læg det i billeder/ som .svg, .png eller .webp"
        yield _at(*spot, "KP203", f"billedet «{source[:60]}» findes ikke", help)
    elif not child.content.strip():
        help = "skriv mellem [ og ], hvad det viser, til den, der ikke kan se det"
        yield _at(*spot, "KP207", "billedet har ingen tekst", help)


def _link_fault(
    child: Token, body: Body, lines: list[str], first: int, last: int, resolver: Resolver
) -> Iterator[Diagnostic]:
    href = unquote(str(child.attrs.get("href", "")))  # the parser writes ø as %C3%B8, the author does not
    if len(href) + len(str(child.attrs.get("title", ""))) > MAX_LINK:
        yield error(body.place(first), "KP205", f"et link er over {MAX_LINK} tegn", "link til en kortere adresse")
        return
    scheme = href.partition(":")[0].lower()
    if is_external(href):
        if scheme not in SCHEMES:
            yield _at(
                body,
                lines,
                first,
                last,
                href,
                "KP202",
                f"et link kan ikke begynde med «{'//' if href.startswith('//') else scheme[:20] + ':'}»",
                "brug en adresse med https://",
            )
    elif resolver.target(body.path, href) is None:
        yield _at(
            body,
            lines,
            first,
            last,
            href,
            "KP206",
            f"linket «{href[:60]}» fører ingen steder hen",
            _link_help(href, body.path, resolver),
        )


def _link_help(href: str, file: str, resolver: Resolver) -> str:
    if href.startswith("www."):
        return f"skriv https://{href[:60]}"
    if href.startswith("#"):
        return "der kan kun linkes til en hel side"
    if near := meant(resolver, file, href.partition("#")[0]):
        return f"mente du «{near}»?"
    return "skriv stien til en fil i packages/, set fra denne fil, eller en adresse med https://"


def _at(
    body: Body, lines: list[str], first: int, last: int, what: str, code: str, message: str, help: str
) -> Diagnostic:
    for number in range(first, min(last, len(lines))):
        column = lines[number].find(what)
        if column >= 0 and what:
            return error(body.place(number, column + 1, len(what)), code, message, help)
    return error(body.place(first), code, message, help)
