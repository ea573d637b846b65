"""Read a project and run every rule: what `check` reports, and what must be clean before anything is written."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .diagnostics import Diagnostic
from .library import Library, PackageReading, read_library, read_package
from .rules import run_rules
from .rules.set_aside import apply_set_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from pathlib import Path


def check_project(
    project: Path,
    day: date,
    read: Callable[[Path, str], PackageReading] = read_package,
    run: Callable[[Library], Iterable[Diagnostic]] = run_rules,
) -> tuple[Library, list[Diagnostic]]:
    """Return the library as of a day, and every fault in it that is not set aside, sorted by place.

    `serve` passes a reader and a runner that remember what has not changed.
    """
    with _no_collection():
        library, faults = read_library(project, read, day)
        return library, apply_set_aside(library, sorted({*faults, *run(library)}))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Spare the search for cycles: a library has none, and it is gone through again and again while it grows."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
