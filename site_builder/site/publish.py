"""A site is never half there: it is built beside its place and swapped in with one call."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RENAME_EXCHANGE = 2
AT_FDCWD = -100


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """Give an empty folder beside the target; it takes the target's place when the block ends well.

    A block that fails or is killed leaves the target as it was; what a killed one left behind is swept by the next.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    sweep(target)
    stage = target.with_name(f".{target.name}.{os.getpid()}.new")
    stage.mkdir()
    try:
        yield stage
        swap(stage, target)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def sweep(target: Path) -> None:
    """Remove what killed builds left beside the target; one that still runs keeps its stage."""
    for stage in target.parent.iterdir():
        found = re.fullmatch(rf"\.{re.escape(target.name)}\.(\d+)\.new", stage.name)
        if found and not _alive(int(found[1])):
            shutil.rmtree(stage, ignore_errors=True)


def _alive(pid: int) -> bool:
    if pid == os.getpid():
        return False  # what this process staged before, it has given up
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def swap(stage: Path, target: Path) -> None:
    """Put the stage in the target's place; the old site ends up where the stage was."""
    if not target.exists():
        stage.rename(target)
        return
    if _exchange(stage, target):
        return
    # No atomic exchange on this system: two renames, with the target gone for an instant.
    old = stage.with_suffix(".old")
    target.rename(old)
    stage.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return rename is not None and rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0
