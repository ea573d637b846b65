"""Deadlines and follow-ups on days when practices are open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.model.package import Preparation
from site_builder.planning.dates import deadlines, weeks_after
from site_builder.planning.workdays import days_off, is_workday, name_of, on_or_after, on_or_before


def task(days: int) -> Preparation:
    return Preparation.model_validate({"who": "member", "days_before": days, "task": f"{days} dage før."})


@pytest.mark.parametrize(("day", "name"), [
    (date(2027, 1, 1), "nytårsdag"), (date(2027, 3, 25), "skærtorsdag"), (date(2027, 3, 26), "langfredag"),
    (date(2027, 3, 29), "anden påskedag"), (date(2027, 5, 6), "Kristi himmelfartsdag"),
    (date(2027, 5, 17), "anden pinsedag"), (date(2025, 6, 5), "grundlovsdag"), (date(2026, 12, 24), "juleaftensdag"),
    (date(2026, 12, 31), "nytårsaften"), (date(2023, 5, 5), "store bededag"),
])  # fmt: skip
def test_practices_are_closed_on(day, name):
    assert (is_workday(day), name_of(day)) == (False, name)


@pytest.mark.parametrize("day", [date(2024, 4, 26), date(2027, 4, 23), date(2026, 5, 1), date(2027, 3, 24)])
def test_practices_are_open_since_store_bededag_is_gone_and_on_the_first_of_may(day):
    assert is_workday(day)


@pytest.mark.parametrize("year", range(2024, 2041))
def test_no_year_since_2024_has_store_bededag(year):
    assert [name_of(day) for day in days_off(year) if name_of(day) == "store bededag"] == []


def test_deadlines_come_in_turn_and_fall_back_over_holidays_to_a_workday():
    found = deadlines([task(0), task(21), task(28), task(20)], date(2027, 1, 14))

    assert [(line.task.days_before, line.day) for line in found] == [
        (28, date(2026, 12, 17)), (21, date(2026, 12, 23)), (20, date(2026, 12, 23)), (0, date(2027, 1, 14)),
    ]


def test_what_is_done_on_the_day_of_the_meeting_is_done_then_even_on_a_sunday():
    assert [line.day for line in deadlines([task(0)], date(2027, 1, 17))] == [date(2027, 1, 17)]


def test_without_a_date_there_are_no_days():
    assert [line.day for line in deadlines([task(28)], None)] == [None]
    assert weeks_after(None, 26) is None


def test_a_follow_up_on_easter_thursday_moves_to_after_easter():
    assert weeks_after(date(2026, 9, 24), 26) == date(2027, 3, 30)


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_the_nearest_workday_is_never_far(day):
    before, after = on_or_before(day), on_or_after(day)

    assert is_workday(before)
    assert is_workday(after)
    assert before <= day <= after
    assert (after - before).days <= 6
