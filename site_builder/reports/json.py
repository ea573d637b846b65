"""Diagnostics for programs: one list, one object a mistake."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diagnostics import Diagnostic


def as_json(diagnostics: Sequence[Diagnostic]) -> str:
    """Write a list of {path, line, column, severity, code, message, help}."""
    return json.dumps([_object(d) for d in diagnostics], ensure_ascii=False, indent=2) + "\n"


def _object(found: Diagnostic) -> dict[str, str | int]:
    place = found.place
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "severity": found.severity.value,
        "code": found.code,
        "message": found.message,
        "help": found.help,
    }
