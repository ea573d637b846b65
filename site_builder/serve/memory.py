"""Reading and checking again only what was saved: a package whose files have not changed is the one from before."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from ..library import PackageReading, read_package
from ..markdown.links import link_targets
from ..rules import COMPARING, OF_ONE, run_rules

if TYPE_CHECKING:
    from pathlib import Path

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..model.cluster_package import ClusterPackage

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


class RuleMemory:
    """A runner for check_project that remembers what was found in a package, until it or what all share is another."""

    def __init__(self) -> None:
        self._shared: object = None
        self._found: dict[str, tuple[ClusterPackage, list[Diagnostic]]] = {}

    def run(self, library: Library) -> list[Diagnostic]:
        """Find what every rule finds."""
        shared = _shared(library)
        if shared != self._shared:
            self._shared, self._found = shared, {}
        known = {package.slug: self._known(package) for package in library.packages}
        stale = [package for package in library.packages if known[package.slug] is None]
        fresh = run_rules(library.only(stale), OF_ONE)
        for package in stale:
            self._found[package.slug] = package, [d for d in fresh if _slug(d.place.path) == package.slug]
        kept = [found for slug in known for found in known[slug] or ()]
        return sorted({*fresh, *kept, *run_rules(library, COMPARING)})

    def _known(self, package: ClusterPackage) -> list[Diagnostic] | None:
        before = self._found.get(package.slug)
        return before[1] if before and before[0] is package else None


def _shared(library: Library) -> tuple[Library, frozenset[str]]:
    """Give what a rule may ask of a library besides one package; that package's unread files are read anew with it."""
    own = {path for path in library.unread if _slug(path) in library.known_slugs}
    return replace(library, packages=(), unread=library.unread - own), link_targets(library)


def _slug(path: str) -> str:
    folder, _, rest = path.partition("/")
    return rest.partition("/")[0] if folder in {"packages", "data_samples"} else ""


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
