"""The meeting mode in a real browser: a whole meeting by keys alone, its clock, a reload in the middle."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from .evening import GROUPS, KOL, PLANNED, RUNNING, SECONDS, TALK, UVI, later, press, shown

pytestmark = pytest.mark.xdist_group("meeting")


def test_a_whole_meeting_is_held_with_the_keyboard_alone(at):
    page = at(UVI + PLANNED)
    page.locator("[data-run]").focus()
    press(page, "Enter")
    expect(page.locator(".run-says").first).to_have_text("Planlagt 18.30–20.00.")
    press(page, "Enter")  # »Begynd mødet« has the focus
    titles = []
    for minute in (5, 20, 42, 67, 77, 85, 90):
        titles.append(page.locator(".run-item h2").inner_text())
        later(page, minute)
        expect(page.locator(".run-state")).to_have_text("Efter planen, slutter 20.00")
        press(page, "ArrowRight")
    assert titles == [
        "Velkomst og kuverter", "Hvad siger anbefalingerne?", "Vores tal", "Tre ældre patienter", "Opsamling",
        "Hvad gør vi i morgen?", "Evaluering og dato",
    ]  # fmt: skip
    expect(page.locator(".run-item h2")).to_have_text("Mødet er slut")
    assert f"punkt=8&begyndt={SECONDS}.300.900.1320.1500.600.480.300" in page.url
    press(page, "Escape")
    expect(page.locator("dialog.run")).not_to_be_visible()
    expect(page.locator("[data-run]")).to_be_focused()


def test_a_reload_comes_back_to_the_very_same_second(at):
    page = at(UVI + RUNNING)
    press(page, "ArrowRight")
    later(page, 5)
    press(page, "ArrowRight", "+", "+", "s")
    later(page, 8)
    press(page, "p")
    later(page, 11)
    before = shown(page)
    assert "7 minutter bagud" in " ".join(before).replace("\xa0", " ")
    page.reload()
    expect(page.locator(".run-unit")).to_have_text("minutter tilbage")
    assert shown(page) == before


def test_a_meeting_runs_from_a_usb_stick_and_survives_a_reload_there(at, site):
    page = at(UVI + PLANNED, root=site.as_uri())
    page.locator("[data-run]").click()
    press(page, "ArrowRight")
    later(page, 3)
    before = shown(page)
    page.reload()
    expect(page.locator(".run-item h2")).to_have_text("Velkomst og kuverter")
    assert shown(page) == before


def test_leaving_keeps_the_meeting_in_the_address_and_the_button_takes_it_up_again(at):
    page = at(UVI + GROUPS, 50)
    press(page, "Escape")
    assert "tilstand" not in page.url
    page.reload()
    expect(page.locator("dialog.run")).to_have_count(0)
    page.locator("[data-run]").click()
    expect(page.locator(".run-where")).to_have_text("Punkt 4 af 7, gruppearbejde")


def test_without_a_start_the_clock_starts_when_the_meeting_does(at):
    page = at(UVI + "?tilstand=moede", 7)
    press(page, "ArrowRight")
    expect(page.locator(".run-state")).to_have_text("Efter planen, slutter 20.07")


def test_a_meeting_begun_late_says_so_before_it_begins(at):
    page = at(UVI + RUNNING, 7)
    expect(page.locator(".run-body")).to_have_text("Planlagt 18.30–20.00.Begynder I nu, slutter mødet 20.07.")
    press(page, "ArrowRight")
    expect(page.locator(".run-behind")).to_have_text("Vi er 7\xa0minutter bagud. Slutter 20.07 i stedet for 20.00.")


def test_seconds_are_shown_in_the_last_two_minutes_only_and_what_is_over_calmly(at):
    page = at(UVI + GROUPS, 60)
    told = []
    for minute in (60, 64.9, 65, 66.8, 67, 70):
        later(page, minute)
        page.wait_for_timeout(1100)
        told.append((page.locator(".figure").text_content(), page.locator(".run-unit").inner_text()))
    assert told == [
        ("7", "minutter tilbage"), ("3", "minutter tilbage"), ("2:00", "tilbage"), ("0:12", "tilbage"),
        ("0", "tiden er gået"), ("3", "min over"),
    ]  # fmt: skip


def test_only_a_new_item_two_minutes_left_and_time_up_are_read_aloud(at):
    page = at(UVI + GROUPS, 60)
    live = page.locator('.run [aria-live="polite"]')
    expect(live).to_have_text("")
    later(page, 65)
    expect(live).to_have_text("To minutter igen")
    later(page, 67)
    expect(live).to_have_text("Tiden er gået. Gå videre, eller giv 2 minutter til.")
    press(page, "ArrowRight")
    expect(live).to_have_text("Punkt 5 af 7: Opsamling, 10\xa0minutter")


def test_a_talk_and_a_break_say_what_to_do_when_their_time_is_up(at):
    page = at(f"{TALK}{RUNNING}&oplaeg=Kommunen&punkt=3&begyndt={SECONDS}.300.900", 25)
    expect(page.locator(".run-says").first).to_have_text("Oplæg ved Kommunen")
    later(page, 31)
    expect(page.locator(".run-up")).to_have_text("Tiden til oplægget er gået. Gå videre, eller giv 2 minutter til.")
    page = at(f"{KOL}{RUNNING}&punkt=5&begyndt={SECONDS}.300.900.1200.600", 52)
    expect(page.locator(".run-again")).to_have_text("Vi begynder igen 19.30")
    later(page, 61)
    expect(page.locator(".run-up")).to_have_text("Pausen er slut. Gå videre, når alle er på plads.")


def test_ahead_of_the_plan_is_said_as_well(at):
    page = at(UVI + GROUPS, 60)
    press(page, "ArrowRight")
    expect(page.locator(".run-state")).to_have_text("7\xa0minutter foran, slutter 19.53")


def test_forged_times_and_minutes_are_not_shown(at):
    huge = 999_999_999_999
    for forged in (f"begyndt={SECONDS}&ekstra=1-{huge}", f"begyndt={SECONDS}&pause={huge}&punkt=1",
                   f"begyndt={SECONDS}.{huge}.{huge}.{huge}"):  # fmt: skip
        page = at(f"{UVI}{RUNNING}&{forged}", 5)
        words = " ".join(shown(page))
        assert "NaN" not in words
        assert not re.search(r"\d{4,}(?! Slut)", words.replace("2027", ""))


def test_a_dialog_that_the_browser_closes_leaves_the_mode_as_well(at):
    page = at(UVI + GROUPS, 50)
    page.evaluate("document.querySelector('dialog.run').close()")
    expect(page).to_have_url(re.compile(r"^((?!tilstand).)*$"))


def test_it_is_a_real_modal_and_the_themes_own_keys_rest(at):
    page = at(UVI + GROUPS, 50)
    for _ in range(20):
        press(page, "Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('.run')")
    page.locator(".run-item h2").click()  # now nothing has the focus
    press(page, "s", "/")
    expect(page.locator(".run-qs")).to_be_hidden()
    assert page.evaluate("document.getElementById('__search').checked") is False


def test_letters_can_be_turned_off(at):
    page = at(UVI + GROUPS, 50)
    press(page, "?")
    page.get_by_label("Bogstaverne er genvejstaster").uncheck()
    press(page, "n")
    expect(page.locator(".run-notes")).to_be_hidden()
    press(page, "ArrowRight")
    expect(page.locator(".run-item h2")).to_have_text("Opsamling")


def test_beginning_again_asks_once(at):
    page = at(UVI + GROUPS, 50)
    press(page, "?")
    page.get_by_role("button", name="Begynd mødet forfra").click()
    expect(page.locator(".run-item h2")).to_have_text("Tre ældre patienter")
    page.get_by_role("button", name="Ja, slet tiderne").click()
    expect(page.get_by_role("button", name="Begynd mødet")).to_be_focused()
    assert "begyndt" not in page.url
