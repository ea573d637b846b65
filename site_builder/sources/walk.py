"""Every file and folder of a project but what git leaves out: what was fetched or built is nobody's writing."""

from __future__ import annotations

import os
from fnmatch import fnmatch
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What a project's .gitignore need not name.
NOT_OURS = (".git", ".venv/", "/build", "node_modules", "__pycache__")
MOST_BYTES = 20_000_000


def walk(project: Path) -> Iterator[tuple[str, bool]]:
    """Give each path and whether it is a folder, in the order of the names. Links are not followed."""
    return _walk(project, "", (*NOT_OURS, *_ignored(project)))


def _walk(project: Path, folder: str, ignored: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    try:
        with os.scandir(project / folder) as entries:
            found = sorted((e.name, e.is_dir(follow_symlinks=False)) for e in entries if not e.is_symlink())
    except OSError:
        return
    for name, is_folder in found:
        path = f"{folder}{name}"
        if _is_ignored(path, name, ignored):
            continue
        yield path, is_folder
        if is_folder:
            yield from _walk(project, f"{path}/", ignored)


def _is_ignored(path: str, name: str, ignored: tuple[str, ...]) -> bool:
    return any(path == p[1:].rstrip("/") if p[0] == "/" else fnmatch(name, p.rstrip("/")) for p in ignored)


def _ignored(project: Path) -> Iterator[str]:
    """Read the plain lines of .gitignore: a name, a pattern of names, or a path from the root."""
    lines = any_text(project / ".gitignore").split("\n")
    return (line for line in map(str.strip, lines) if line and line[0] not in "#!" and "/" not in line[1:-1])


def any_text(file: Path) -> str:
    """Read what there is of text in a file; a picture has none, and an unknown sign is a sign."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES)
    except OSError:
        return ""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    return "" if b"\0" in data[:8000] else data.decode("utf-8", "replace")
