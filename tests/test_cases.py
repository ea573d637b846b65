"""Every fault that an author can make, told in full: tests/cases/*.case, found by their folder.

Those in tests/cases/own_data are a coordinator's: they change tests/own_numbers, read in place of the samples.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from site_builder.check import check_project
from site_builder.diagnostics import Diagnostic, Place
from site_builder.library import read_package
from site_builder.own_data import read_own_data

from .cases.reading import apply_change, read_case
from .conftest import DAY

TESTS = Path(__file__).parent
CASES = sorted((TESTS / "cases").glob("*.case"))
OWN_CASES = sorted((TESTS / "cases" / "own_data").glob("*.case"))
ALL = [*CASES, *OWN_CASES]
SOURCE = TESTS.parent / "site_builder"


def without_width(found: Diagnostic) -> Diagnostic:
    """The width is for the report's carets only, and tested there."""
    place = Place(found.place.path, found.place.line, found.place.column)
    return Diagnostic(place, found.code, found.message, found.help, found.severity)


def test_the_project_that_the_cases_change_is_clean() -> None:
    assert check_project(TESTS / "project", DAY)[1] == []


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_a_case_gives_these_diagnostics_and_no_others(file: Path, tmp_path: Path) -> None:
    project = shutil.copytree(TESTS / "project", tmp_path / "project")
    case = read_case(file.read_text("utf-8"))
    for change in case.changes:
        apply_change(change, project)
    _, diagnostics = check_project(project, DAY)
    assert [without_width(d) for d in diagnostics] == case.expected


@pytest.mark.parametrize("file", OWN_CASES, ids=lambda file: file.stem)
def test_a_case_of_own_numbers_gives_these_diagnostics_and_no_others(file: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(TESTS / "own_numbers", tmp_path / "tal")
    case = read_case(file.read_text("utf-8"))
    for change in case.changes:
        apply_change(change, folder)
    package = read_package(TESTS / "project", "proeve").package
    assert package
    assert [without_width(d) for d in read_own_data(folder, package, "frø").diagnostics] == case.expected


def test_a_case_is_named_for_a_code_that_it_expects_or_for_none() -> None:
    codes = {file: {d.code for d in read_case(file.read_text("utf-8")).expected} or {"KP000"} for file in ALL}
    assert [file.stem for file in ALL if file.stem[:5] not in codes[file]] == []


def test_every_code_in_the_source_has_a_case() -> None:
    emitted = {code for file in SOURCE.rglob("*.py") for code in re.findall(r'"(KP\d{3})"', file.read_text("utf-8"))}
    expected = {d.code for file in ALL for d in read_case(file.read_text("utf-8")).expected}
    assert emitted - expected == set()
