r"""A text as its reader sees it: &nbsp; is a space, \- and "\x2d" a hyphen, and the stars of **bold** are gone."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from html import unescape
from itertools import accumulate

from .text import INVISIBLE

HTML, KEPT = 1, 5
# Tags, the targets of links, and signs without width.
GONE = rf"<[A-Za-z/!][^<>\n]*>|\]\([^()\n]*\)|[\[\]*_~`]|{INVISIBLE.pattern}"
WRITTEN = re.compile(
    r"&(?:amp;)*(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
    r"|\\+(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))"
    rf"|\\+([^A-Za-z0-9\n])|{GONE}"
)


@dataclass(frozen=True)
class Seen:
    """The text that is seen, in pieces that were written as they are or, every second one, in another way.

    `starts` is where each piece begins in what is seen, `written` where in what was written.
    """

    text: str
    starts: tuple[int, ...]
    written: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Tell where a part of what is seen was written."""
        first, last = (bisect_right(self.starts, offset) - 1 for offset in (start, end - 1))
        # The last sign may be an &#52; and is then to be counted whole.
        whole = self.written[last + 1] if last % 2 else self.written[last] + end - self.starts[last]
        return self.written[first] + start - self.starts[first], whole


def as_seen(text: str) -> Seen:
    """Read entities and escapes, and leave the markup out."""
    pieces, written, done = [], [], 0
    for match in WRITTEN.finditer(text):
        pieces += [text[done : match.start()], _sign(match)]
        written += [done, match.start()]
        done = match.end()
    pieces.append(text[done:])
    return Seen("".join(pieces), tuple(accumulate(map(len, pieces[:-1]), initial=0)), (*written, done))


def _sign(match: re.Match[str]) -> str:
    kind = match.lastindex
    if kind is None:
        return ""
    sign = match[kind] if kind == KEPT else unescape(f"&{match[HTML]};" if kind == HTML else f"&#x{match[kind]};")
    return " " if sign.isspace() else INVISIBLE.sub("", sign)
