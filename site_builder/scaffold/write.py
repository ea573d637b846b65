"""All of a new package, or nothing: it is written beside its place and moved in with two renames."""

from __future__ import annotations

import os
import shutil
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Taken(Exception):
    """A folder of the new package is there already; nothing is written."""


def folders_of(slug: str) -> tuple[str, str]:
    """Name the two folders of a package. The samples come first: without a package.md nobody misses them."""
    return f"data_samples/{slug}", f"packages/{slug}"


def taken(project: Path, slug: str) -> str:
    """Name the folder of a package that is there already, or nothing."""
    return next((folder for folder in folders_of(slug) if os.path.lexists(project / folder)), "")


def write_package(project: Path, slug: str, files: Mapping[str, bytes]) -> None:
    """Write the files of a new package. Raises Taken, and OSError when the disk says no; then nothing is there."""
    if there := taken(project, slug):
        raise Taken(there)
    used = [folder for folder in folders_of(slug) if any(path.startswith(f"{folder}/") for path in files)]
    stages = {folder: _beside(project / folder) for folder in used}
    moved: list[Path] = []
    try:
        for path, data in files.items():
            folder = next(folder for folder in used if path.startswith(f"{folder}/"))
            _write(stages[folder] / PurePosixPath(path).relative_to(folder), data)
        for name, stage in stages.items():
            stage.rename(project / name)
            moved.append(project / name)
    except BaseException:  # Ctrl-C as well
        for left in (*moved, *stages.values()):
            shutil.rmtree(left, ignore_errors=True)
        raise


def _beside(folder: Path) -> Path:
    """Name a folder beside the place; names that begin with a dot are read by nobody."""
    return folder.with_name(f".{folder.name}.{os.getpid()}.new")


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
