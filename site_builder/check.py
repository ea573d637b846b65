"""Read a project and run every rule: what `check` reports, and what must be clean before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .diagnostics import Diagnostic
from .library import Library, PackageReading, read_library, read_package
from .rules import run_rules
from .rules.set_aside import apply_set_aside

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path


def check_project(
    project: Path, day: date, read: Callable[[Path, str], PackageReading] = read_package
) -> tuple[Library, list[Diagnostic]]:
    """Return the library as of a day, and every fault in it that is not set aside, sorted by place."""
    library, faults = read_library(project, read, day)
    return library, apply_set_aside(library, sorted({*faults, *run_rules(library)}))
