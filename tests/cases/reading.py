"""A case: one fault put into tests/project, and every diagnostic that it gives.

    packages/proeve/package.md                      the file; a case may change several
    - title: Prøvepakke                             this stands in it once …
    + title: KOL: behandling                        … and becomes this; only + lines are the whole of a new file
    = 2:11 KP006 der er et kolon i teksten          what is expected: line:column CODE message
    ? sæt hele teksten i "…"                        and its help

`= path:2:11 …` is in another file than the case's first, `= 2:11 advarsel KP023 …` is a warning. What cannot be seen in
an editor is written out: `~` is a + line with \\u00a0 and \\t in it. Whole files: `! bytes b'…'`, `! repeat 1000 [`
(put at the end), `! copies 401`, `! symlink TARGET`, `! rename PATH`, `! remove`. A line with # is a remark.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from site_builder.diagnostics import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from pathlib import Path

EXPECTED = re.compile(
    r"(?:(?P<path>\S+?):)?(?P<line>\d+):(?P<column>\d+) (?P<grade>advarsel )?(?P<code>KP\d{3}) (?P<message>.+)"
)


@dataclass
class Change:
    """One change of one file: lines out, lines in, or an order such as `remove`."""

    path: str
    out: list[str] = field(default_factory=list)
    into: list[str] = field(default_factory=list)
    order: str = ""


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
        elif sign in ("-", "+", "~", "!"):
            _take(case.changes, sign, rest)
        elif line and sign != "#":
            case.changes.append(Change(line))
    return case


def _take(changes: list[Change], sign: str, rest: str) -> None:
    if sign == "-" and changes[-1].into:
        changes.append(Change(changes[-1].path))
    if sign == "!":
        if changes[-1].order:
            changes.append(Change(changes[-1].path))
        changes[-1].order = rest
    elif sign == "-":
        changes[-1].out.append(rest)
    else:
        changes[-1].into.append(_spelt_out(rest) if sign == "~" else rest)


def _spelt_out(text: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text.replace("\\t", "\t").replace("\\r", "\r"))


def _expected(text: str, path: str) -> Diagnostic:
    found = EXPECTED.fullmatch(text)
    assert found, f"not line:column CODE message: {text}"
    place = Place(found["path"] or path, int(found["line"]), int(found["column"]))
    return Diagnostic(place, found["code"], found["message"], "", Severity("warning" if found["grade"] else "error"))


def apply_change(change: Change, project: Path) -> None:
    """Put one change into a project. A text that is not there exactly once is a mistake of the case."""
    file = project / change.path
    order, _, rest = change.order.partition(" ")
    file.parent.mkdir(parents=True, exist_ok=True)
    if order == "remove":
        file.unlink()
    elif order == "rename":
        file.rename(project / _spelt_out(rest))
    elif order == "symlink":
        if file.is_dir():
            file.rename(project / "kept")
        file.unlink(missing_ok=True)
        file.symlink_to(rest)
    elif order == "bytes":
        file.write_bytes(ast.literal_eval(rest))
    elif order == "repeat":
        count, _, sign = rest.partition(" ")
        file.write_text(file.read_text("utf-8") + sign.replace("\\n", "\n") * int(count) + "\n", "utf-8")
    elif order == "copies":
        for number in range(int(rest)):
            file.with_stem(f"{file.stem}-{number}").write_text("")
    elif change.out:
        _replace(file, "\n".join(change.out), "\n".join(change.into))
    else:
        file.write_text("\n".join(change.into) + "\n" if change.into else "", "utf-8", newline="")


def _replace(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    pattern = re.compile(f"^{re.escape(old)}$", re.MULTILINE)
    assert len(pattern.findall(text)) == 1, f"{file.name} must hold this once:\n{old}"
    file.write_text(pattern.sub(lambda _: new, text), "utf-8", newline="")
