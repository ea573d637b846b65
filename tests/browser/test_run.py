"""The meeting mode in a real browser: keys alone, a reload in the middle, two windows, behind time, small and large."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest
from playwright.sync_api import expect

from .test_accessibility import AXE, RUN

pytestmark = pytest.mark.xdist_group("meeting")
UVI = "pakker/uvi-aeldre/moede/klyngemoede/index.html"
KOL = "pakker/kol-diagnostik/moede/klyngemoede/index.html"
TALK = "pakker/laegeattester/moede/klyngemoede/index.html"
START = datetime(2027, 1, 14, 18, 30, tzinfo=timezone(timedelta(hours=1)))
SECONDS = int(START.timestamp())
PLANNED = "?dato=2027-01-14&start=18.30"
RUNNING = f"{PLANNED}&tilstand=moede"
# the longest item of the five packages: four questions under a title of 51 signs
LONGEST = f"{RUNNING}&punkt=6&begyndt={SECONDS}.300.900.1200.600.600"
GROUPS = f"{RUNNING}&punkt=4&begyndt={SECONDS}.300.900.1320"


@pytest.fixture
def at(browser, address):
    """Open a page at so many minutes past 18.30 on the evening of the meeting; the clock stands until it is moved."""
    contexts = []

    def open_at(path, minutes=0, *, width=1280, height=720, scheme="light", root=address):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, timezone_id="Europe/Copenhagen",
            locale="da-DK", reduced_motion="reduce",
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(START + timedelta(minutes=minutes))
        page.goto(f"{root}/{path}")
        return page

    yield open_at
    for context in contexts:
        context.close()


def later(page, minutes):
    """Let the screen see another time; its own timer does the rest."""
    page.clock.set_fixed_time(START + timedelta(minutes=minutes))
    clock = (START + timedelta(minutes=minutes)).strftime("kl. %H.%M")
    expect(page.locator(".run-clock")).to_have_text(clock, timeout=3000)


def shown(page):
    """Everything on the screen; what was read aloud before is no part of it."""
    return page.locator(".run-top, .run-main, .run-late, .run-strip, .run-keys").all_inner_texts()


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def cut_off(page):
    """What is drawn but cannot be seen whole without scrolling."""
    return page.evaluate("""() => [...document.querySelectorAll(".run-item, .run-side, .run-page")]
      .filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1).map(e => e.className)""")


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


def test_forged_times_and_minutes_are_not_shown(at):
    huge = 999_999_999_999
    for forged in (f"begyndt={SECONDS}&ekstra=1-{huge}", f"begyndt={SECONDS}&pause={huge}&punkt=1",
                   f"begyndt={SECONDS}.{huge}.{huge}.{huge}"):  # fmt: skip
        page = at(f"{UVI}{RUNNING}&{forged}", 5)
        words = " ".join(shown(page))
        assert "NaN" not in words
        assert not re.search(r"\d{4,}(?! Slut)", words.replace("2027", ""))


def test_a_projectors_address_opened_alone_can_be_left_and_the_button_gives_the_whole_screen(at):
    page = at(f"{UVI}{RUNNING}&projektor=1", 0)
    expect(page.locator(".run-begin")).to_be_hidden()
    press(page, "Escape")
    expect(page.locator("dialog.run")).not_to_be_visible()
    assert page.url.endswith(PLANNED)
    page.locator("[data-run]").click()
    expect(page.locator(".run-begin")).to_be_visible()


def test_a_dialog_that_the_browser_closes_leaves_the_mode_as_well(at):
    page = at(UVI + GROUPS, 50)
    page.evaluate("document.querySelector('dialog.run').close()")
    expect(page).to_have_url(re.compile(r"^((?!tilstand).)*$"))


def test_no_label_lies_over_the_keys_on_a_phone(at):
    page = at(UVI + GROUPS, 50, width=390, height=844)
    covered = page.evaluate("""() => {
      const keys = document.querySelector(".run-more").getBoundingClientRect();
      return [...document.querySelectorAll(".run-strip *")].map(e => e.getBoundingClientRect())
        .filter(r => r.height > 1 && r.width > 1 && r.bottom > keys.top).length;
    }""")
    assert covered == 0


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768)])
@pytest.mark.parametrize("query", ["", "&forkort=1"])
def test_with_notes_and_behind_time_nothing_sticks_out(at, width, height, query):
    page = at(KOL + LONGEST + "&vis=noter" + query, 109, width=width, height=height)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(200)
    assert cut_off(page) == []
    below = page.evaluate("""() => document.querySelector(".run-then").getBoundingClientRect().bottom
      - document.querySelector(".run-side").getBoundingClientRect().bottom""")
    assert below <= 0


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


def test_ahead_of_the_plan_is_said_as_well(at):
    page = at(UVI + GROUPS, 60)
    press(page, "ArrowRight")
    expect(page.locator(".run-state")).to_have_text("7\xa0minutter foran, slutter 19.53")


@pytest.mark.parametrize("root", ["http", "file"])
def test_the_projectors_window_follows_the_first_and_never_shows_notes(at, site, address, root):
    page = at(UVI + GROUPS + "&vis=noter", 50, root=address if root == "http" else site.as_uri())
    with page.expect_popup() as opened:
        press(page, "v")
    other = opened.value
    title = other.locator(".run-item h2")
    expect(title).to_have_text("Tre ældre patienter")
    expect(other.locator(".run-notes")).to_be_hidden()
    expect(page.locator(".run-notes")).to_be_visible()
    press(page, "ArrowRight")
    expect(title).to_have_text("Opsamling")
    press(other, "ArrowRight")  # a key in the projector's window is for the meeting too
    expect(page.locator(".run-item h2")).to_have_text("Hvad gør vi i morgen?")
    expect(title).to_have_text("Hvad gør vi i morgen?")
    press(other, "n")
    expect(other.locator(".run-notes")).to_be_hidden()
    page.reload()
    expect(page.locator('[data-key="window"]')).to_contain_text("Luk projektorvindue", timeout=4000)
    press(page, "ArrowLeft")
    expect(title).to_have_text("Opsamling")
    press(page, "Escape")
    page.wait_for_timeout(300)
    assert other.is_closed()


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


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", ["", "&vis=noter"])
def test_axe_finds_nothing_in_either_view(at, scheme, view, width):
    page = at(UVI + GROUPS + view, 79, scheme=scheme, width=width)
    page.add_script_tag(path=str(AXE))
    assert page.evaluate(RUN) == []
    press(page, "?")  # the list of keys lies over some of the words
    assert page.evaluate(RUN) == []


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("minutes", [70, 99])  # on time, and behind with the cuts shown
def test_the_longest_item_is_seen_whole_without_scrolling(at, width, height, minutes):
    page = at(KOL + LONGEST, minutes, width=width, height=height)
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(200)
    assert cut_off(page) == []
    size = page.locator(".run-qs li").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    assert size >= height / 45


@pytest.mark.parametrize("view", ["", "&vis=noter&forkort=1"])
def test_a_small_phone_scrolls_down_and_not_sideways(at, view):
    page = at(KOL + LONGEST + view, 99, width=320, height=640)
    assert page.evaluate("document.querySelector('.run-page').scrollWidth") <= 320
    for part in (".run-qs li >> nth=3", ".run-offers button >> nth=0", '[data-key="close"]'):
        page.locator(part).scroll_into_view_if_needed()
        expect(page.locator(part)).to_be_in_viewport(ratio=1)
    sizes = page.locator(".run-keys button").evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")
    assert min(sizes) >= 44
