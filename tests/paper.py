"""The words of a printed page, as somebody who marks and copies them gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument

if TYPE_CHECKING:
    from pathlib import Path

HYPHEN = "\x02"  # PDFium's sign for one at a line's end; it leaves the line end out


def sheets_of(pdf: Path | bytes) -> list[str]:
    """The words of each page, line by line; a word that was divided keeps its hyphen and its line end."""
    return [_lines(page.get_textpage().get_text_bounded()) for page in PdfDocument(pdf)]


def words_of(pdf: Path | bytes) -> str:
    """The words of all pages in reading order."""
    return "\n".join(sheets_of(pdf))


def _lines(text: str) -> str:
    return "\n".join(line.rstrip(" ") for line in text.replace(HYPHEN, "\u00ad\n").splitlines())
