"""KP552: a link that does not say where it leads, and an address in the middle of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library.prose import Passage

LINK = re.compile(r"(?<![!\\])\[([^\[\]]{0,300})\](?=[(\[])")
ADDRESS = re.compile(r"<?\b(?:https?://|www\.)[^\s<>)»«\]]*[^\s<>)»«\].,;:!?]>?")
TARGET = re.compile(r"\]\([^)\n]{0,600}\)|^ {0,3}\[[^\]\n]+\]:.*", re.MULTILINE)
CODE = re.compile(r"`[^`]*`|^ {0,3}(```|~~~).*?(?:^ {0,3}\1|\Z)", re.MULTILINE | re.DOTALL)
VAGUE = frozenset({
    "denne side", "dette link", "download", "følg linket", "gå hertil", "hent", "hent her", "her", "herfra",
    "hjemmeside", "hjemmesiden", "klik", "klik her", "link", "linket", "læs her", "læs mere", "læs mere her", "mere",
    "se her", "se link", "se mere", "se mere her", "side", "siden", "tryk her", "via dette link", "via linket",
    "website",
})  # fmt: skip


def may_have_links(text: str) -> bool:
    """Tell quickly whether a text may have a link or an address."""
    return "](" in text or "://" in text or "www." in text


def vague_links(passage: Passage) -> Iterator[Found]:
    """Find links in a body, and addresses in any text, that a reader cannot tell the end of."""
    if not may_have_links(passage.text):
        return
    text = CODE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), passage.text)
    if passage.is_body:
        yield from _links(text)
        text = TARGET.sub(lambda m: " " * len(m[0]), text)
    for address in ADDRESS.finditer(text):
        help = BODY_HELP if passage.is_body else FIELD_HELP
        yield Found(address.start(), address.end(), "KP552", "her står adressen selv og ikke, hvad den fører til", help)


def _links(text: str) -> Iterator[Found]:
    for link in LINK.finditer(text):
        said = " ".join(link[1].split()).strip(" .:!»«*_").casefold()
        if said in VAGUE:
            yield Found(link.start(1), link.end(1), "KP552", f"linket hedder kun «{link[1].strip()}»", LINK_HELP)


LINK_HELP = "skriv, hvad man finder der, for eksempel [DSAM's vejledning om KOL](https://…)"
BODY_HELP = "skriv [hvad man finder der](adressen)"
FIELD_HELP = "skriv kildens navn her, og læg adressen i «links» eller blandt kilderne"
