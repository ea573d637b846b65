"""Which files have a house order, and how they are read and put back."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ..schema.kinds import HOME, KINDS
from ..sources.folders import list_folder
from ..sources.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.base import Located

DEEPEST = 4  # packages/<slug>/measures/<id>.md
CARDS = [kind for kind in KINDS if not kind.is_list]


@dataclass(frozen=True)
class Found:
    """A file with front matter, and its model."""

    path: str
    kind: type[Located]


def kind_of(path: str) -> type[Located] | None:
    """Tell which model the front matter of a file has by where it lies; None when it has none."""
    here = PurePosixPath(path)
    own = path.startswith(f"{HOME}/")  # the catalogue's own folder holds pages, and no package
    fitting = (kind.model for kind in CARDS if kind.files.startswith(f"{HOME}/") == own and _fits(here, kind.files))
    return next(fitting, None)


def _fits(path: PurePosixPath, pattern: str) -> bool:
    return len(path.parts) == len(PurePosixPath(pattern).parts) and path.match(pattern)


def files_in(project: Path) -> Iterator[Found]:
    """List every file of a project that has a house order, by path."""
    return files_below(project, "packages")


def files_below(project: Path, path: str) -> Iterator[Found]:
    """List the files with a house order in a folder of the project; symlinks are not followed."""
    most = 10_000 if path == "packages" else 400
    folder = list_folder(project, path, most)
    for name in folder.files:
        if kind := kind_of(f"{path}/{name}"):
            yield Found(f"{path}/{name}", kind)
    for name in folder.folders:
        if len(PurePosixPath(path).parts) < DEEPEST - 1:
            yield from files_below(project, f"{path}/{name}")


def read_file(project: Path, path: str) -> bytes:
    """Read a file as it is. Raises Failure when it is no text, or too large to be one."""
    read_text(project / path, path)
    return (project / path).read_bytes()


def write_file(project: Path, path: str, data: bytes) -> None:
    """Put a file back in one step: whoever opens it sees the old text or the new, and keeps the file's rights."""
    file = project / path
    beside = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(data)
        beside.chmod(file.stat().st_mode & 0o7777)
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
