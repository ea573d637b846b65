"""A case: one fault put into a clean project, and every diagnostic that it gives.

    packages/proeve/package.md                      the file; a case may change several
    - title: Prøvepakke                             this stands in it once …
    + title: KOL: behandling                        … and becomes this; only + lines are the whole of a new file
    = 2:11 KP006 der er et kolon i teksten          what is expected: line:column CODE message
    ? sæt hele teksten i "…"                        and its help
    > title: "KOL: behandling"                      what to write in place of the + lines, when that is not the - lines

`= path:2:11 …` is in another file than the case's first, `= 2:11 advarsel KP023 …` is a warning, `råd` a hint. What
cannot be seen in an editor is written out: `~` is a + line with \\u00a0 and \\t in it. Whole files: `! bytes b'…'`,
`! repeat 1000 [` (put at the end), `! copies 401`, `! symlink TARGET`, `! rename PATH`, `! remove`. A line
with # is a remark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ..diagnostics import Diagnostic, Place, Severity

EXPECTED = re.compile(
    r"(?:(?P<path>\S+?):)?(?P<line>\d+):(?P<column>\d+) (?:(?P<grade>advarsel|råd) )?(?P<code>KP\d{3}) (?P<message>.+)"
)
GRADES = {None: Severity.ERROR, "advarsel": Severity.WARNING, "råd": Severity.HINT}


@dataclass
class Change:
    """One change of one file: lines out, lines in, or an order such as `remove`; and the lines that mend it."""

    path: str
    out: list[str] = field(default_factory=list)
    into: list[str] = field(default_factory=list)
    order: str = ""
    mend: list[str] = field(default_factory=list)

    @property
    def right(self) -> list[str]:
        """Give the lines as an author should write them: its own, or those of the clean project."""
        return self.mend or self.out

    @property
    def mended(self) -> Change:
        """Give the change that puts the right lines into the project; where none are told it stays as it is."""
        return replace(self, into=self.mend, order="") if self.mend else self


@dataclass
class Case:
    """What is changed, and all that is expected of it."""

    changes: list[Change] = field(default_factory=list)
    expected: list[Diagnostic] = field(default_factory=list)


def read_case(text: str) -> Case:
    """Read the text of a case."""
    case = Case()
    for line in text.splitlines():
        sign, _, rest = line.partition(" ")
        if sign == "=":
            case.expected.append(_expected(rest, case.changes[0].path))
        elif sign == "?":
            last = case.expected[-1]
            case.expected[-1] = Diagnostic(last.place, last.code, last.message, rest, last.severity)
        elif sign in ("-", "+", "~", "!", ">"):
            _take(case.changes, sign, rest)
        elif line and sign != "#":
            case.changes.append(Change(line))
    return case


def _take(changes: list[Change], sign: str, rest: str) -> None:
    if sign == "-" and (changes[-1].into or changes[-1].mend):
        changes.append(Change(changes[-1].path))
    if sign == "!":
        if changes[-1].order:
            changes.append(Change(changes[-1].path))
        changes[-1].order = rest
    elif sign == "-":
        changes[-1].out.append(rest)
    elif sign == ">":
        changes[-1].mend.append(rest)
    else:
        changes[-1].into.append(spelt_out(rest) if sign == "~" else rest)


def spelt_out(text: str) -> str:
    """Write out what cannot be seen: \\u00a0, \\t, \\r."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text.replace("\\t", "\t").replace("\\r", "\r"))


def _expected(text: str, path: str) -> Diagnostic:
    found = EXPECTED.fullmatch(text)
    if not found:
        raise ValueError(f"not line:column CODE message: {text}")
    place = Place(found["path"] or path, int(found["line"]), int(found["column"]))
    return Diagnostic(place, found["code"], found["message"], "", GRADES[found["grade"]])
