"""Every file and folder of a project but what git leaves out: what was fetched or built is nobody's writing."""

from __future__ import annotations

import os
import re
from fnmatch import translate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# What a project's .gitignore need not name.
NOT_OURS = (".git", ".venv/", "/build", "node_modules", "__pycache__")
MOST_BYTES = 20_000_000


class _Left(NamedTuple):
    """What is left out: put together once, for it is asked of every file."""

    names: frozenset[str]
    paths: frozenset[str]
    patterns: re.Pattern[str]

    @classmethod
    def out_by(cls, lines: tuple[str, ...]) -> _Left:
        paths = frozenset(line[1:].rstrip("/") for line in lines if line[0] == "/")
        names = {line.rstrip("/") for line in lines if line[0] != "/"}
        patterns = {name for name in names if set(name) & set("*?[")}
        # Without a pattern, one that nothing fits.
        return cls(frozenset(names - patterns), paths, re.compile("|".join(map(translate, sorted(patterns))) or "(?!)"))


def walk(project: Path) -> Iterator[tuple[str, bool]]:
    """Give each path and whether it is a folder, in the order of the names. Links are not followed."""
    return _walk(project, "", _Left.out_by((*NOT_OURS, *_ignored(project))))


def _walk(project: Path, folder: str, left: _Left) -> Iterator[tuple[str, bool]]:
    try:
        with os.scandir(project / folder) as entries:
            found = sorted((e.name, e.is_dir(follow_symlinks=False)) for e in entries if not e.is_symlink())
    except OSError:
        return
    for name, is_folder in found:
        path = f"{folder}{name}"
        if name in left.names or path in left.paths or left.patterns.match(name):
            continue
        yield path, is_folder
        if is_folder:
            yield from _walk(project, f"{path}/", left)


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
