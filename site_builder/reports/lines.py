"""The lines of a file that a report points into, read as carefully as everything else of a project."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 1_000_000


@lru_cache(maxsize=64)
def lines_of(file: Path) -> list[str]:
    """Read the lines of a resolved path; none when it cannot be read, or is not the project's own."""
    try:
        # A report shows no file that is not the project's own: a symlink may lead to a password or to /dev/zero.
        if not file.is_file() or file.resolve() != file:
            return []
        with file.open("rb") as opened:
            data = opened.read(MAX_BYTES)
    except (OSError, ValueError):
        return []
    text = data.decode("utf-8-sig", "replace")
    if file.suffix == ".csv" and "\ufffd" in text:
        text = data.decode("cp1252", "replace")  # as Excel saves it; the line is to be recognised
    return text.splitlines()


def forget_lines() -> None:
    """Begin a report: a file may have been saved since the last one."""
    lines_of.cache_clear()
