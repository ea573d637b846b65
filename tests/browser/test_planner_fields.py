"""The planner's fields: what is understood, what is refused, and the warnings beside them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from .planning import PAGE, PLAN, plain, times, told

pytestmark = pytest.mark.xdist_group("meeting")


def typed(page, field, value):
    """Write in a field, and leave it."""
    page.locator(f"#plan-{field}").fill(value)
    page.locator(f"#plan-{field}").blur()


def test_a_deadline_that_is_passed_says_so(open_plan):
    page = open_plan(f"{PAGE}?dato=2026-01-08")
    assert "fristen er passeret" in page.locator("[data-days='75']").inner_text()
    assert told(page, "dato") == "Datoen er passeret."


def test_a_date_with_passed_deadlines_says_how_many_and_which_is_the_first_without(open_plan):
    page = open_plan(PLAN)
    text = "3 frister er passeret. Tidligste dato, hvor alle kan nås: 8. februar 2027."
    assert plain(told(page, "dato")) == text
    page.locator("#plan-dato").fill("2027-02-05")
    assert plain(told(page, "dato")) == text.replace("3 frister", "1 frist")
    page.locator("#plan-dato").fill("2027-02-08")
    assert told(page, "dato") == ""


@pytest.mark.parametrize("day", ["9999-10-31", "9999-12-31", "0001-01-01", "2033-01-01", "2025-01-14"])
def test_a_date_around_which_the_days_off_are_not_known_says_why_it_is_not_planned(open_plan, day):
    page = open_plan(f"{PAGE}?dato={day}&start=18.30")
    assert plain(told(page, "dato")) == "Vælg en dato fra 31. marts 2025 til 18. juni 2032."
    assert times(page)[:2] == ["18.30", "18.35"]
    assert plain(page.locator("[data-planned]").inner_text()) == "Kl. 18.30–20.00"


REFUSED = [
    ("deltagere", "-1", "Skriv et helt tal fra 1 til 500. Planen bruger stadig 18."),
    ("deltagere", "100000", "Skriv et helt tal fra 1 til 500. Planen bruger stadig 18."),
    ("minutter", "halvanden time", "Skriv et helt tal fra 1 til 600. Planen bruger stadig 90."),
    ("start", "25.99", "Skriv tiden som 18.30. Planen bruger stadig 18.30."),
]  # fmt: skip


def test_a_value_that_cannot_be_used_says_what_the_plan_uses_instead(open_plan):
    page, found = open_plan(PLAN), []
    for field, value, _ in REFUSED:
        typed(page, field, value)
        found.append((field, page.locator(f"#plan-{field}").input_value(), plain(told(page, field))))
    assert found == REFUSED


def test_a_start_is_understood_as_people_type_it(open_plan):
    page, found = open_plan(PAGE), []
    for value in ("1830", "18", "7", "730", "18:30", "18,30"):
        typed(page, "start", value)
        found.append((value, page.locator("#plan-start").input_value(), times(page)[0]))
    assert found == [
        ("1830", "18.30", "18.30"), ("18", "18.00", "18.00"), ("7", "07.00", "07.00"), ("730", "07.30", "07.30"),
        ("18:30", "18.30", "18.30"), ("18,30", "18.30", "18.30"),
    ]  # fmt: skip


def test_a_wrong_time_keeps_the_last_good_plan_and_says_what_to_write(open_plan):
    page = open_plan(PLAN)
    page.locator("#plan-start").fill("25.99")
    assert told(page, "start") == ""
    page.locator("#plan-deltagere").focus()
    assert told(page, "start") == "Skriv tiden som 18.30. Planen bruger stadig 18.30."
    assert times(page)[:2] == ["18.30", "18.35"]
    page.locator("#plan-start").fill("19.00")
    assert (told(page, "start"), times(page)[:2]) == ("", ["19.00", "19.05"])


@pytest.mark.parametrize(("query", "field", "text"), [
    ("dato=2027-03-25", "dato", "Mødet ligger på skærtorsdag."),
    ("dato=2027-04-10", "dato", "Mødet ligger på en lørdag."),
    ("deltagere=5", "deltagere", "Mødet er lavet til mindst 8 deltagere."),
    ("deltagere=60", "deltagere", "Mødet er lavet til højst 40 deltagere."),
    ("deltagere=10&praksis=12", "praksis", "Flere praksis end deltagere."),
    ("minutter=40", "minutter",
     "Kortere end 58 min kan mødet ikke blive. Flyt et punkt til næste gang, eller giv mødet 58 min."),
    ("minutter=120", "minutter", "Drejebogen varer 90 min. De sidste 30 er ikke planlagt."),
])  # fmt: skip
def test_a_warning_stands_beside_its_field(open_plan, query, field, text):
    assert plain(told(open_plan(f"{PAGE}?{query}"), field)) == text


def test_values_that_cannot_be_read_are_as_if_they_were_not_there(open_plan):
    page = open_plan(f"{PAGE}?dato=2027-02-31&start=25.99&deltagere=-3&minutter=9999&andet=1")
    expect(page.locator("[data-planned]")).to_be_hidden()
    assert times(page)[:2] == ["0.00", "0.05"]
    assert told(page, "deltagere") == "Skriv et helt tal fra 1 til 500."
    assert told(page, "start") == "Skriv tiden som 18.30."
    page.locator("#plan-start").fill("18.30")
    expect(page).to_have_url(re.compile(r"\?start=18\.30&andet=1$"))
