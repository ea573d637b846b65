"""Every kind of change, told in full: tests/changes/cases/*.case, found by their folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from site_builder.changes import as_html, as_markdown, compare_projects

from ..conftest import DAY
from .golden import CASES, SMALL, as_it_was, changed, halves, reading, report_of


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_a_change_is_told_like_this(file: Path) -> None:
    case, told = halves(file)
    assert as_markdown(report_of(case)) == told


def test_there_are_more_than_25_kinds_of_change() -> None:
    assert len(CASES) >= 25


def test_no_change_gives_no_report() -> None:
    report = changed(lambda project: None)
    assert (report.is_empty, as_markdown(report), as_html(report)) == (True, "", "")


def test_a_package_that_is_gone_is_told_with_what_to_do_instead(tmp_path: Path) -> None:
    two = Path(shutil.copytree(SMALL, tmp_path / "two"))
    shutil.copytree(two / "packages" / "proeve", two / "packages" / "rygestop")
    shutil.copytree(two / "data_samples" / "proeve", two / "data_samples" / "rygestop")
    card = two / "packages" / "rygestop" / "package.md"
    card.write_text(card.read_text("utf-8").replace("title: Prøvepakke", "title: Rygestop"), "utf-8")
    told = as_markdown(compare_projects(reading(two), as_it_was(), "«main»", DAY))
    assert told.splitlines()[2:5] == [
        "Én pakke er fjernet.",
        "",
        "- **Rygestop**: Pakken er fjernet; skal den udgå, så behold mappen, og skriv «status: retired», så links til "
        "den bliver ved med at virke.",
    ]


def test_a_report_that_github_cannot_take_is_cut_and_says_so() -> None:
    def change(project: Path) -> None:
        file, long = project / "packages" / "proeve" / "package.md", "x" * 60
        words = "".join(f'  - "søgeord & nr. {number} {long}"\n' for number in range(900))
        file.write_text(file.read_text("utf-8").replace("keywords:\n", f"keywords:\n{words}"), "utf-8")

    told = as_markdown(changed(change))
    assert len(told.encode()) <= 65_536
    assert "- … og 850 linjer til, som står i HTML-rapporten" in told.splitlines()


def test_many_sources_that_are_seen_on_the_same_day_are_one_clause(tmp_path: Path) -> None:
    project = Path(shutil.copytree(SMALL, tmp_path / "project"))
    name = "packages/proeve/guidelines.md"
    source = (project / name).read_text("utf-8").split("sources:\n")[1].split("recommendations:")[0]
    second = source.replace("id: vejledning", "id: gold").replace("KOL i almen praksis", "GOLD")
    seen = "    kind: guideline\n    seen: 2026-11-20\n"

    def write(project: Path, *, again: bool) -> None:
        file = project / name
        text = (SMALL / name).read_text("utf-8").replace("recommendations:", f"{second}recommendations:")
        file.write_text(text.replace("    kind: guideline\n", seen) if again else text, "utf-8")

    write(project, again=False)
    told = as_markdown(changed(lambda copy: write(copy, again=True), project))
    assert told.splitlines()[4] == (
        "- **Prøvepakke**: Dagen, kilderne sidst er set, er nu 20. november 2026 (to kilder); pakken skal have ny "
        "version: 0.1.1."
    )
