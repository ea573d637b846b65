"""A project folder becomes a Library."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, Severity, error
from ..schema.kept import EXTRACTION, PACKAGE, kept_lists
from ..sources.folders import check_name, list_folder
from .catalogue import Library
from .files import Files
from .meant_ids import with_ids
from .other_files import search_others
from .read_package import PackageReading, read_package
from .read_registries import HOME, read_pages, read_pictures, read_registries

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MAX_PACKAGES = 10_000


def read_library(
    project: Path, read: Callable[[Path, str], PackageReading] = read_package, day: date = date.min
) -> tuple[Library, list[Diagnostic]]:
    """Read a whole project as of a day. `read` may be a reader that remembers unchanged packages (serve passes one)."""
    files = Files(project)
    folder = list_folder(project, "packages", MAX_PACKAGES)
    files.diagnostics += folder.refused
    slugs = [name for name in folder.folders if name != HOME.rpartition("/")[2]]
    if not slugs and not folder.refused:
        files.note(
            error(
                Place("packages"), "KP022", "her er ingen pakker", "en pakke er en mappe i packages/ med en package.md"
            )
        )
    readings = [read(project, slug) for slug in slugs if not files.note(check_name(f"packages/{slug}", slug))]
    registries, pages, owners = read_registries(files), read_pages(files), files.text_if_there(".github/CODEOWNERS")
    invented = search_others(files)
    faults = sorted(with_ids([*files.diagnostics, *(d for r in readings for d in r.diagnostics)], registries))
    library = Library(
        packages=tuple(r.package for r in readings if r.package),
        registries=registries,
        pages=pages,
        pictures=read_pictures(files),
        known_slugs=frozenset(slugs),
        sample_folders=frozenset(list_folder(project, "data_samples", MAX_PACKAGES).folders),
        day=day,
        codeowners=owners,
        invented=invented,
        editor_lists=kept_lists(*map(files.text_if_there, (PACKAGE, EXTRACTION))),
        project=project,
        unread=frozenset(d.place.path for d in faults if d.severity is Severity.ERROR),
    )
    return library, faults
