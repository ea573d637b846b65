"""Reading again only what was saved: a package whose files have not changed is the one from before."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..library import PackageReading, read_package

if TYPE_CHECKING:
    from pathlib import Path

Signature = tuple[tuple[str, int, int], ...]


class PackageMemory:
    """A reader for read_library that remembers. `changed` names the packages that were read anew."""

    def __init__(self) -> None:
        self._readings: dict[str, tuple[Signature, PackageReading]] = {}
        self.changed: set[str] = set()

    def read(self, project: Path, slug: str) -> PackageReading:
        """Read a package, or give the reading from before when no file of it has changed."""
        signature = _signature(project, slug)
        known = self._readings.get(slug)
        if known and known[0] == signature:
            return known[1]
        reading = read_package(project, slug)
        self._readings[slug] = (signature, reading)
        self.changed.add(slug)
        return reading


def _signature(project: Path, slug: str) -> Signature:
    found: list[tuple[str, int, int]] = []
    for root in (project / "packages" / slug, project / "data_samples" / slug):
        for folder, _, names in os.walk(root):
            for name in names:
                path = os.path.join(folder, name)  # noqa: PTH118 - thousands of files at every save
                try:
                    stat = os.lstat(path)
                except OSError:
                    continue
                found.append((path, stat.st_mtime_ns, stat.st_size))
    return tuple(sorted(found))
