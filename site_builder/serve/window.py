"""The site under an author's hands: the last good one stays while something is wrong."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ..build import context_of, package_files, tree_files
from ..check import check_project
from ..diagnostics import Diagnostic, has_errors
from ..site import home
from ..site.finish import finish
from ..site.parts import set_pages, set_site
from ..site.publish import staged
from ..site.search_index import replace_entries
from ..site.tree import copy_assets, write_file, write_tree
from .memory import PackageMemory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from ..library import Library


class Window:
    """Knows the tree of the last good build by its digests, and makes only the pages that differ from it."""

    def __init__(self, project: Path, site: Path) -> None:
        self.project = project
        self.site = site
        self.memory = PackageMemory()
        self.library: Library | None = None
        self.docs = site.parent / "docs"
        self.built = Digests()
        self.diagnostics: list[Diagnostic] = []

    def check(self) -> bool:
        """Read what was saved. Tells whether the project can be built; `diagnostics` says what is wrong."""
        self.memory.changed.clear()
        self.library, self.diagnostics = check_project(self.project, self.memory.read)
        return not has_errors(self.diagnostics)

    def build_all(self) -> None:
        """Build the whole site anew."""
        assert self.library is not None  # check() comes first
        context, made = context_of(self.project), Digests()
        paths = write_tree(self.docs, made.noting(tree_files(self.library, context)))
        copy_assets(home.web_assets(), self.docs)
        with staged(self.site) as stage:
            set_site(self.project / "mkdocs.yml", home.themes() / "klynge", self.docs, paths, stage)
            finish(stage, paths, context.site_url, context.today)
        self.built = made

    def build_changed_packages(self) -> bool:
        """Build only the pages of the packages that were saved. Tells whether there were any."""
        assert self.library is not None
        context = context_of(self.project)
        made = Digests()
        for package in filter(None, map(self.library.package, sorted(self.memory.changed))):
            self._write(made.noting(package_files(self.library, package, context)))
        return self._set(made)

    def build_the_rest(self) -> bool:
        """Build every other page that differs: the catalogue, the topics, the lists. Tells whether there were any."""
        assert self.library is not None
        made = Digests()
        self._write(made.noting(tree_files(self.library, context_of(self.project))))
        changed, gone = self._set(made), self.built.keys() - made.keys()
        for path in gone:
            del self.built[path]
            (self.docs / path).unlink(missing_ok=True)
            (self.site / path.replace(".md", ".html")).unlink(missing_ok=True)
        return changed or bool(gone)

    def _write(self, files: Iterable[tuple[str, str]]) -> None:
        for path, text in files:
            write_file(self.docs / path, text.encode())

    def _set(self, made: Digests) -> bool:
        """Set the pages that differ from those that stand: no page depends on another, so a part will do."""
        changed = made.beyond(self.built)
        pages = [path for path in changed if path.endswith(".md")]
        if pages:
            theme = home.themes() / "klynge"
            entries = set_pages(self.project / "mkdocs.yml", theme, self.docs, pages, self.site)
            replace_entries(self.site, pages, entries)
        for path in set(changed) - set(pages):
            write_file(self.site / path, (self.docs / path).read_bytes())
        self.built.update(made)
        return bool(changed)


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
