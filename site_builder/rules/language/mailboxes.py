"""KP542 in texts: an e-mail address that names a person. A unit's mailbox stays when people leave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library.prose import Passage

EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]+)@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}")
NAME = re.compile(r"[^\W\d_]{1,}(?:[._-][^\W\d_]+)+\d{0,3}")
# A part of a unit's mailbox: laegemiddelenheden.nord@, klynge-kvalitet@, info.kap-s@.
UNITS = re.compile(
    r"info|kontakt|post|mail|kontor|klynge|kvalitet|sekretariat|enhed|afdeling|afd|team|region|kommune|praksis|klinik|"
    r"laege|læge|medicin|data|support|service|hjaelp|hjælp|system|web|redaktion|admin|booking|tid|kap|kiap|plo|dsam|"
    r"konsulent|center|centre|forening|styrelse|udvalg|kursus|uddannelse|faglig|nord|syd|midt|vest|noreply|no|reply|drift"
)


def may_have_persons(text: str) -> bool:
    """Tell quickly whether a text may have an e-mail address."""
    return "@" in text


def persons(passage: Passage) -> Iterator[Found]:
    """Find addresses like fornavn.efternavn@ in a text."""
    for email in EMAIL.finditer(passage.text):
        local = email[1].casefold()
        if NAME.fullmatch(local) and not any(UNITS.search(part) for part in re.split(r"[._-]", local)):
            yield Found(email.start(), email.end(), "KP542", "her står en persons e-mailadresse", HELP)


HELP = "skriv enhedens fælles postkasse"
