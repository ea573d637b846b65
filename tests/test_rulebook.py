"""Every code has a page, and the example on it is a case like those in tests/cases."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from site_builder.check import check_project
from site_builder.diagnostics import Severity
from site_builder.rulebook import Rule, all_rules

from .cases.reading import apply_change
from .conftest import DAY
from .test_cases import CASES, OWN_CASES, SOURCE, read_case, without_width

TESTS = Path(__file__).parent
RULES = all_rules()
SHOWN = [rule for rule in RULES if rule.example]
MENDED = [rule for rule in SHOWN if rule.example and any(change.mend for change in rule.example.changes)]
EXAMPLES = [rule.example for rule in RULES if rule.example]
WORST = [Severity.ERROR, Severity.WARNING, Severity.HINT]


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.code)
def test_the_example_of_a_page_is_found_and_nothing_else(rule: Rule, tmp_path: Path) -> None:
    project = shutil.copytree(TESTS / "project", tmp_path / "project")
    assert rule.example
    for change in rule.example.changes:
        apply_change(change, project)
    assert [without_width(d) for d in check_project(project, DAY)[1]] == rule.example.expected
    assert {d.code for d in rule.example.expected} == {rule.code}


@pytest.mark.parametrize("rule", MENDED, ids=lambda rule: rule.code)
def test_what_a_page_says_is_right_gives_nothing(rule: Rule, tmp_path: Path) -> None:
    project = shutil.copytree(TESTS / "project", tmp_path / "project")
    assert rule.example
    for change in rule.example.changes:
        apply_change(change.mended, project)
    assert [without_width(d) for d in check_project(project, DAY)[1]] == []


def test_every_code_in_the_source_has_a_page_and_every_page_a_code() -> None:
    emitted = {code for file in SOURCE.rglob("*.py") for code in re.findall(r'"(KP\d{3})"', file.read_text("utf-8"))}
    assert {rule.code for rule in RULES} == emitted


def test_a_page_gives_the_worst_grade_of_its_code() -> None:
    cases = [read_case(file.read_text("utf-8")) for file in (*CASES, *OWN_CASES)]
    given: dict[str, set[Severity]] = {}
    for found in (d for case in [*cases, *EXAMPLES] for d in case.expected):
        given.setdefault(found.code, set()).add(found.severity)
    worst = {code: min(grades, key=WORST.index) for code, grades in given.items()}
    assert {rule.code: rule.severity for rule in RULES} == {rule.code: worst[rule.code] for rule in RULES}
