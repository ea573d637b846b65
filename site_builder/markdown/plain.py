"""The words of a text without its Markdown: blanked out, never cut out, so that every word keeps its place.

The parser would take a millisecond for each file; what is looked for in every file of a catalogue cannot wait for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is written in the text and is no word of it. Every stretch is bounded or begins where a word does: a file may
# hold one word of 100,000 letters, and none may be gone through once for each of them.
NO_WORDS = re.compile(
    r"^ {0,3}(?P<fence>```|~~~).*?(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`{1,20})(?!`).{1,2000}?(?<!`)(?P=ticks)(?!`)"
    r"|(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"  # where a link leads
    r"|<?\b(?:https?://|www\.|mailto:)[^\s<>)»«]+>?"
    r"|(?<![^\s<>()»«])[^\s<>()»«@]{1,100}@[^\s<>()»«]+"
    r"|&#?\w+;"
    r"|(?<![\w./-])(?:[\w-]{1,80}[./]){1,9}(?:dk|com|org|net|eu|int|nu|info|md|csv|yaml|yml|pdf|docx|pptx|xlsx|txt|ics|html?|py|json)\b"
    r"(?:/[^\s<>)»«]*)?",
    re.MULTILINE | re.DOTALL,
)
BLOCK = re.compile(r"^[ \t>]*(?:[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+|#{1,6}[ \t]+|\|)", re.MULTILINE)
BETWEEN = re.compile(r"\n[ \t>]*\n|\||(?<!\S)(?:[-=*_][ \t]?){3,80}$", re.MULTILINE)
ENDS = re.compile(r"(?:[.!?…:][)«»”\"'*_]*)(?=\s|$)")
# A full stop behind these ends no sentence, whatever follows: »kl. 9«, »bl.a. KiAP«.
ABBREVIATIONS = frozenset(
    (  # noqa: SIM905  seventy quotes would be less to read
        "adr afd art bl.a ca cand cf dr dvs e.g eks ekskl evt f.eks ff fig forts hhv i.e ift iflg incl inkl jf kap "
        "kl kr lign m.fl maks max mfl mht mia mill min mio nr o.a o.l pct pga pkt pr prof ref resp sek sml st stk tab "
        "tlf udg vedr vha vs"
    ).split()
)
WORD = re.compile(r"[^\W_]+(?:[-'’./,][^\W_]+)*")
BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\Z")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a text that ends with a full stop or with its block, and the words in it."""

    start: int
    end: int
    words: int


def blanked(text: str) -> str:
    """Put blanks over code, addresses and where links lead; line ends stay."""
    return NO_WORDS.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)


def sentences(text: str) -> Iterator[Sentence]:
    """Give the sentences of a blanked text. A list's item, a heading and a table's cell begin and end one."""
    cuts, start = [match.start() for kind in (BLOCK, BETWEEN) for match in kind.finditer(text)], 0
    # The number of a list's item is no word, and its dot no full stop.
    text = BLOCK.sub(lambda m: " " * len(m[0]), text)
    for end in [*sorted({*cuts, *full_stops(text)}), len(text)]:
        if words := len(WORD.findall(text, start, end)):
            first = WORD.search(text, start, end)
            yield Sentence(first.start() if first else start, start + len(text[start:end].rstrip()), words)
        start = end


def full_stops(text: str) -> Iterator[int]:
    """Give the ends of the full stops, and of what else ends a sentence."""
    return (match.end() for match in ENDS.finditer(text) if _ends(text, match))


def _ends(text: str, mark: re.Match[str]) -> bool:
    """Tell a sentence's end from the full stop of »bl.a.«, of »3. oktober« and of »12. 13. 14.«."""
    if not mark[0].startswith("."):
        return True
    rest = text[mark.end() : mark.end() + 40].lstrip()
    if rest[:1].islower():
        return False
    before = BEFORE.search(text, max(0, mark.start() - 12), mark.start())
    if before is None:
        return not text[max(0, mark.start() - 1) : mark.start()].isdigit() or rest[:1].isupper() or not rest
    return before[0].casefold() not in ABBREVIATIONS
