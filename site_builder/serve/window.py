"""The site under an author's hands: the last good one stays while something is wrong."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..build import context_of, tree_files
from ..check import check_project
from ..diagnostics import Diagnostic, has_errors
from ..pages import package_pages
from ..pages.render import render
from ..site import home
from ..site.engine import run_engine
from ..site.finish import finish
from ..site.tree import copy_assets, write_tree
from .memory import PackageMemory

if TYPE_CHECKING:
    from ..library import Library

SEARCH_INDEX = "search/search_index.json"


class Window:
    """Holds the tree of the last good build and makes only the pages that differ from it."""

    def __init__(self, project: Path, site: Path) -> None:
        self.project = project
        self.site = site
        self.memory = PackageMemory()
        self.library: Library | None = None
        self.files: dict[str, str] = {}
        self.diagnostics: list[Diagnostic] = []

    def check(self) -> bool:
        """Read what was saved. Tells whether the project can be built; `diagnostics` says what is wrong."""
        self.memory.changed.clear()
        self.library, self.diagnostics = check_project(self.project, self.memory.read)
        return not has_errors(self.diagnostics)

    def build_all(self) -> None:
        """Build the whole site anew."""
        assert self.library is not None  # check() comes first
        files = tree_files(self.library, context_of(self.project))
        with TemporaryDirectory(dir=self.site.parent) as folder:
            docs, made = Path(folder, "docs"), Path(folder, "site")
            write_tree(docs, files)
            copy_assets(home.web_assets(), docs)
            run_engine(self.project / "mkdocs.yml", home.themes() / "klynge", docs, made)
            finish(made)
            shutil.rmtree(self.site, ignore_errors=True)
            made.rename(self.site)
        self.files = files

    def build_changed_packages(self) -> bool:
        """Build only the pages of the packages that were saved. Tells whether there were any."""
        assert self.library is not None
        context = context_of(self.project)
        packages = [self.library.package(slug) for slug in sorted(self.memory.changed)]
        files = {
            page.path: render(page, home.themes())
            for package in packages
            if package
            for page in package_pages(self.library, package, context)
        }
        return self._build(files)

    def build_the_rest(self) -> bool:
        """Build every other page that differs: the catalogue, the topics, the lists. Tells whether there were any."""
        assert self.library is not None
        files = tree_files(self.library, context_of(self.project))
        gone = self.files.keys() - files.keys()
        for path in gone:
            (self.site / path).with_suffix(".html").unlink(missing_ok=True)
        changed = self._build(files)
        self.files = files
        return changed or bool(gone)

    def _build(self, files: dict[str, str]) -> bool:
        """Build the pages that differ from those that stand: no page depends on another, so a small tree will do."""
        changed = {path: text for path, text in files.items() if self.files.get(path) != text}
        pages = {path: text for path, text in changed.items() if path.endswith(".md")}
        if pages:
            self._build_pages(pages)
        for path in changed.keys() - pages.keys():
            _place(self.site / path, changed[path].encode())
        self.files = {**self.files, **changed}
        return bool(changed)

    def _build_pages(self, pages: dict[str, str]) -> None:
        with TemporaryDirectory(dir=self.site.parent) as folder:
            docs, made = Path(folder, "docs"), Path(folder, "site")
            # The engine wants a front page; without the real one it gets a bare one, which is not copied.
            write_tree(docs, {"index.md": "# Forside", **pages})
            run_engine(self.project / "mkdocs.yml", home.themes() / "klynge", docs, made)
            for path in pages:
                html = Path(path).with_suffix(".html")
                _place(self.site / html, (made / html).read_bytes())
            _merge_search(self.site / SEARCH_INDEX, made / SEARCH_INDEX, pages)


def _place(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _merge_search(index: Path, news: Path, pages: dict[str, str]) -> None:
    """Put the new entries of some pages into the index of all."""
    if not (index.is_file() and news.is_file()):
        return
    made = {str(Path(path).with_suffix(".html").as_posix()) for path in pages}
    whole, part = json.loads(index.read_text("utf-8")), json.loads(news.read_text("utf-8"))
    kept = [doc for doc in whole["docs"] if doc["location"].partition("#")[0] not in made]
    fresh = [doc for doc in part["docs"] if doc["location"].partition("#")[0] in made]
    index.write_text(json.dumps({**whole, "docs": kept + fresh}, ensure_ascii=False), "utf-8")
