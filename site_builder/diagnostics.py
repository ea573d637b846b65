"""What is wrong and where: known to every floor, knows none of them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """How bad it is: an error stops the build, a warning waits for an answer, a hint is only advice."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def word(self) -> str:
        """Name it in Danish."""
        return {Severity.ERROR: "fejl", Severity.WARNING: "advarsel", Severity.HINT: "råd"}[self]


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A spot in a file of the project. Lines and columns count from 1, in characters."""

    path: str
    line: int = 1
    column: int = 1
    width: int = 1


@dataclass(frozen=True, order=True, slots=True)
class Diagnostic:
    """One mistake: where, what, and what to do about it. Sorts by place."""

    place: Place
    code: str
    message: str
    help: str = ""
    severity: Severity = Severity.ERROR


class Failure(Exception):
    """Carries a diagnostic out of a reader that cannot go on with the file; never leaves its floor."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


def error(place: Place, code: str, message: str, help: str = "") -> Diagnostic:
    """Make a diagnostic that stops the build."""
    return Diagnostic(place, code, message, help)


def warning(place: Place, code: str, message: str, help: str = "") -> Diagnostic:
    """Make a diagnostic that does not stop the build."""
    return Diagnostic(place, code, message, help, Severity.WARNING)


def hint(place: Place, code: str, message: str, help: str = "") -> Diagnostic:
    """Make a diagnostic that is only advice."""
    return Diagnostic(place, code, message, help, Severity.HINT)


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Tell whether one of them stops the build."""
    return any(d.severity is Severity.ERROR for d in diagnostics)


def nearest(word: str, known: Iterable[str]) -> str:
    """Find the known word that is nearest, or nothing when none is near."""
    folded = {k.casefold(): k for k in known}
    near = get_close_matches(word[:80].casefold(), folded, n=1, cutoff=0.75)
    return folded[near[0]] if near else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Say «mente du …?» when a known word is near, and nothing when none is."""
    near = nearest(word, known)
    return f"mente du «{near}»?" if near else ""
