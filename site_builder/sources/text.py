"""Bytes become text: UTF-8 only, no invisible characters, a cap on the size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Failure, Place, error

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 512_000
# Control characters, zero-width and bidirectional marks, soft hyphens: a reviewer cannot see them in a pull request.
# A carriage return is among them, for line ends are folded before anybody looks. Spelt out in YAML it would end a
# string in the styles of the printed margin.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)


def read_text(file: Path, path: str) -> str:
    """Read one file of the project. Raises Failure (KP001–KP003) when it cannot become text."""
    try:
        size = file.stat().st_size
        data = file.read_bytes() if size <= MAX_BYTES else b""
    except OSError:
        raise Failure(
            error(Place(path), "KP001", "filen kan ikke læses", "se, om den findes, og om du har adgang")
        ) from None
    if size > MAX_BYTES:
        raise Failure(
            error(
                Place(path),
                "KP002",
                f"filen fylder {size // 1000} kB; grænsen er {MAX_BYTES // 1000} kB",
                "del den i flere filer, eller læg materialet et andet sted og link til det",
            )
        )
    return decode(data, path)


def decode(data: bytes, path: str) -> str:
    """Decode UTF-8 with or without a byte order mark, and fold line ends to one kind."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Failure(error(Place(path), "KP001", "filen er gemt som UTF-16", "gem den som UTF-8"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = _one_line_end(bytes(fault.object[: fault.start]).decode("utf-8"))  # without the byte order mark
        help = "gem den som UTF-8; den er formentlig gemt som Windows-1252"
        if path.endswith(".csv"):
            help = "gem den i Excel som »CSV UTF-8«"
        place = place_of(before, len(before), path)
        raise Failure(error(place, "KP001", "filen er ikke gemt som UTF-8", help)) from None
    text = _one_line_end(text)
    if hidden := INVISIBLE.search(text):
        raise Failure(
            error(
                place_of(text, hidden.start(), path),
                "KP003",
                f"her står et usynligt tegn (U+{ord(hidden[0]):04X})",
                "slet det, og skriv stedet igen",
            )
        )
    return text


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def place_of(text: str, offset: int, path: str, width: int = 1) -> Place:
    """Turn an offset in a text into a place."""
    start = text.rfind("\n", 0, offset) + 1
    return Place(path, text.count("\n", 0, offset) + 1, offset - start + 1, width)
