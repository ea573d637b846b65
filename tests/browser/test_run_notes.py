"""The facilitator's notes in the meeting mode, and what is cut when the meeting is behind time."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .evening import GROUPS, RUNNING, SECONDS, UVI, press

pytestmark = pytest.mark.xdist_group("meeting")


def test_notes_are_never_shown_before_they_are_asked_for(at):
    page = at(UVI + GROUPS, 50)
    notes = page.locator(".run-notes")
    expect(notes).to_be_hidden()
    press(page, "n")
    expect(notes).to_contain_text("Kun facilitator")
    assert "vis=noter" in page.url
    page.reload()
    expect(notes).to_be_visible()
    press(page, "Escape")
    page.locator("[data-run]").click()
    expect(notes).to_be_hidden()


def test_notes_fold_the_cuts_and_say_when_there_is_more_below(at):
    page = at(UVI + GROUPS + "&vis=noter", 79)
    expect(page.locator(".run-behind")).to_have_text("Vi er 12\xa0minutter bagud. B viser, hvad der kan forkortes.")
    expect(page.locator(".run-offers")).to_have_count(0)
    more = page.locator(".run-notes + .run-below")
    expect(more).to_have_text("mere ↓")
    for _ in range(9):
        press(page, "ArrowDown")
    expect(more).to_be_hidden()
    press(page, "ArrowUp")
    expect(more).to_be_visible()
    press(page, "b")
    expect(page.locator(".run-offers button")).to_have_count(3)
    press(page, "n", "n")
    expect(page.locator(".run-offers")).to_have_count(0)


@pytest.mark.parametrize("query", ["minutter=75", "kortere=2-7"])
def test_notes_of_a_cut_item_begin_with_what_it_was_cut_to(at, query):
    page = at(f"{UVI}{RUNNING}&{query}&punkt=2&begyndt={SECONDS}.180&vis=noter", 5)
    press(page, "+")
    expect(page.locator(".run-notes p").first).to_have_text(
        "Forkortet fra 15 til 7\xa0min. Minuttallene i noten gælder det hele punkt; brug »Når tiden skrider«.")
    press(page, "ArrowRight")
    assert "Forkortet" not in page.locator(".run-notes").inner_text()


def test_behind_time_the_scripts_own_cuts_are_offered_with_the_new_end_and_can_be_undone(at):
    page = at(UVI + GROUPS, 79)
    offers = page.locator(".run-offers button")
    told = [text.replace("\xa0", " ") for text in offers.all_inner_texts()]
    assert told == [
        "Tag alle\n2 punkter. Slutter 20.04, stadig 4 min bagud", "Opsamling\n10 → 4 min, spar 6. Slutter 20.06",
        "Evaluering og dato\n5 → 3 min, spar 2. Slutter 20.10",
    ]  # fmt: skip
    offers.nth(1).focus()
    press(page, "Enter")
    expect(page.locator(".run-state")).to_have_text("6\xa0minutter bagud, slutter 20.06")
    assert "kortere=5-4" in page.url
    page.get_by_role("button", name="Fortryd: Opsamling").focus()
    press(page, "Enter")
    expect(page.locator(".run-state")).to_have_text("12\xa0minutter bagud, slutter 20.12")
    assert "kortere" not in page.url
    press(page, "b")
    expect(offers.first).to_be_hidden()


def test_all_the_cuts_that_are_needed_end_the_meeting_on_time(at):
    page = at(UVI + GROUPS, 71)  # four minutes over
    button = page.get_by_role("button", name="Tag alle, der skal til")
    expect(button).to_contain_text("1 punkt. Slutter 20.00")
    button.click()
    expect(page.locator(".run-state")).to_have_text("Efter planen, slutter 20.00")
    expect(page.locator(".run-taken")).to_contain_text("Opsamling er forkortet fra 10 til 6\xa0min.")
