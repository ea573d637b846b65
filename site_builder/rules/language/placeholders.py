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
    r"\b(?:TODO|FIXME|TBD)\b|\b(?:x{3,}|X{3,})\b|\b[Ll]orem ipsum\b"
    r"|[»(]\s{0,9}(?:indsæt|udfyld)\b[^«)\n]{0,200}[«)]"  # »Indsæt« with a capital is a button of a system
    r"|[\[<]\s{0,9}(?:(?i:indsæt|udfyld(?:es)?|tilføj|skriv her)\b[^\]>\n]{0,200}|\.{3}|…|\?+)[\]>](?!\()"
    r"|^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?:\.{3}|…)[ \t]*$",
    re.MULTILINE,
)
SIGNS = ("UDFYLD", "TODO", "FIXME", "TBD", "xxx", "XXX", "orem ipsum", "[?", "[…", "[...", "\n…", "- …", ". …", "\n...",
         "- ...", ". ...")  # fmt: skip
ASKED = ("ndsæt", "dfyld", "ilføj", "kriv her", "NDSÆT")
BRACKET = re.compile(r"[\[<»(]\s*(?i:indsæt|udfyld|tilføj|skriv her)\b")


def may_be_unfilled(text: str) -> bool:
    """Tell quickly whether a text may have a place to fill."""
    text = f"\n{text}"
    return any(sign in text for sign in SIGNS) or (any(a in text for a in ASKED) and bool(BRACKET.search(text)))


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
        yield Found(left.end() - len(left[0].lstrip()), left.end(), "KP551", f"«{shown[:40]}» er en huskeseddel", HELP)


HELP = "skriv det, som læserne skal have, eller slet det"
