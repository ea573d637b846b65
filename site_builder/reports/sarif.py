"""Diagnostics as SARIF 2.1.0, which code scanning and editors read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .. import __version__
from ..diagnostics import Severity
from ..rulebook import all_rules
from .discreet import discreet
from .explain import as_explanation
from .lines import forget_lines, lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..diagnostics import Diagnostic, Place
    from ..rulebook import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
ROOT = "SRCROOT"


def as_sarif(diagnostics: Sequence[Diagnostic], project: Path, site_url: str = "") -> str:
    """Write one run; its rules are the rulebook's, with a link to each rule's page when the site has an address."""
    forget_lines()
    rules = all_rules()
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    driver = {"name": "klyngepakker", "semanticVersion": __version__, "rules": [_rule(r, site_url) for r in rules]}
    run = {
        "tool": {"driver": driver | ({"informationUri": site_url} if site_url else {})},
        "columnKind": "utf16CodeUnits",
        "language": "da",
        # No address: the same project gives the same bytes wherever it lies, and the reader knows its own folder.
        "originalUriBaseIds": {ROOT: {"description": {"text": "Projektets mappe, den med mkdocs.yml."}}},
        "results": [_result(found, project.resolve(), numbers) for found in diagnostics],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, site_url: str) -> dict[str, Any]:
    markdown = f"{rule.says}\n\n**Hvorfor**\n\n{rule.why}\n\n**Sådan retter du**\n\n{rule.mend}"
    told = {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "help": {"text": as_explanation(rule), "markdown": markdown},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }
    return told | ({"helpUri": site_url + rule.address} if site_url else {})


def _result(found: Diagnostic, project: Path, numbers: dict[str, int]) -> dict[str, Any]:
    told = discreet(found)
    text = told.message + (f"\nHjælp: {told.help}" if told.help else "")
    artifact = {"uri": quote(told.place.path), "uriBaseId": ROOT}
    result = {
        "ruleId": found.code,
        "level": LEVELS[found.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": _region(found.place, project)}}],
    }
    return result | ({"ruleIndex": numbers[found.code]} if found.code in numbers else {})


def _region(place: Place, project: Path) -> dict[str, int]:
    """Count the columns as SARIF does, in UTF-16: a letter beyond the first 65,536 is two."""
    lines = lines_of(project / place.path)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    start = place.column - 1
    wide = len(line) > start  # a place behind the line's end keeps its own count
    before = _units(line[:start]) if wide else start
    width = _units(line[start : start + place.width]) if wide else place.width
    return {"startLine": place.line, "startColumn": before + 1, "endColumn": before + max(1, width) + 1}


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
