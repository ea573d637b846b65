"""The two things that are written: the old side in its folder, and the report where somebody asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def lay(folder: Path, path: str, data: bytes) -> None:
    """Put a file into a folder. A name that this computer cannot hold is left out, as a clone would leave it out."""
    try:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    except (OSError, ValueError):
        return


def save(file: Path, report: str) -> None:
    """Write a report, an empty one as well: what stood there is not the report of this change."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(report, "utf-8", newline="")
