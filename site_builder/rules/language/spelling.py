"""KP554: words that are not in the Danish dictionary, on the catalogue's own list, nor in its registries."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ...markdown.plain import ABBREVIATIONS, blanked, sentences
from .found import Found
from .placeholders import FILL, LEFT
from .suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ...library.prose import Passage
    from ...sources.dictionary import Dictionary

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LONG = 60  # no Danish word is longer; what is, is none, and would be cut into parts for seconds
SHORT = 2  # »ca«, »kl« and »nr« stand in front of full stops, and slips in two letters are words of their own


class Speller:
    """Knows which words are spelled right wherever they stand, and remembers those it has seen."""

    def __init__(self, dictionary: Dictionary, own: Iterable[str]) -> None:
        own = frozenset(own)
        self.dictionary = dictionary.with_words(own)
        # NOVAX is also written Novax and novax, but only the name as it is may be a part of another word.
        self.names = {word.casefold() for word in own}
        self.right: set[str] = set()
        self.knows = cache(self._knows)
        self.help = cache(self._help)

    def strange(self, text: str) -> bool:
        """Tell whether a text has a word that is not surely right.

        It is asked of every text. Splitting at blanks is much quicker than finding words, so what stands between two
        blanks is remembered with its full stop.
        """
        if self.right.issuperset(pieces := text.split()):
            return False
        new = set(pieces) - self.right
        good = {piece for piece in new if self._is_right(piece)}
        self.right |= good
        return len(new) > len(good)

    def _is_right(self, piece: str) -> bool:
        """Most that no dictionary has are addresses. A piece with a sign of code is no whole: the code has blanks."""
        if all(map(self.knows, WORD.findall(piece))):
            return True
        if "`" in piece:
            return False
        shown = blanked(piece)
        return all(self.knows(word[0]) or _is_abbreviation(shown, word) for word in WORD.finditer(shown))

    def _knows(self, word: str) -> bool:
        if not SHORT < len(word) <= LONG or not word[1:].islower():  # KOL, KiAP, eSundhed
            return True
        name = word.casefold()
        if name in self.names or name.removesuffix("s") in self.names:
            return True
        return word in self.dictionary or (word[0].isupper() and word.lower() in self.dictionary)

    def _help(self, word: str) -> str:
        return suggestion(word, self.dictionary) or HELP


def misspelt(passage: Passage, speller: Speller) -> Iterator[Found]:
    """Find the words of a text that are spelled as no word is."""
    if not speller.strange(passage.text):
        return
    text = _words_only(passage.text)
    first = {sentence.start for sentence in sentences(text)}
    for found in WORD.finditer(text):
        if not speller.knows(found[0]) and _is_wrong(text, found, first, speller.dictionary):
            message = f"«{found[0][:40]}» står ikke i ordbogen"
            yield Found(found.start(), found.end(), "KP554", message, speller.help(found[0]))


def _words_only(text: str) -> str:
    text = blanked(text)
    for kind in (FILL, LEFT):
        text = kind.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
    return text


def _is_wrong(text: str, found: re.Match[str], first: set[int], dictionary: Dictionary) -> bool:
    """A name is not asked about, nor what stands next to digits: FEV1. Half a compound has a hyphen: »arbejds-«."""
    before, behind, word = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1], found[0]
    if word[0].isupper() and found.start() not in first:
        return False
    if re.match(r"[\d_@#\\]", before) or re.match(r"[\d_@]", behind):
        return False
    if _is_abbreviation(text, found):
        return False
    return not (behind in ("-", "‑") and dictionary.begins(word.lower()))


def _is_abbreviation(text: str, found: re.Match[str]) -> bool:
    return text[found.end() : found.end() + 1] == "." and found[0].lower() in ABBREVIATIONS


HELP = "er det rigtigt, så skriv ordet på listen packages/_catalogue/words.txt"
