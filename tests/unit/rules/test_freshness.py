from datetime import date
from pathlib import Path

import pytest

from site_builder.library import read_library
from site_builder.rules import RULES
from site_builder.rules.freshness import years_before

PROJECT = Path(__file__).parents[2] / "project"
ROOT = Path(__file__).parents[3]
FRESHNESS = [rule for rule in RULES if ".kp51" in rule.__name__]


def told(project: Path, day: date) -> list[str]:
    library = read_library(project, day=day)[0]
    return [found.code for rule in FRESHNESS for found in rule.check(library)]


@pytest.mark.parametrize(("day", "years", "before"), [
    (date(2026, 11, 22), 2, date(2024, 11, 22)), (date(2028, 2, 29), 2, date(2026, 2, 28)),
    (date(2028, 2, 29), 4, date(2024, 2, 29)),
])  # fmt: skip
def test_a_leap_day_becomes_the_28th(day: date, years: int, before: date) -> None:
    assert years_before(day, years) == before


def test_without_a_day_nothing_is_old() -> None:
    assert told(ROOT, date.min) == []


def test_a_sound_project_grows_old_in_the_order_of_its_dates() -> None:
    assert told(PROJECT, date(2027, 11, 1)) == []
    assert told(PROJECT, date(2027, 11, 2)) == ["KP511"]
    assert told(PROJECT, date(2029, 1, 1)) == ["KP511", "KP512"]
