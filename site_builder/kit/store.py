"""What was made before and would come out the same is not made again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Store:
    """A folder of made files by the digest of all they are made from. Without a folder nothing is kept.

    A cluster's own numbers are never kept: the folder lies in the project and outlives the meeting.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.made = 0
        self._used: set[str] = set()

    def get(self, mark: str, make: Callable[[], bytes]) -> bytes:
        """Give the file of a mark; `make` is called when it is not there."""
        self._used.add(mark)
        known = self.folder / mark if self.folder else None
        if known and known.is_file():
            return known.read_bytes()
        data = make()
        self.made += 1
        if known:
            _write(known, data)
        return data

    def sweep(self) -> None:
        """Throw away what nothing has asked for since this store was opened."""
        for file in self.folder.iterdir() if self.folder and self.folder.is_dir() else ():
            if file.name not in self._used:
                file.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    """Write beside the place and move in, so that a killed build leaves no half file behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_bytes(data)
    part.replace(path)
