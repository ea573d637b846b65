"""Every form of a CPR number, and all that only look like one, through `check` itself."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cpr_forms import BARE, CELLS, CLOCKS, IN_PARTS, LOOK_ALIKES, SEEN, TRUE

from site_builder.check import check_project
from site_builder.library.patients import cpr_numbers
from tests.conftest import DAY, ROOT

FORMS = sorted({text for text, *_ in (*TRUE, *IN_PARTS, *BARE, *CLOCKS, *CELLS, *SEEN)})


def found_in(project: Path) -> list[tuple[str, int]]:
    return [(d.place.path, d.place.line) for d in check_project(project, DAY)[1] if d.code == "KP541"]


def test_every_true_form_is_found_in_a_note_beside_the_packages(small_project: Path) -> None:
    for number, form in enumerate(FORMS):
        (small_project / f"note-{number:03}.txt").write_text(f"Om {form}\n", "utf-8")
    assert len(FORMS) >= 300
    assert {path for path, _ in found_in(small_project)} == {f"note-{number:03}.txt" for number in range(len(FORMS))}


def test_no_look_alike_is_taken_for_one(small_project: Path) -> None:
    for number, text in enumerate(LOOK_ALIKES):
        (small_project / f"note-{number:03}.txt").write_text(text, "utf-8")
    assert len(set(LOOK_ALIKES)) >= 200
    assert found_in(small_project) == []


@pytest.mark.parametrize("path", [
    "packages/proeve/package.md", "packages/proeve/guidelines.md", "packages/proeve/CHANGELOG.md",
    "packages/proeve/measures/spirometri.md", "packages/proeve/extraction/xmo.md",
    "packages/proeve/meetings/klyngemoede.md", "packages/proeve/handouts/deltagerark.md",
    "packages/_catalogue/topics.yaml", "packages/_catalogue/pages/om.md", "packages/_catalogue/words.txt",
    "data_samples/proeve/spirometri.csv", "data_samples/proeve/recipe.yaml", "data_samples/proeve/gammelt/tal.csv",
    "packages/proeve/noter.txt", "packages/proeve/gammelt/note.md", "packages/_catalogue/mere.yaml", "mkdocs.yml",
    ".github/workflows/check.yml", "themes/x.css", "README",
])  # fmt: skip
def test_a_number_is_found_once_in_any_file(path: str, small_project: Path) -> None:
    file = small_project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text("utf-8") if file.exists() else ""
    file.write_text(f"{before}\n# 010165-1234\n", "utf-8")
    assert found_in(small_project) == [(path, before.count("\n") + 2)]


def test_no_report_shows_a_digit_of_it(
    small_project: Path, klyngepakker: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    head = small_project / "packages" / "proeve" / "package.md"
    head.write_text(head.read_text("utf-8").replace("publisher: catalogue", "publisher: cpr 1201379012"), "utf-8")
    (small_project / "120137-9012.txt").write_text("Jensen 120137-9012", "utf-8")
    for form in ("text", "json", "github", "sarif"):
        told = klyngepakker("check", "--project", small_project, "--format", form)
        assert told.returncode == 1
        assert "KP541" in told.stdout
        assert not re.search(r"120137|201379012", told.stdout), form
    report = json.loads(klyngepakker("check", "--project", small_project, "--format", "json").stdout)
    assert {d["code"] for d in report["diagnostics"]} == {"KP541"}


def test_a_file_of_numbers_is_told_of_twenty_times_at_most() -> None:
    assert len(list(cpr_numbers("010165-1234\n" * 500, "a.csv"))) == 20


def test_the_repository_holds_none_but_those_that_are_excepted() -> None:
    assert found_in(ROOT) == []
