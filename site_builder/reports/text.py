"""Diagnostics for people: the place, the line itself, and a caret below the column."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from ..danish import counted
from ..diagnostics import Severity
from ..sources.cpr import masked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..diagnostics import Diagnostic

WORDS = {Severity.ERROR: "fejl", Severity.WARNING: "advarsel", Severity.HINT: "råd"}
COUNTED = {
    Severity.ERROR: ("fejl", "fejl"),
    Severity.WARNING: ("advarsel", "advarsler"),
    Severity.HINT: ("råd", "råd"),
}
MAX_LINE = 160
MAX_BYTES = 1_000_000


def as_text(diagnostics: Sequence[Diagnostic], project: Path) -> str:
    """Word every diagnostic with its line, and close with the count."""
    return "\n\n".join([*blocks(diagnostics, project), summary(diagnostics)]) + "\n"


def blocks(diagnostics: Sequence[Diagnostic], project: Path) -> list[str]:
    """Word each diagnostic with its line and a caret below the column."""
    _lines.cache_clear()  # a file may have been saved since the last report
    return [_block(d, project) for d in diagnostics]


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Close a report: how many errors, warnings and hints."""
    if not diagnostics:
        return "Ingen fejl."
    found = Counter(d.severity for d in diagnostics)
    told = [kind for kind in Severity if kind is not Severity.HINT or found[kind]]
    return ", ".join(counted(found[kind], *COUNTED[kind]) for kind in told) + "."


def headline(found: Diagnostic) -> str:
    """Word one diagnostic on one line: path:line:column: fejl KP102: …"""
    place = found.place
    return f"{place.path}:{place.line}:{place.column}: {WORDS[found.severity]} {found.code}: {found.message}"


def _block(found: Diagnostic, project: Path) -> str:
    parts = [headline(found), *_excerpt(found, project)]
    if found.help:
        parts.append(f"  hjælp: {found.help}")
    return "\n".join(parts)


def _excerpt(found: Diagnostic, project: Path) -> list[str]:
    place = found.place
    lines = _lines(project.resolve() / place.path)
    if place.line > len(lines) or not lines[place.line - 1].strip():
        return []
    line = masked(lines[place.line - 1].rstrip())
    start = max(0, place.column - MAX_LINE // 2) if len(line) > MAX_LINE else 0
    shown = line[start : start + MAX_LINE].replace("\t", " ")
    carets = "^" * max(1, min(place.width, len(shown) - (place.column - 1 - start)))
    number = f"{place.line:>5}"
    return [f"{number} | {shown}", f"{' ' * len(number)} | {' ' * (place.column - 1 - start)}{carets}"]


@lru_cache(maxsize=64)
def _lines(file: Path) -> list[str]:
    try:
        # A report shows no file that is not the project's own: a symlink may lead to a password or to /dev/zero.
        if not file.is_file() or file.resolve() != file:
            return []
        with file.open("rb") as opened:
            data = opened.read(MAX_BYTES)
    except (OSError, ValueError):
        return []
    text = data.decode("utf-8-sig", "replace")
    if file.suffix == ".csv" and "\ufffd" in text:
        text = data.decode("cp1252", "replace")  # as Excel saves it; the line is to be recognised
    return ["".join(c if c.isprintable() or c == "\t" else "\ufffd" for c in line) for line in text.splitlines()]
