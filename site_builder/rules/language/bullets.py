"""KP208: a list whose points begin with the bullet that Word writes; Markdown runs them together into one paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...markdown.plain import blanked
from .found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library.prose import Passage

# Not the dash: »– Kan vi ikke bare få den samme kur?« is how a case lets somebody speak.
BULLETS = "•·▪◦●‣"
POINT = re.compile(rf"^[ \t>]*([{BULLETS}])(?=\s|\w)", re.MULTILINE)


def may_have_bullets(text: str) -> bool:
    """Tell quickly whether a text may have a bullet of Word's."""
    return any(bullet in text for bullet in BULLETS)


def bullets(passage: Passage) -> Iterator[Found]:
    """Find the points of a body that begin with a bullet; the first of a file is told for all of them."""
    if passage.is_body and may_have_bullets(passage.text):
        for point in POINT.finditer(blanked(passage.text)):
            yield Found(point.start(1), point.end(1), "KP208", f"«{point[1]}» giver ikke en liste her", HELP)


HELP = "skriv »- « foran hvert punkt, også de næste; ellers løber de sammen til én tekst"
