"""The project as it was at a revision: git is asked for the files, and they are laid out in a folder of their own.

Contents are taken as git keeps them, past filters and attributes of the repository, which is not to be trusted.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .files import lay

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = ("packages", "data_samples")
FILES = (b"100644", b"100755")  # neither symlinks nor other repositories
MAX_BYTES = 600_000  # over the reader's own limit, so that it is the reader who says that a file is too big
SHORT = 40
SHA = 7
OWN = ("HEAD", "@")
KINDS = ((b"refs/heads/", "grenen"), (b"refs/remotes/", "grenen"), (b"refs/tags/", "mærket"))
INCOMPLETE = ("git har ikke alle filer fra den gamle udgave; kør «git fetch --unshallow», eller hent lageret igen, "
              "hvis det er beskadiget")
NO_GIT = "git findes ikke på denne computer; «changes» bruger det til at hente den gamle udgave"


class BaseMissing(Exception):
    """There is nothing to compare with; the message says why, and what to do."""


@dataclass(frozen=True)
class Base:
    """A revision of a repository. `behind` tells that it holds something which the working tree is not built on.

    `said` is what it is in words: grenen «main».
    """

    name: str
    said: str
    commit: str
    top: Path
    prefix: str
    behind: bool


@dataclass(frozen=True)
class _Entry:
    """A plain file of a revision; without an object it is too big to be fetched."""

    object: bytes
    path: str


def find_base(project: Path, name: str) -> Base:
    """Find a revision in the repository that a project stands in. Raises BaseMissing."""
    top = _line(project, ("rev-parse", "--show-toplevel"), _no_repository(project))
    prefix = _line(project, ("rev-parse", "--show-prefix"), _no_repository(project))
    commit = _line(project, ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"), (
        f"«{name[:SHORT]}» findes ikke i git; skriv en gren, et mærke eller en commit, for eksempel origin/main. "
        "Har computeren kun hentet det nyeste, så kør «git fetch --unshallow» først"))
    behind = _git(project, "merge-base", "--is-ancestor", commit, "HEAD").returncode == 1
    return Base(name, _said(project, name, commit), commit, Path(top), prefix, behind)


def _said(project: Path, name: str, commit: str) -> str:
    """Say what a revision is: a branch and a mark by their names, anything else by the beginning of its commit."""
    known = _git(project, "rev-parse", "--symbolic-full-name", name).stdout  # no option: it is a commit's name by now
    for start, noun in KINDS:
        if name not in OWN and known.startswith(start):
            return f"{noun} «{name}»"
    short = commit[:SHA]
    return f"det, der sidst er gemt i git (commit {short})" if name in OWN else f"commit {short}"


def export_base(base: Base, folder: Path) -> None:
    """Lay out packages/ and data_samples/ of a revision in an empty folder. Raises BaseMissing."""
    entries = list(_entries(base))
    wanted = b"".join(entry.object + b"\n" for entry in entries if entry.object)
    rest = memoryview(_output(base.top, ("cat-file", "--batch"), "git kan ikke hente filerne", wanted))
    for entry in entries:
        data, rest = _next(rest) if entry.object else (b" " * (MAX_BYTES + 1), rest)
        lay(folder, entry.path, data)


def _entries(base: Base) -> Iterator[_Entry]:
    starts = tuple(f"{base.prefix}{name}/" for name in FOLDERS)
    listing = ("ls-tree", "-r", "-z", "-l", "--full-tree", base.commit, "--", *starts)
    for line in _output(base.top, listing, "git kan ikke læse den gamle udgave").split(b"\0"):
        head, _, name = line.partition(b"\t")
        path = os.fsdecode(name)
        if head.startswith(FILES) and path.startswith(starts) and _is_safe(path):
            _, _, object, size = head.split()
            if not size.isdigit():  # git writes »BAD« for what it lacks
                raise BaseMissing(INCOMPLETE)
            yield _Entry(object if int(size) <= MAX_BYTES else b"", path.removeprefix(base.prefix))


def _is_safe(path: str) -> bool:
    """Refuse a path that leads out of the folder: git commits none, but a repository may be made to hold one."""
    return not any(step in ("", ".", "..") for step in path.split("/"))


def _next(rest: memoryview) -> tuple[bytes, memoryview]:
    """Take the next file of what `cat-file --batch` wrote: a line that ends in its size, the file, a line end.

    Of a file that a clone lacks there is a line that ends in »missing«, and then git ends well.
    """
    line, _, _ = bytes(rest[:200]).partition(b"\n")
    start, size = len(line) + 1, line.rpartition(b" ")[2]
    if not size.isdigit() or len(rest) < start + int(size):
        raise BaseMissing(INCOMPLETE)
    end = start + int(size)
    return bytes(rest[start:end]), rest[end + 1 :]


def _no_repository(project: Path) -> str:
    return (f"{project.resolve()} er ikke i et git-lager; «changes» holder mappens filer op mod en udgave, der er gemt "
            "i git")


def _line(project: Path, arguments: tuple[str, ...], fault: str) -> str:
    return os.fsdecode(_output(project, arguments, fault)).rstrip("\n")


def _output(folder: Path, arguments: tuple[str, ...], fault: str, given: bytes = b"") -> bytes:
    done = _git(folder, *arguments, given=given)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise BaseMissing(f"{fault} (git: {said[-1]})" if said and not fault.startswith("«") else fault)
    return done.stdout


def _git(folder: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(["git", *arguments], cwd=folder, input=given, env=environment, capture_output=True,
                              check=False)
    except OSError:
        raise BaseMissing(NO_GIT) from None
