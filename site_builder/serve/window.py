"""The site under an author's hands: the last good one stays while something is wrong."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from ..build import common_files, context_of, package_files, setting_of, tree_files
from ..check import check_project
from ..diagnostics import Diagnostic, has_errors
from ..site import home
from ..site.finish import finish
from ..site.parts import set_pages, set_site
from ..site.publish import staged
from ..site.search_index import Entry, replace_entries
from ..site.tree import copy_assets, copy_pictures, write_file, write_tree
from ..today import today
from .memory import PackageMemory, RuleMemory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ..library import Library
    from ..pages import Context


class Window:
    """Knows the tree of the last good build by its digests, and makes only the pages that differ from it."""

    def __init__(self, project: Path, site: Path) -> None:
        self.project = project
        self.site = site
        self.memory = PackageMemory()
        self.rules = RuleMemory()
        self.library: Library | None = None
        self.docs = site.parent / "docs"
        self.shown: Library | None = None
        self.built = Digests()
        self.diagnostics: list[Diagnostic] = []
        self.unlisted: dict[str, list[Entry]] = {}  # what the search does not know yet, by page

    def check(self) -> bool:
        """Read what was saved. Tells whether the project can be built; `diagnostics` says what is wrong."""
        read, run = self.memory.read, self.rules.run
        self.library, self.diagnostics = check_project(self.project, today(os.environ), read, run)
        return not has_errors(self.diagnostics)

    def build_all(self) -> None:
        """Build the whole site anew."""
        library, made = self._read(), Digests()
        context = context_of(self.project)
        paths = write_tree(self.docs, made.noting(tree_files(library, context)))
        copy_assets(home.web_assets(), self.docs)
        with staged(self.site) as stage:
            set_site(setting_of(self.project, context), self.docs, paths, stage)
            copy_pictures(self.project, library.pictures, stage)
            finish(stage, paths, context.site_url, context.today)
        self.built, self.shown = made, library
        self.memory.changed.clear()

    def build_changed_packages(self) -> bool:
        """Build only the pages of the packages that were saved. Tells whether there were any."""
        library, made = self._read(), Digests()
        context = context_of(self.project)
        for package in filter(None, map(library.package, sorted(self.memory.changed))):
            self._write(made.noting(package_files(library, package, context)))
        return self._set(made, context)

    def build_the_rest(self) -> bool:
        """Build what else differs: the catalogue, the lists, packages that name a saved one. Tells whether any did."""
        library, made = self._read(), Digests()
        context = context_of(self.project)
        touched = touched_packages(library, self.shown, self.memory.changed)
        for package in (p for p in library.packages if p.slug in touched):
            self._write(made.noting(package_files(library, package, context)))
        self._write(made.noting(common_files(library, context)))
        copy_pictures(self.project, library.pictures, self.site)
        changed = self._set(made, context)
        self._list()
        gone = [path for path in self.built if path not in made and slug_of(path) not in library.known_slugs - touched]
        self._drop(gone)
        self.shown = library
        self.memory.changed.clear()
        return changed or bool(gone)

    def _read(self) -> Library:
        assert self.library is not None  # check() comes first
        return self.library

    def _drop(self, paths: list[str]) -> None:
        for path in paths:
            del self.built[path]
            (self.docs / path).unlink(missing_ok=True)
            (self.site / path.replace(".md", ".html")).unlink(missing_ok=True)
        if paths:
            replace_entries(self.site, {path: [] for path in paths})

    def _write(self, files: Iterable[tuple[str, str]]) -> None:
        for path, text in files:
            write_file(self.docs / path, text.encode())

    def _set(self, made: Digests, context: Context) -> bool:
        """Set the pages that differ from those that stand: no page depends on another, so a part will do."""
        changed = made.beyond(self.built)
        pages = [path for path in changed if path.endswith(".md")]
        if pages:
            self.unlisted |= set_pages(setting_of(self.project, context), self.docs, pages, self.site)
        for path in set(changed) - set(pages):
            write_file(self.site / path, (self.docs / path).read_bytes())
        self.built.update(made)
        return bool(changed)

    def _list(self) -> None:
        """Let the search know of the pages that were set: its index is large, so an author does not wait for it."""
        if self.unlisted:
            replace_entries(self.site, self.unlisted)
            self.unlisted = {}


def touched_packages(library: Library, before: Library | None, saved: set[str]) -> set[str]:
    """Name the packages whose pages a save can change: those saved, those that name them, or all if a registry was."""
    if before is None or (library.registries, library.pages) != (before.registries, before.pages):
        return {package.slug for package in library.packages}
    moved = saved | (library.known_slugs ^ before.known_slugs)
    naming = {p.slug for p in library.packages if moved & {*p.card.supersedes, *(r.package for r in p.card.related)}}
    return saved | naming


def slug_of(path: str) -> str:
    """Give the package that a file of the tree belongs to, or nothing."""
    parts = path.split("/")
    return parts[1] if parts[0] == "pakker" else ""


class Digests(dict[str, bytes]):
    """What the files of a tree held, by path: enough to tell whether one differs, and little to keep."""

    def noting(self, files: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Pass files on and take down what they hold."""
        for path, text in files:
            self[path] = hashlib.sha256(text.encode()).digest()
            yield path, text

    def beyond(self, other: Digests) -> list[str]:
        """List the paths that hold something else than in another tree."""
        return sorted(path for path, digest in self.items() if other.get(path) != digest)
