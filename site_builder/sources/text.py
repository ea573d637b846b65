"""Bytes become text: UTF-8 only, no invisible characters, a cap on the size."""

from __future__ import annotations

import os
import re
import unicodedata
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

# What an example must name to be seen at all.
UNSEEN = re.compile(f"[\t\u00a0]|{INVISIBLE.pattern}")
NAMES = {"\t": "tabulator", "\u00a0": "hårdt mellemrum"}

ZIP = b"PK\x03\x04"  # what .xlsx, .ods and .docx are
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls and .doc

# What æ, ø and å of the DOS and Macintosh sets, and of UTF-8 itself, become when they are read as Windows-1252.
GARBLED = re.compile(r"[^\W\d_][‘›†¾¿Œ]|[®¯][^\W\d_]|Ã[¦¸¥†˜…]")


def first_invisible(text: str) -> re.Match[str] | None:
    """Find the first character that cannot be seen. Most texts have none, and that Python tells five times as fast."""
    return None if text.replace("\n", "").isprintable() else INVISIBLE.search(text)


def name_of_sign(sign: str) -> str:
    """Name a sign that cannot be seen: hårdt mellemrum, U+200B."""
    return NAMES.get(sign, f"U+{ord(sign):04X}")


def read_text(file: Path, path: str, windows: bool = False) -> str:
    """Read one file, with `windows` also one in Windows-1252. Raises Failure (KP001–KP003) when it is no text."""
    try:
        with file.open("rb", buffering=0) as opened:
            size = os.fstat(opened.fileno()).st_size
            # Asking for more than there is would set aside half a megabyte for each of thirty thousand files.
            data = opened.read(size if size <= MAX_BYTES else len(OLD_OFFICE))
    except OSError:
        raise Failure(
            error(Place(path), "KP001", "filen kan ikke læses", "se, om den findes, og om du har adgang")
        ) from None
    _no_office(data, path)
    if size > MAX_BYTES:
        raise Failure(
            error(
                Place(path),
                "KP002",
                f"filen fylder {size // 1000} kB; grænsen er {MAX_BYTES // 1000} kB",
                "del den i flere filer, eller læg materialet et andet sted og link til det",
            )
        )
    return decode(data, path, windows)


def decode(data: bytes, path: str, windows: bool = False) -> str:
    """Decode UTF-8 with or without a byte order mark, and fold line ends to one kind."""
    excel = "gem den i Excel som »CSV UTF-8«" if path.endswith(".csv") else ""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Failure(error(Place(path), "KP001", "filen er gemt som UTF-16", excel or "gem den som UTF-8"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        text = _of_windows(data) if windows else ""
        if not text:
            before = _one_line_end(bytes(fault.object[: fault.start]).decode("utf-8"))  # without the byte order mark
            help = excel or "gem den som UTF-8; den er formentlig gemt som Windows-1252"
            place = place_of(before, len(before), path)
            raise Failure(error(place, "KP001", "filen er ikke gemt som UTF-8", help)) from None
    text = _one_line_end(text)
    if hidden := first_invisible(text):
        raise Failure(
            error(
                place_of(text, hidden.start(), path),
                "KP003",
                f"her står et usynligt tegn (U+{ord(hidden[0]):04X})",
                "slet det, og skriv stedet igen",
            )
        )
    return text


def _no_office(data: bytes, path: str) -> None:
    """Refuse a workbook or a document that was only given another name."""
    if data.startswith((ZIP, OLD_OFFICE)):
        if path.endswith(".csv"):
            message, help = "filen er et regneark", "gem det som CSV UTF-8 (semikolonsepareret)"
        else:
            message, help = "filen er ikke ren tekst", "åbn den i Word, og gem den som ren tekst i UTF-8"
        raise Failure(error(Place(path), "KP001", message, help))


def _of_windows(data: bytes) -> str:
    """Decode what Danish Excel calls »CSV (semikolonsepareret)«; nothing when it is another old character set."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return "" if GARBLED.search(text) else text


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def canonical(name: str) -> str:
    """Fold what tells no two names apart: capitals, spaces, and the ways to write one letter."""
    folded = name if name.isascii() else unicodedata.normalize("NFKC", name)
    return " ".join(folded.casefold().split())


def place_of(text: str, offset: int, path: str, width: int = 1) -> Place:
    """Turn an offset in a text into a place."""
    start = text.rfind("\n", 0, offset) + 1
    return Place(path, text.count("\n", 0, offset) + 1, offset - start + 1, width)
