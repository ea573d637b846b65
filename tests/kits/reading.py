"""What a reader finds in a file: every byte of text, however it is packed."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path

from pypdf import PdfReader

from tests.paper import words_of

PACKED = (".pptx", ".xlsx", ".zip")


@cache  # the zip holds again what lies beside it
def all_text(name: str, data: bytes) -> str:
    """All text of a file and of the files in it: words, properties, alternative texts, names of files."""
    if name.endswith(PACKED):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(f"{inner}\n{all_text(inner, archive.read(inner))}" for inner in archive.namelist())
    if name.endswith(".pdf"):
        return f"{words_of(data)}\n{_objects(PdfReader(io.BytesIO(data)))}"
    return data.decode("utf-8", "replace")


def _objects(reader: PdfReader) -> str:
    """The strings of every object: titles, alternative texts, bookmarks, and every stream unpacked."""
    found = []
    for number in range(1, int(reader.trailer["/Size"])):
        thing = reader.get_object(number)
        found.append(repr(thing))
        if hasattr(thing, "get_data"):
            found.append(thing.get_data().decode("latin-1"))
    return "\n".join(found)


def files_in(folder: Path) -> dict[str, bytes]:
    """All files below a folder by their path in it."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def words(text: str) -> str:
    """Text with single spaces, and words joined again that were hyphenated at a line's end."""
    return re.sub(r"\s+", " ", re.sub(r"(?<=\w)[-\u00ad]\n(?=[a-zæøå])", "", text.replace("\u00a0", " ")))
