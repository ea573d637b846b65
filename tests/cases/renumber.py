"""After a change of the clean project: `python -m tests.cases.renumber` moves the expected lines of all cases along.

Only the line and column of a diagnostic are written anew, and only where code, message and help are as they were; any
other difference is shown and left for a person.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from site_builder.check import check_project
from site_builder.rulebook import all_rules
from site_builder.rulebook.rule import PAGES
from tests.conftest import DAY

from .reading import apply_change, read_case

if TYPE_CHECKING:
    from site_builder.diagnostics import Diagnostic

HERE = Path(__file__).parent


def found_in(text: str) -> list[Diagnostic]:
    """Check the clean project with a case's changes in it."""
    with tempfile.TemporaryDirectory() as folder:
        project = shutil.copytree(HERE.parent / "project", Path(folder) / "project")
        for change in read_case(text).changes:
            apply_change(change, project)
        return check_project(project, DAY)[1]


def renumbered(text: str) -> str | None:
    """Write a case's text with the places of today; None when more than the places differ."""
    case, found = read_case(text), found_in(text)

    def told(all_of_them: list[Diagnostic]) -> list[tuple[str, ...]]:
        return sorted((d.place.path, d.code, d.message, d.help) for d in all_of_them)

    if told(case.expected) != told(found):
        return None
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if line.startswith("= "):
            was = case.expected.pop(0)
            now = next(d for d in found if (d.place.path, d.code, d.message, d.help) == _key(was))
            found.remove(now)
            spot, _, rest = line[2:].partition(" ")
            path = spot.rpartition(":")[0].rpartition(":")[0]
            lines[number] = f"= {path + ':' if path else ''}{now.place.line}:{now.place.column} {rest}"
    return "\n".join(lines) + "\n"


def _key(found: Diagnostic) -> tuple[str, ...]:
    return (found.place.path, found.code, found.message, found.help)


def main() -> int:
    """Go through all cases and all pages' examples."""
    different = 0
    for file in sorted(HERE.glob("*.case")):
        old = file.read_text("utf-8")
        new = renumbered(old)
        if new is None:
            different += 1
            sys.stdout.write(f"{file.name}: not the same diagnostics\n")
        elif new != old:
            file.write_text(new, "utf-8")
    for rule in all_rules():
        file = Path(str(PAGES)) / f"{rule.code}.md"
        before, fence, rest = file.read_text("utf-8").partition("```case\n")
        case, end, after = rest.partition("\n```\n")
        if fence and (new := renumbered(case + "\n")):
            file.write_text(before + fence + new.rstrip("\n") + end + after, "utf-8")
        elif fence:
            different += 1
            sys.stdout.write(f"{file.name}: not the same diagnostics\n")
    return different


if __name__ == "__main__":
    sys.exit(min(1, main()))
