"""KP555: sentences that are so long that they have to be read twice."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ...diagnostics import Severity
from ...markdown.plain import blanked, full_stops, sentences
from .found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library.prose import Passage

MOST = 40  # words
# An end that no abbreviation has: the longest of those has five letters.
SURE_END = re.compile(r"(?<=[a-zæøå]{6})[.!?]\s+(?=[A-ZÆØÅ»])")
BLOCKS = re.compile(r"\n(?:[ \t>]*(?:\n|[-*+#|•]|\d+[.)]))")


def too_long(passage: Passage) -> Iterator[Found]:
    """Find the sentences of over 40 words in a text."""
    if not may_be_long(passage.text):
        return
    text = blanked(passage.text)
    for sentence in sentences(text):
        if sentence.words > MOST:
            message = f"sætningen er på {sentence.words} ord; højst {MOST}"
            help = "del den i to; det vigtigste først"
            yield Found(sentence.start, sentence.end, "KP555", message, help, Severity.HINT)


def may_be_long(text: str) -> bool:
    """Tell quickly whether a text may have such a sentence: whether so many blanks stand between two full stops."""
    for block in BLOCKS.split(text):
        if len(block) <= 2 * MOST or _blanks(block) < MOST:
            continue
        if any(_blanks(piece) >= MOST for piece in SURE_END.split(block)):
            ends = [0, *full_stops(block), len(block)]
            if any(block.count(" ", a, b) + block.count("\n", a, b) >= MOST for a, b in pairwise(ends)):
                return True
    return False


def _blanks(text: str) -> int:
    return text.count(" ") + text.count("\n")
