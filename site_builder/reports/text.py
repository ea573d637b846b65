"""Diagnostics for people: the place, the line itself, and a caret below the column."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..danish import counted
from ..diagnostics import Severity
from ..rulebook import rule_named
from ..sources.cpr import masked
from .discreet import discreet
from .lines import forget_lines, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ..diagnostics import Diagnostic

WORDS = {kind: kind.word for kind in Severity}
COUNTED = {
    Severity.ERROR: ("fejl", "fejl"),
    Severity.WARNING: ("advarsel", "advarsler"),
    Severity.HINT: ("råd", "råd"),
}
MAX_LINE = 160


def as_text(diagnostics: Sequence[Diagnostic], project: Path) -> str:
    """Word every diagnostic with its line, and close with the count and the way to an explanation."""
    close = [summary(diagnostics), *_explained(diagnostics)]
    return "\n\n".join([*blocks(diagnostics, project), "\n".join(close)]) + "\n"


def blocks(diagnostics: Sequence[Diagnostic], project: Path) -> list[str]:
    """Word each diagnostic with its line and a caret below the column."""
    forget_lines()
    return [_block(d, project) for d in diagnostics]


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """Close a report: how many errors, warnings and hints."""
    if not diagnostics:
        return "Ingen fejl."
    found = Counter(d.severity for d in diagnostics)
    told = [kind for kind in Severity if kind is not Severity.HINT or found[kind]]
    return ", ".join(counted(found[kind], *COUNTED[kind]) for kind in told) + "."


def _explained(diagnostics: Sequence[Diagnostic]) -> Iterator[str]:
    """Tell where the worst of them is explained."""
    worst = min(diagnostics, key=lambda found: (list(Severity).index(found.severity), found.place), default=None)
    if worst and rule_named(worst.code):
        yield f"Forklaring: klyngepakker check --explain {worst.code}"


def headline(found: Diagnostic) -> str:
    """Word one diagnostic on one line: path:line:column: fejl KP102: …"""
    told = discreet(found)
    place = told.place
    line = f"{place.path}:{place.line}:{place.column}: {WORDS[told.severity]} {told.code}: {told.message}"
    # A file's name may hold a line end, or what a terminal obeys.
    return _printable(line, "\u00a0")


def _block(found: Diagnostic, project: Path) -> str:
    parts = [headline(found), *_excerpt(found, project)]
    if found.help:
        parts.append(_printable(f"  hjælp: {discreet(found).help}", "\u00a0"))
    return "\n".join(parts)


def _excerpt(found: Diagnostic, project: Path) -> list[str]:
    place = found.place
    lines = lines_of(project.resolve() / place.path)
    if place.line > len(lines) or not lines[place.line - 1].strip():
        return []
    line = _printable(masked(lines[place.line - 1].rstrip()), "\t")
    start = max(0, place.column - MAX_LINE // 2) if len(line) > MAX_LINE else 0
    shown = line[start : start + MAX_LINE].replace("\t", " ")
    carets = "^" * max(1, min(place.width, len(shown) - (place.column - 1 - start)))
    number = f"{place.line:>5}"
    return [f"{number} | {shown}", f"{' ' * len(number)} | {' ' * (place.column - 1 - start)}{carets}"]


def _printable(line: str, kept: str) -> str:
    return "".join(c if c.isprintable() or c in kept else "\ufffd" for c in line)
