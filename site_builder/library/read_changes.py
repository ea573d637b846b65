"""CHANGELOG.md: one heading a version, `## 0.1 – 2026-11-22`, and a list below it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from ..diagnostics import Place, error
from ..model.cluster_package import Change

if TYPE_CHECKING:
    from .files import Files

VERSION = re.compile(r"^## +\[?([0-9][0-9.]*)\]? +[–-] +([0-9]{4}-[0-9]{2}-[0-9]{2})\s*$")
HELP = "skriv for eksempel »## 0.2 – 2026-11-22«"


def read_changes(files: Files, path: str) -> tuple[Change, ...]:
    """Read the versions of a package, newest first as they stand. Faults: KP024."""
    text = files.text(path)
    changes: list[tuple[str, date, list[str]]] = []
    for number, line in enumerate((text or "").split("\n"), 1):
        if line.startswith("## "):
            heading = _heading(line)
            if heading is None:
                place = Place(path, number, 1, max(len(line), 1))
                files.note(error(place, "KP024", "overskriften er ikke en version og en dato", HELP))
                continue
            if heading[0] in {version for version, _, _ in changes}:
                message = f"version {heading[0]} står to gange"
                files.note(error(Place(path, number, 1, len(line)), "KP024", message, "hver version har én overskrift"))
            changes.append((*heading, []))
        elif line.startswith(("- ", "* ")) and changes:
            changes[-1][2].append(line[2:].strip())
        elif line.startswith("  ") and changes and changes[-1][2]:
            changes[-1][2][-1] += " " + line.strip()
    return tuple(Change(version, day, tuple(lines)) for version, day, lines in changes)


def _heading(line: str) -> tuple[str, date] | None:
    match = VERSION.match(line)
    try:
        return (match[1], date.fromisoformat(match[2])) if match else None
    except ValueError:
        return None
