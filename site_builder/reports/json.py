"""Diagnostics for programs: one object, described by the JSON Schema beside this module."""

from __future__ import annotations

import json
from collections import Counter
from importlib import resources
from typing import TYPE_CHECKING, Any

from ..diagnostics import Severity
from .discreet import discreet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..diagnostics import Diagnostic

VERSION = 1  # a field that is taken away or means something else makes the next; a new field does not
SCHEMA_AT = "schema/kontrol.json"


def as_json(diagnostics: Sequence[Diagnostic], day: date) -> str:
    """Write {version, day, counts, diagnostics}; each diagnostic has a place, a severity, a code and its words."""
    found = Counter(d.severity for d in diagnostics)
    report = {
        "version": VERSION,
        "day": day.isoformat(),
        "counts": {kind.value: found[kind] for kind in Severity},
        "diagnostics": [_object(discreet(d)) for d in diagnostics],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def json_schema() -> str:
    """Give the text of the schema; the site publishes it at SCHEMA_AT."""
    return (resources.files(__package__) / "kontrol.json").read_text("utf-8")


def _object(found: Diagnostic) -> dict[str, Any]:
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
