"""A coordinator plans an evening on the meeting's page: every time, number and date on it follows."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .planning import PAGE, PLAN, SHORT, SUMMARY, TIMES, parts, plain, times
from .test_accessibility import AXE, RUN

SOME = 4  # every fourth of the scripts; tests/unit/planning holds Python and the browser together on any plan

pytestmark = pytest.mark.xdist_group("meeting")


def test_every_time_on_the_page_is_the_planned_one(open_plan):
    page = open_plan(SHORT)
    assert plain(page.locator("[data-planned]").inner_text()) == SUMMARY
    assert times(page) == TIMES
    assert page.locator("h3.at .n").all_inner_texts() == TIMES
    assert page.locator(".onpage .toc li li i").all_inner_texts() == TIMES
    assert page.locator("[data-strip] b").all_inner_texts() == TIMES[:-1]


def test_what_is_cut_says_from_what_and_in_the_scripts_order(open_plan):
    page = open_plan(SHORT)
    lengths = [plain(text) for text in page.locator("table.plan tbody td:nth-child(2)").all_inner_texts()]
    assert lengths == ["3 min, forkortet fra 5", "7 min, forkortet fra 15", "22 min", "25 min",
                       "5 min, forkortet fra 10", "8 min", "5 min", ""]  # fmt: skip
    assert [plain(text) for text in page.locator("[data-taken] li").all_inner_texts()] == [
        "Hvad siger anbefalingerne? fra 15 til 7 min", "Velkomst og kuverter fra 5 til 3 min",
        "Opsamling fra 10 til 5 min",
    ]  # fmt: skip


def test_typing_plans_at_once_and_a_reload_keeps_it(open_plan):
    page = open_plan(PAGE)
    for name, value in [("dato", "2027-01-14"), ("start", "18:30"), ("deltagere", "18"), ("praksis", "12")]:
        page.locator(f"#plan-{name}").fill(value)
    assert times(page)[:3] == ["18.30", "18.35", "18.50"]
    assert page.evaluate("location.search") == "?dato=2027-01-14&start=18.30&deltagere=18&praksis=12"
    page.reload()
    assert page.locator("#plan-start").input_value() == "18.30"
    assert times(page)[:3] == ["18.30", "18.35", "18.50"]


def test_numbers_of_copies_and_dates_stand_where_they_are_used(open_plan):
    page = open_plan(PLAN)
    sheets = [plain(text) for text in page.locator(".bring li").all_inner_texts()]
    assert sheets[:5] == ["1 Drejebog", "18 Deltagerark", "4 Spørgeark", "12 Aftaleark", "12 Dataark i kuvert"]
    due = [plain(text) for text in page.locator("[data-days='21']").all_inner_texts()]
    assert due == ["senest onsdag 23. december 2026 (3 uger før)"]
    assert plain(page.locator("[data-follow]").inner_text()) == "torsdag 15. juli 2027"
    assert "måles igen torsdag 15. juli 2027" in plain(page.locator("[data-again='26']").first.inner_text())


def test_a_cut_item_says_so_where_it_is_shortened_and_before_its_notes(open_plan):
    page = open_plan(PAGE + "?minutter=76")
    assert plain(page.locator("[data-length]").inner_text()) == "76 min, forkortet fra 90 min"
    column = [plain(text) for text in page.locator("tr[data-item] td:nth-child(5)").all_inner_texts()]
    assert column == ["er forkortet", "er forkortet", "nr. 6, til 18", "nr. 5, til 15", "nr. 3, fra 6 til 4", "nej",
                      "nr. 4, til 3"]  # fmt: skip
    left = [plain(text) for text in page.locator("[data-cuts] li").all_inner_texts()]
    assert [text.partition(" fra ")[0] for text in left] == [
        "Opsamling", "Evaluering og dato", "Tre ældre patienter", "Vores tal"]
    assert left[0] == "Opsamling fra 6 til 4 min"
    held = [plain(text) for text in page.locator("[data-held]:visible").all_inner_texts()]
    rest = "Minuttallene i noten gælder det hele punkt; brug »Når tiden skrider«."
    assert held == [f"Forkortet fra 5 til 3 min. {rest}", f"Forkortet fra 15 til 7 min. {rest}",
                    f"Forkortet fra 10 til 6 min. {rest}"]  # fmt: skip
    ends = [plain(text) for text in page.locator(".fac .cut").all_inner_texts()]
    assert ends[:2] + ends[4:5] == ["Er forkortet", "Er forkortet", "Forkortes som nr. 3, fra 6 til 4"]


def test_clearing_gives_the_page_as_it_was_delivered(open_plan):
    fresh = parts(open_plan(PAGE))
    page = open_plan(SHORT)
    assert parts(page) != fresh
    page.locator("[data-plan-clear]").click()
    assert parts(page) == fresh
    assert page.url.endswith(PAGE)


def test_without_javascript_a_script_says_the_same_without_a_form(open_plan, site):
    scripts = sorted(file.relative_to(site).as_posix() for file in site.glob("pakker/*/moede/*/index.html"))[::SOME]
    still, alive = open_plan(PAGE, javascript=False), open_plan(PAGE)
    expect(still.locator("[data-planner]")).to_be_hidden()
    home = still.url.removesuffix(PAGE)
    for path in scripts:
        still.goto(home + path)
        alive.goto(home + path)
        assert parts(still) == parts(alive)


def test_going_back_to_the_page_finds_the_plan(open_plan):
    page = open_plan(PAGE)
    page.locator("#plan-start").fill("18.30")
    page.locator(".crumbs a").first.click()
    page.go_back()
    expect(page.locator("#plan-start")).to_have_value("18.30")
    assert times(page)[:2] == ["18.30", "18.35"]


def test_a_plan_is_made_with_the_keyboard_alone(open_plan):
    page = open_plan(PAGE)
    page.locator("#plan-dato").focus()
    page.keyboard.type("01142027")
    for text in ("18.30", "18", "12"):
        while page.evaluate("document.activeElement.name") == "dato":
            page.keyboard.press("Tab")
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    assert plain(page.locator("[data-planned]").inner_text()).endswith("kl. 18.30–20.00, 18 deltagere, 12 praksis, "
                                                                       "4 grupper: 5, 5, 4 og 4")
    expect(page.locator("[data-planned-status]")).to_contain_text("18 deltagere", timeout=3000)


def test_a_plan_with_warnings_is_never_wider_than_the_screen_and_axe_finds_nothing(open_plan):
    page = open_plan(SHORT.replace("deltagere=18", "deltagere=5"))
    page.locator("#plan-start").fill("25.99")
    page.locator("#plan-start").blur()
    page.add_script_tag(path=str(AXE))
    for width, scheme in [(1600, ""), (1280, "light"), (1280, "dark"), (768, ""), (320, "dark"), (320, "light")]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme or None)
        page.wait_for_timeout(150)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert (width, scheme, page.evaluate(RUN) if scheme else []) == (width, scheme, [])
