"""A golden case: changes to tests/project in the words of site_builder/rulebook/case.py, a line of =, the whole report.

`python -m tests.changes.golden` writes the reports anew; read what it has done before you keep it.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from site_builder.changes import Report, compare_projects
from site_builder.changes.markdown import as_markdown
from site_builder.changes.report import Reading
from site_builder.check import check_project

from ..cases.reading import apply_change, read_case
from ..conftest import DAY, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(FOLDER.glob("*.case"))
LINE = "=" * 40 + "\n"
SMALL = ROOT / "tests" / "project"


def reading(project: Path) -> Reading:
    return Reading(*check_project(project, DAY))


@cache
def as_it_was() -> Reading:
    return reading(SMALL)


def changed(change: Callable[[Path], object], project: Path = SMALL) -> Report:
    """Compare a project with a copy of it that something has been done to."""
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(project, Path(folder) / "project"))
        change(copy)
        before = as_it_was() if project == SMALL else reading(project)
        return compare_projects(before, reading(copy), "«main»", DAY)


def report_of(case: str) -> Report:
    """Compare tests/project with what a case makes of it."""

    def change(project: Path) -> None:
        for one in read_case(case).changes:
            apply_change(one, project)

    return changed(change)


def halves(file: Path) -> tuple[str, str]:
    """Give the changes and the report of a case."""
    case, _, report = file.read_text("utf-8").partition(LINE)
    return case, report


if __name__ == "__main__":
    for file in CASES:
        file.write_text(halves(file)[0] + LINE + as_markdown(report_of(halves(file)[0])), "utf-8")
