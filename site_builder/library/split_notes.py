"""The body of a meeting: under each item's heading stand the facilitator's notes."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from ..sources.located import Body

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADING = re.compile(r"^## +(.+)", re.MULTILINE)


def split_notes(body: Body) -> dict[str, Body]:
    """Cut a body at its second-level headings; the text in front of the first has the key ""."""
    return {title: note for title, note in _sections(body) if note.text or title}


def headings(body: Body) -> list[tuple[int, str]]:
    """List the second-level headings with their line in the body, from 0."""
    found = ((body.text.count("\n", 0, match.start()), match[1]) for match in HEADING.finditer(body.text))
    # A heading may be closed with # as well; what is left of it must be a title.
    return [(line, title) for line, text in found if (title := text.rstrip(" #").strip())]


def _sections(body: Body) -> Iterator[tuple[str, Body]]:
    lines = body.text.split("\n")
    cuts = [(-1, ""), *headings(body), (len(lines), "")]
    for (start, title), (end, _) in itertools.pairwise(cuts):
        yield title, _trimmed(lines[start + 1 : end], body, start + 1)


def _trimmed(lines: list[str], body: Body, first: int) -> Body:
    while lines and not lines[0].strip():
        lines, first = lines[1:], first + 1
    return Body("\n".join(lines).rstrip(), body.first_line + first, body.path)
