"""Read a project and run every rule: what `check` reports, and what must be clean before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .diagnostics import Diagnostic
from .library import Library, PackageReading, read_library, read_package
from .rules import run_rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def check_project(
    project: Path, read: Callable[[Path, str], PackageReading] = read_package
) -> tuple[Library, list[Diagnostic]]:
    """Return the library and every fault in it, sorted by place."""
    library, faults = read_library(project, read)
    return library, sorted({*faults, *run_rules(library)})
