"""Diagnostics as GitHub's workflow commands, which it shows on the changed lines of a pull request.

GitHub keeps ten of each kind from a step and drops the rest without a word, so the rest is counted here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..danish import counted, listing
from ..diagnostics import Severity
from ..rulebook import rule_named
from .discreet import discreet
from .text import COUNTED, summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diagnostics import Diagnostic

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
A_STEP = 10  # of each kind; a run shows 50, and one step with three kinds cannot reach that
MAX_TEXT = 2000  # GitHub cuts a message at 4096, and an author's text can be long


def as_github(diagnostics: Sequence[Diagnostic], folder: str = "") -> str:
    """Write at most ten commands of each kind, errors first, then what was left out, and the count.

    `folder` is where the project stands in the repository.
    """
    found = {kind: [d for d in diagnostics if d.severity is kind] for kind in Severity}
    shown = {kind: some[:A_STEP] for kind, some in found.items()}
    left = {kind: len(found[kind]) - len(shown[kind]) for kind in Severity}
    if any(left.values()):
        # What was left out is told as a notice and takes the place of one, so that it is seen where the others are.
        shown[Severity.HINT] = found[Severity.HINT][: A_STEP - 1]
        left[Severity.HINT] = len(found[Severity.HINT]) - len(shown[Severity.HINT])
    lines = [_command(discreet(d), folder) for kind in Severity for d in shown[kind]]
    return "\n".join([*lines, *_left_out(left), summary(diagnostics)]) + "\n"


def _command(found: Diagnostic, folder: str) -> str:
    place, rule = found.place, rule_named(found.code)
    properties = {
        "file": f"{folder}/{place.path}" if folder else place.path,
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(place.column + place.width),
        "title": f"{found.code}: {rule.title}" if rule else found.code,
    }
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = found.message + (f"\nHjælp: {found.help}" if found.help else "")
    return f"::{COMMANDS[found.severity]} {written}::{_data(_cut(text))}"


def _left_out(left: dict[Severity, int]) -> list[str]:
    told = [counted(number, *COUNTED[kind]) for kind, number in left.items() if number]
    if not told:
        return []
    text = f"{listing(told)} vises ikke her; hele listen står i kørslens opsummering (Summary)"
    return [f"::notice title={_property('Der er flere')}::{_data(text)}"]


def _cut(text: str) -> str:
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"


def _data(text: str) -> str:
    """Escape as GitHub's own toolkit does: a line break would begin a new command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
