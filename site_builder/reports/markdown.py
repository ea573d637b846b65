"""Diagnostics as Markdown, for a job's summary and for an issue: the whole list, file by file."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from ..danish import counted
from ..rulebook import rule_named
from .discreet import discreet
from .text import WORDS, summary
from .unlinked import GAP, unlinked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diagnostics import Diagnostic

MOST_BYTES = 1_000_000  # a step's summary may hold 1 MiB, or GitHub throws all of it away
ENOUGH = 200  # bytes kept for the closing line
SPECIAL = re.compile(rf"[\\`*_\[\]()#!|~$&<>{GAP}]")
COLUMNS = "| Linje | Regel | Hvad | Hjælp |\n|---:|---|---|---|"


def as_markdown(diagnostics: Sequence[Diagnostic], site_url: str = "", most: int = MOST_BYTES) -> str:
    """Write the count and a table for each file, in at most `most` bytes; says how many there was no room for."""
    parts, room, written = [f"**{summary(diagnostics)}**"], most - ENOUGH, 0
    for path, some in groupby((discreet(d) for d in diagnostics), key=lambda d: d.place.path):
        heading = f"\n### {literal(path)}\n\n{COLUMNS}"
        for row in (_row(found, site_url) for found in some):
            room -= len(f"{heading}{row}\n".encode()) + 1
            if room < 0:
                return _joined([*parts, f"\n{_left_out(len(diagnostics) - written)}"])
            parts += [heading, row] if heading else [row]
            heading, written = "", written + 1
    return _joined(parts)


def literal(text: str) -> str:
    """Write a text so that Markdown shows it as it stands: no markup, no link, no person called by an @."""
    return SPECIAL.sub(lambda sign: f"&#{ord(sign[0])};", unlinked(text))


def _row(found: Diagnostic, site_url: str) -> str:
    place = f"{found.place.line}:{found.place.column}"
    rule = rule_named(found.code)
    code = f"[{rule.code}]({site_url}{rule.address})" if rule and site_url else found.code
    return f"| {place} | {WORDS[found.severity]} {code} | {literal(found.message)} | {literal(found.help)} |"


def _left_out(number: int) -> str:
    return f"Her er ikke plads til {counted(number, 'mere', 'flere')}. Kør `klyngepakker check` for at se dem alle."


def _joined(parts: list[str]) -> str:
    return "\n".join(parts) + "\n"
