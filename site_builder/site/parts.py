"""The engine is run on a part of the tree at a time: it keeps every page in memory, and no page needs another."""

from __future__ import annotations

import gc
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from .engine import Setting, run_engine
from .search_index import Entry, read_entries, read_settings, write_index

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PAGES_A_PART = 400
# The engine wants a front page in every part. This one is never copied out.
STAND_IN = "# Klyngepakker\n"
ONE_A_SITE = ("sitemap.xml", "sitemap.xml.gz", "search")


def set_site(setting: Setting, docs: Path, paths: Sequence[str], site: Path) -> None:
    """Make the whole site of a tree. Raises EngineFault."""
    pages = [path for path in paths if path.endswith(".md")]
    parts = [pages[start : start + PAGES_A_PART] for start in range(0, len(pages), PAGES_A_PART)]
    settings = "{}"
    entries: list[Entry] = []
    for number, part in enumerate(parts):
        with _workshop(site) as folder:
            made = _run(setting, docs, part, folder, whole=number == 0)
            settings = read_settings(made)
            entries += [entry for page in read_entries(made, part).values() for entry in page]
            _move_pages(made, part, site)
            if number == 0:
                _move_rest(made, site, "index.md" in part)
        gc.collect()  # the engine's pages point at each other in circles
    write_index(site, settings, entries)


def set_pages(setting: Setting, docs: Path, pages: Sequence[str], site: Path) -> dict[str, list[Entry]]:
    """Make some pages anew in a site that stands; give their entries for the search, by page. Raises EngineFault."""
    with _workshop(site) as folder:
        made = _run(setting, docs, pages, folder, whole=False)
        _move_pages(made, pages, site)
        return read_entries(made, pages)


@contextmanager
def _workshop(site: Path) -> Iterator[Path]:
    """Give a folder inside the site: pages are moved, not copied, and a killed run's folder goes with its stage."""
    with TemporaryDirectory(dir=site, prefix=".part.") as folder:
        yield Path(folder)


def _run(setting: Setting, docs: Path, pages: Sequence[str], folder: Path, *, whole: bool) -> Path:
    part, made = folder / "docs", folder / "site"
    part.mkdir()
    for path in (*pages, *(_not_pages(docs) if whole else ())):
        (part / path).parent.mkdir(parents=True, exist_ok=True)
        _link(docs / path, part / path)
    if "index.md" not in pages:
        (part / "index.md").write_text(STAND_IN, "utf-8")
    run_engine(setting, part, made)
    return made


def _not_pages(docs: Path) -> list[str]:
    return sorted(p.relative_to(docs).as_posix() for p in docs.rglob("*") if p.is_file() and p.suffix != ".md")


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk, or one without hard links
        shutil.copyfile(source, target)


def _move_pages(made: Path, pages: Sequence[str], site: Path) -> None:
    for page in pages:
        html = page.removesuffix(".md") + ".html"
        (site / html).parent.mkdir(parents=True, exist_ok=True)
        (made / html).replace(site / html)


def _move_rest(made: Path, site: Path, has_front: bool) -> None:
    """Move what is not a page: assets, data files, 404. What must be one for the whole site is made at the end."""
    for name in ONE_A_SITE:
        path = made / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    if not has_front:
        (made / "index.html").unlink(missing_ok=True)
    shutil.copytree(made, site, dirs_exist_ok=True, copy_function=os.replace)
