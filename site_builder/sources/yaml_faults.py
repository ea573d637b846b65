"""What libyaml stumbles over, told to somebody who is at ease in Word.

The parser's own words ("mapping values are not allowed in this context") help nobody here, so the line that it stopped
on is read again, and the likely slip is named. The table of slips is the one in the format's documentation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yaml import Mark, YAMLError

QUOTE_IT = 'sæt hele teksten i "…"'


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip with its 0-based place in the parsed text."""

    code: str
    message: str
    help: str
    line: int
    column: int
    width: int = 1


VALUE = re.compile(r"^\s*(?:- +)?(?:[^\s\"'#:]+: +|- +)?")
KEY_ONLY = re.compile(r"^\s*(?:- +)?[A-Za-z_]+$")
KEY_LINE = re.compile(r"^\s+(?:- +)?[A-Za-z_]+:(?:\s|$)")
TIGHT_KEY = re.compile(r"^\s*(?:- +)?([A-Za-z_]+):(?=[^ \t])")


def value_column(line: str) -> int:
    """Find where the value on a line starts: behind its key, or behind its dash."""
    match = VALUE.match(line)
    return match.end() if match else 0


def name_slip(fault: YAMLError, lines: list[str]) -> Slip:
    """Turn the parser's error into the slip that most likely caused it."""
    mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
    row, column = (mark.line, mark.column) if mark else (0, 0)
    if row >= len(lines):
        row, column = max(len(lines) - 1, 0), 0
    line = lines[row] if lines else ""
    problem = getattr(fault, "problem", "") or ""
    context = getattr(fault, "context", "") or ""
    began = getattr(fault, "context_mark", None)
    return (
        _indent(line, row)
        or _quoting(line, row, problem)
        or _first_character(line, row, column, problem, context)
        or _key(lines, row, column, problem, began.line if began and "simple key" in context else row)
        or _unclosed(lines, row, column, problem, context, began)
        or _structure(lines, row, column, problem)
    )


def _indent(line: str, row: int) -> Slip | None:
    lead = line[: len(line) - len(line.lstrip())]
    for strange, name in (("\t", "tabulator"), ("\u00a0", "hårdt mellemrum")):
        if strange in lead:
            return Slip("KP004", f"linjen er rykket ind med {name}", "brug mellemrum", row, lead.index(strange))
    return None


def _quoting(line: str, row: int, problem: str) -> Slip | None:
    start = value_column(line)
    value = line[start:]
    if value[:1] in "”“„" and value:
        return Slip("KP009", "Word har ændret anførselstegnene", 'skriv " i stedet for ” og “', row, start)
    if re.match(r"\"[^\"]*\"\s*[^\s#]|'[^']*'\s*[^\s#']", value) and "expected" in problem:
        return Slip(
            "KP008",
            "kun en del af teksten står i anførselstegn",
            'brug »…« inde i teksten, og "…" om det hele',
            row,
            start,
        )
    return None


def _first_character(line: str, row: int, column: int, problem: str, context: str) -> Slip | None:
    if "block scalar" in context:
        start = value_column(line)
        return Slip("KP011", "en tekst må ikke begynde med > eller |", QUOTE_IT, row, start)
    starts = (
        "cannot start any token" in problem
        or "scanning an alias" in context
        or "scanning an anchor" in context
        or "block sequence entries" in problem
        or "scanning a tag" in context
        or "scanning a directive" in context
        or "mapping keys" in problem
    )
    at = value_column(line)
    flow_then_text = "did not find expected" in problem and "block" in context and line[at : at + 1] in ("[", "{")
    if starts or (flow_then_text and column > at) or ("node content" in problem and column < len(line)):
        sign = line[at : at + 1] or line[column : column + 1]
        return Slip("KP007", f"teksten begynder med «{sign}», som YAML selv bruger", QUOTE_IT, row, at)
    return None


def _key(lines: list[str], row: int, column: int, problem: str, began: int) -> Slip | None:
    """A key without the space behind its colon, or without the colon; libyaml stumbles one line later."""
    found = "could not find expected ':'" in problem
    if "mapping values" in problem and row and KEY_ONLY.match(lines[row][:column]):
        found, began = bool(TIGHT_KEY.match(lines[row - 1])), row - 1
    if not found:
        return None
    line = lines[began]
    if tight := TIGHT_KEY.match(line):
        if line[tight.end()] == "\u00a0":
            return Slip("KP004", "efter kolon står et hårdt mellemrum", "brug mellemrum", began, tight.end())
        help = f"skriv «{tight[1]}: …»"
        return Slip("KP005", "der mangler et mellemrum efter kolon", help, began, tight.end())
    start = len(line) - len(line.lstrip())
    help = "skriv «navn: værdi», eller ryk teksten ind under det felt, den hører til"
    return Slip("KP005", "linjen er ikke et felt", help, began, start, max(len(line.strip()), 1))


def _unclosed(lines: list[str], row: int, column: int, problem: str, context: str, began: Mark | None) -> Slip | None:
    if "escape" in problem:
        return Slip("KP005", 'tegnet \\ kan ikke stå i "…"', "skriv / i stedet", row, column)
    if "quoted scalar" in context and began:
        return _open_quote(lines, began.line, began.column)
    if "did not find expected" in problem and lines[row][column - 1 : column] in ('"', "'"):
        sign = lines[row][column - 1]
        above = next((n for n in range(row - 1, -1, -1) if sign in lines[n]), 0)
        start = value_column(lines[above])
        if lines[above][start : start + 1] == sign and lines[above].count(sign) % 2:
            return _open_quote(lines, above, start)
    if "flow" in context:
        opened = row if not began or "node" in context else began.line
        opened = next((n for n in range(opened, -1, -1) if re.search(r"[\[{]", lines[n])), row)
        first = re.search(r"[\[{]", lines[opened])
        if first and re.search(r"[\]}]", lines[opened]):
            help = 'skil med komma, og sæt tekst i "…"'
            return Slip("KP005", "det, der står mellem parenteserne, kan ikke læses", help, row, column)
        help = "luk den med ] eller } på samme linje"
        return Slip("KP005", "en parentes [ eller { bliver aldrig lukket", help, opened, first.start() if first else 0)
    return None


def _open_quote(lines: list[str], row: int, column: int) -> Slip:
    line = lines[row].rstrip()
    if line.endswith(("”", "“")):
        return Slip("KP009", "Word har ændret anførselstegnet til sidst", 'skriv " i stedet for ”', row, len(line) - 1)
    help = "teksten slutter med samme tegn, som den begynder med"
    return Slip("KP005", "et anførselstegn bliver aldrig lukket", help, row, column)


def _structure(lines: list[str], row: int, column: int, problem: str) -> Slip:
    line = lines[row] if lines else ""
    start = len(line) - len(line.lstrip())
    indented = start and (KEY_ONLY.match(line[:column]) or (column == start and KEY_LINE.match(line)))
    if indented:
        return Slip(
            "KP005",
            "linjen er rykket anderledes ind end dem over den",
            "felter, der hører sammen, står lige langt inde",
            row,
            start,
        )
    if "mapping values" in problem:
        return Slip("KP006", "der er et kolon i teksten", QUOTE_IT, row, column)
    return Slip(
        "KP005",
        "linjen passer ikke med dem over den",
        "se efter indrykning, en manglende bindestreg eller et anførselstegn",
        row,
        min(column, len(line)),
    )
