"""No digit of a CPR number leaves through the report, from whichever field. The numbers are nobody's."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from site_builder.changes import as_html, as_markdown, compare_projects

from ..conftest import DAY
from .golden import SMALL, reading

if TYPE_CHECKING:
    from pathlib import Path

    from site_builder.changes import Report
    from site_builder.changes.report import Reading

OLD, NEW = "0101651234", "0202651234"
DIGITS = re.compile(r"\d[0-9]{0,3}165123|0[12]0[12]65|651234")
DOTS = "•" * 10
# »Patient« would make the number certain, and such a file goes no further.
FIELDS = re.compile(
    r'^(?!.*patient)(\W*(?:title|text|term|summary|organisation|task|written_by): )"?([^"\n]+)"?$', re.M | re.I
)
HEADINGS = re.compile(r"^## .+$", re.MULTILINE)


def with_numbers(folder: Path, number: str) -> Reading:
    """Write a number into every title and text, the headings that follow them, an address, a group and a practice."""
    project = shutil.copytree(SMALL, folder / number)
    for file in sorted([*project.rglob("*.md"), *project.rglob("*.yaml")]):
        text = FIELDS.sub(rf'\1"\2 {number}"', file.read_text("utf-8"))
        if file.name != "CHANGELOG.md":
            text = HEADINGS.sub(rf"\g<0> {number}", text)
        text = text.replace("/vejledninger/kol", f"/{number}").rstrip() + f"\n\nSe {number}.\n" * (file.suffix == ".md")
        file.write_text(text, "utf-8")
    for name, row in (("spirometri-alder", "65 år"), ("spirometri", "B")):
        table = project / "data_samples" / "proeve" / f"{name}.csv"
        table.write_text(table.read_text("utf-8").replace(f"\n{row}", f"\n{row} {number}"), "utf-8")
    return reading(project)


def report_of(before: Reading, after: Reading) -> Report:
    return compare_projects(before, after, f"gren-{OLD}", DAY)


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> tuple[Reading, Reading]:
    folder = tmp_path_factory.mktemp("sides")
    return with_numbers(folder, OLD), with_numbers(folder, NEW)


def test_a_number_in_every_field_is_dots_in_the_markdown(sides: tuple[Reading, Reading]) -> None:
    text = as_markdown(report_of(*sides))
    assert [line for line in text.split("\n") if DIGITS.search(line)] == []
    for place in (f"- **Prøvepakke {DOTS}**:", f"<b>Prøvepakke {DOTS}</b>", f"gren-{DOTS}",
                  f"«Spirometri før medicin {DOTS}»", f"<https://www.dsam.dk/{DOTS}>", "Sider: "):
        assert place in text


def test_a_number_in_every_field_is_dots_in_the_html(sides: tuple[Reading, Reading]) -> None:
    text = as_html(report_of(*sides))
    assert [line for line in text.split("\n") if DIGITS.search(line)] == []
    for place in (f"</span> Prøvepakke {DOTS}</h2>", f">65 år {DOTS}", f'data-p="B {DOTS}"',
                  f'href="https://www.dsam.dk/{DOTS}"'):
        assert place in text


def test_a_number_in_the_name_of_a_package_and_a_file_is_dots(
    sides: tuple[Reading, Reading], tmp_path: Path
) -> None:
    project = shutil.copytree(SMALL, tmp_path / "project")
    for name in (OLD, f"{OLD[:6]}-{OLD[6:]}"):
        shutil.copytree(SMALL / "packages" / "proeve", project / "packages" / name)
        (project / "packages" / name / "handouts" / f"{OLD}.md").write_text("---\ntitle: [\n", "utf-8")
    for report in (report_of(sides[0], reading(project)), report_of(reading(project), sides[1])):
        told = as_markdown(report) + as_html(report)
        assert [line for line in told.split("\n") if DIGITS.search(line)] == []
        assert f"packages/••••••-••••/handouts/{DOTS}.md" in told
