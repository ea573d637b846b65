"""KP551: places that are still to be filled, which are the author's to-do list, and what was left as a reminder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...markdown.plain import blanked
from .found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library.prose import Passage

# As `klyngepakker new` writes them; without quotes to the end of the line.
FILL = re.compile(r"»\s{0,9}UDFYLD\b:?([^«]{0,1000})«|\bUDFYLD\b:?[ \t]*([^\n]*)")
LEFT = re.compile(
    r"\b(?:TODO|FIXME|TBD)\b|\b(?:x{2,}|X{2,})\b(?!-?kromosom)|\b[Ll]orem ipsum\b|\?{3,}|(?<!\S)\?{2}(?!\S)"
    r"|[»(]\s{0,9}(?:indsæt|udfyld)\b[^«)\n]{0,200}[«)]"  # »Indsæt« with a capital is a button of a system
    r"|[\[<]\s{0,9}(?:(?i:indsæt|udfyld(?:es)?|tilføj|skriv her)\b[^\]>\n]{0,200}|\.{3}|…|\?+)[\]>](?!\()"
    r"|\[\s{0,9}(?:(?i:navn|dato|sted|tal|tekst|kilde)\b[^\[\]\n]{0,60}|[^\[\]\n]{1,60}(?:\.{3}|…))\](?![(\[:])"
    r"|(?:\b(?:Udfyldes|Skrives|Tilføjes|Følger|Kommer)|(?<=\()udfyldes) senere(?=[ .…]*(?:$|[»«)]))"
    r"|(?<!\S)_{1,4}/_{1,4}(?:/_{1,4})?"
    r"|^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?:\.{3}|…)[ \t]*$",
    re.MULTILINE,
)
SIGNS = ("UDFYLD", "TODO", "FIXME", "TBD", "xx", "XX", "orem ipsum", "??", "_/_", "es senere", "ger senere",
         "mer senere", "[?", "[…", "[...", "…]", "...]", "\n…", "- …", ". …", "\n...", "- ...", ". ...")  # fmt: skip
LETTERED = tuple(sign for sign in SIGNS if "…" not in sign and "..." not in sign)
ASKED = ("ndsæt", "dfyld", "ilføj", "kriv her", "NDSÆT")
BRACKET = re.compile(r"[\[<»(]\s*(?i:indsæt|udfyld|tilføj|skriv her)\b")
THING = re.compile(r"\[\s*(?i:navn|dato|sted|tal|tekst|kilde)\b")
# »Dato: __/__« and »Kære [navn]« are for the pen: right on a handout, forgotten anywhere else.
PEN = re.compile(rf"_+/_|{THING.pattern}")


def may_be_unfilled(text: str) -> bool:
    """Tell quickly whether a text may have a place to fill."""
    text = f"\n{text}"
    holds = text.__contains__
    asked = any(map(holds, ASKED)) and BRACKET.search(text)
    left = any(map(holds, SIGNS if "…" in text or "..." in text else LETTERED))
    return bool(asked or left or ("[" in text and THING.search(text)))


def unfilled(passage: Passage) -> Iterator[Found]:
    """Find what is to be filled in a text."""
    if not may_be_unfilled(passage.text):
        return
    text = blanked(passage.text)
    for fill in FILL.finditer(text):
        asked = " ".join((fill[1] or fill[2] or "").split()).strip(" .:«") or "stedet er tomt"
        yield Found(fill.start(), fill.end(), "KP551", f"mangler: {asked[:200]}", "skriv det i stedet for »UDFYLD: …«")
    for left in LEFT.finditer(FILL.sub(lambda m: " " * len(m[0]), text)):
        shown = left[0].strip()
        is_link = passage.text[left.end() - 1 : left.end() + 1] == "]("
        if is_link or (PEN.match(shown) and "/handouts/" in passage.start().path):
            continue
        yield Found(left.end() - len(left[0].lstrip()), left.end(), "KP551", f"«{shown[:40]}» er en huskeseddel", HELP)


HELP = "skriv det, som læserne skal have, eller slet det"
