"""A coordinator plans an evening on the meeting's page, and the page, the address, the paper and the calendar agree."""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from playwright.sync_api import expect
from pypdf import PdfReader

from .test_accessibility import AXE, RUN

pytestmark = pytest.mark.xdist_group("meeting")
PAGE = "pakker/uvi-aeldre/moede/klyngemoede/index.html"
PLAN = f"{PAGE}?dato=2027-01-14&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen&oplaeg=Lise+%26+Bo"
SHORT = f"{PLAN}&minutter=75"
TIMES = ["18.30", "18.33", "18.40", "19.02", "19.27", "19.32", "19.40", "19.45"]
SUMMARY = "Torsdag 14. januar 2027 kl. 18.30–19.45, 18 deltagere, 12 praksis, 4 grupper: 5, 5, 4 og 4"


@pytest.fixture
def open_page(open_page):
    """Open a page on a day of which it is known which deadlines are passed."""
    return partial(open_page, now=datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Copenhagen")))


def times(page) -> list[str]:
    return page.locator("table.plan tbody td:first-child").all_inner_texts()


def told(page, name: str) -> str:
    return page.locator(f"#plan-{name}-tell").inner_text()


PLANNED = ("[data-strip]", "[data-talking]", ".bring", "table.plan", ".who", "h3.at", ".item", "#aftaler + .text",
           ".sheet", ".sign", "[data-others]")


def parts(page) -> list[str]:
    """All that a plan changes."""
    return [text for part in PLANNED for text in page.locator(part).all_inner_texts()]


def plain(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").split())


def test_every_time_on_the_page_is_the_planned_one(open_page):
    page = open_page(SHORT)
    assert plain(page.locator("[data-planned]").inner_text()) == SUMMARY
    assert times(page) == TIMES
    assert page.locator("h3.at .n").all_inner_texts() == TIMES
    assert page.locator(".onpage .toc li li i").all_inner_texts() == TIMES
    assert page.locator("[data-strip] b").all_inner_texts() == TIMES[:-1]


def test_what_is_cut_says_from_what_and_in_the_scripts_order(open_page):
    page = open_page(SHORT)
    lengths = [plain(text) for text in page.locator("table.plan tbody td:nth-child(2)").all_inner_texts()]
    assert lengths == ["3 min, forkortet fra 5", "7 min, forkortet fra 15", "22 min", "25 min",
                       "5 min, forkortet fra 10", "8 min", "5 min", ""]  # fmt: skip
    assert [plain(text) for text in page.locator("[data-taken] li").all_inner_texts()] == [
        "Hvad siger anbefalingerne? fra 15 til 7 min", "Velkomst og kuverter fra 5 til 3 min",
        "Opsamling fra 10 til 5 min",
    ]  # fmt: skip


def test_typing_plans_at_once_and_a_reload_keeps_it(open_page):
    page = open_page(PAGE)
    for name, value in [("dato", "2027-01-14"), ("start", "18:30"), ("deltagere", "18"), ("praksis", "12")]:
        page.locator(f"#plan-{name}").fill(value)
    assert times(page)[:3] == ["18.30", "18.35", "18.50"]
    assert page.evaluate("location.search") == "?dato=2027-01-14&start=18.30&deltagere=18&praksis=12"
    page.reload()
    assert page.locator("#plan-start").input_value() == "18.30"
    assert times(page)[:3] == ["18.30", "18.35", "18.50"]


def test_numbers_of_copies_and_dates_stand_where_they_are_used(open_page):
    page = open_page(PLAN)
    sheets = [plain(text) for text in page.locator(".bring li").all_inner_texts()]
    assert sheets[:5] == ["1 Drejebog", "18 Deltagerark", "4 Spørgeark", "12 Aftaleark", "12 Dataark i kuvert"]
    due = [plain(text) for text in page.locator("[data-days='21']").all_inner_texts()]
    assert due == ["senest onsdag 23. december 2026 (3 uger før)"]
    assert plain(page.locator("[data-follow]").inner_text()) == "torsdag 15. juli 2027"
    assert "måles igen torsdag 15. juli 2027" in plain(page.locator("[data-again='26']").first.inner_text())


def test_a_deadline_that_is_passed_says_so(open_page):
    page = open_page(f"{PAGE}?dato=2026-01-08")
    assert "fristen er passeret" in page.locator("[data-days='75']").inner_text()
    assert told(page, "dato") == "Datoen er passeret."


def test_a_date_with_passed_deadlines_says_how_many_and_which_is_the_first_without(open_page):
    page = open_page(PLAN)
    text = "3 frister er passeret. Tidligste dato, hvor alle kan nås: 8. februar 2027."
    assert plain(told(page, "dato")) == text
    page.locator("#plan-dato").fill("2027-02-05")
    assert plain(told(page, "dato")) == text.replace("3 frister", "1 frist")
    page.locator("#plan-dato").fill("2027-02-08")
    assert told(page, "dato") == ""


@pytest.mark.parametrize("day", ["9999-10-31", "9999-12-31", "0001-01-01", "2033-01-01", "2025-01-14"])
def test_a_date_around_which_the_days_off_are_not_known_says_why_it_is_not_planned(open_page, day):
    page = open_page(f"{PAGE}?dato={day}&start=18.30")
    assert plain(told(page, "dato")) == "Vælg en dato fra 31. marts 2025 til 18. juni 2032."
    assert times(page)[:2] == ["18.30", "18.35"]
    assert plain(page.locator("[data-planned]").inner_text()) == "Kl. 18.30–20.00"


@pytest.mark.parametrize(("field", "value", "text"), [
    ("deltagere", "-1", "Skriv et helt tal fra 1 til 500. Planen bruger stadig 18."),
    ("deltagere", "100000", "Skriv et helt tal fra 1 til 500. Planen bruger stadig 18."),
    ("minutter", "halvanden time", "Skriv et helt tal fra 1 til 600. Planen bruger stadig 90."),
    ("start", "25.99", "Skriv tiden som 18.30. Planen bruger stadig 18.30."),
])  # fmt: skip
def test_a_value_that_cannot_be_used_says_what_the_plan_uses_instead(open_page, field, value, text):
    page = open_page(PLAN)
    page.locator(f"#plan-{field}").fill(value)
    page.locator(f"#plan-{field}").blur()
    assert plain(told(page, field)) == text
    assert page.locator(f"#plan-{field}").input_value() == value


@pytest.mark.parametrize(("typed", "meant"), [
    ("1830", "18.30"), ("18", "18.00"), ("7", "07.00"), ("730", "07.30"), ("18:30", "18.30"), ("18,30", "18.30"),
])  # fmt: skip
def test_a_start_is_understood_as_people_type_it(open_page, typed, meant):
    page = open_page(PAGE)
    page.locator("#plan-start").fill(typed)
    page.locator("#plan-start").blur()
    assert (page.locator("#plan-start").input_value(), times(page)[0]) == (meant, meant)


def test_a_wrong_time_keeps_the_last_good_plan_and_says_what_to_write(open_page):
    page = open_page(PLAN)
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
def test_a_warning_stands_beside_its_field(open_page, query, field, text):
    assert plain(told(open_page(f"{PAGE}?{query}"), field)) == text


def test_values_that_cannot_be_read_are_as_if_they_were_not_there(open_page):
    page = open_page(f"{PAGE}?dato=2027-02-31&start=25.99&deltagere=-3&minutter=9999&andet=1")
    expect(page.locator("[data-planned]")).to_be_hidden()
    assert times(page)[:2] == ["0.00", "0.05"]
    assert told(page, "deltagere") == "Skriv et helt tal fra 1 til 500."
    assert told(page, "start") == "Skriv tiden som 18.30."
    page.locator("#plan-start").fill("18.30")
    expect(page).to_have_url(re.compile(r"\?start=18\.30&andet=1$"))


def test_clearing_gives_the_page_as_it_was_delivered(open_page):
    fresh = parts(open_page(PAGE))
    page = open_page(SHORT)
    assert parts(page) != fresh
    page.locator("[data-plan-clear]").click()
    assert parts(page) == fresh
    assert page.url.endswith(PAGE)


def test_without_javascript_every_script_says_the_same_without_a_form(open_page, site):
    scripts = sorted(file.relative_to(site).as_posix() for file in site.glob("pakker/*/moede/*/index.html"))
    still, alive = open_page(PAGE, javascript=False), open_page(PAGE)
    expect(still.locator("[data-planner]")).to_be_hidden()
    home = still.url.removesuffix(PAGE)
    for path in scripts:
        still.goto(home + path)
        alive.goto(home + path)
        assert parts(still) == parts(alive)
    assert len(scripts) == 11


def test_going_back_to_the_page_finds_the_plan(open_page):
    page = open_page(PAGE)
    page.locator("#plan-start").fill("18.30")
    page.locator(".crumbs a").first.click()
    page.go_back()
    expect(page.locator("#plan-start")).to_have_value("18.30")
    assert times(page)[:2] == ["18.30", "18.35"]


def test_a_plan_is_made_with_the_keyboard_alone(open_page):
    page = open_page(PAGE)
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


def test_the_plan_works_from_a_usb_stick(browser, site):
    page = browser.new_context(accept_downloads=True).new_page()
    page.goto((site / PAGE).as_uri())
    page.locator("#plan-dato").fill("2027-01-14")
    page.locator("#plan-start").fill("18.30")
    assert page.evaluate("location.search") == "?dato=2027-01-14&start=18.30"
    page.reload()
    assert times(page)[:2] == ["18.30", "18.35"]
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-share-status]")).not_to_be_empty()
    with page.expect_download() as download:
        page.locator("[data-calendar]").click()
    assert download.value.suggested_filename == "uvi-aeldre-klyngemoede-2027-01-14.ics"


def test_the_calendar_file_holds_the_meeting_and_every_deadline(open_page):
    page = open_page(SHORT)
    with page.expect_download() as download:
        page.locator("[data-calendar]").click()
    raw = download.value.path().read_bytes()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    assert b"\n" not in raw.replace(b"\r\n", b"")
    events = Calendar.from_ical(raw).walk("VEVENT")
    zone = ZoneInfo("Europe/Copenhagen")
    meeting = events[0]
    assert meeting["SUMMARY"] == "Klyngemøde om urinvejsinfektioner hos ældre"
    assert (meeting.start, meeting.end) == (
        datetime(2027, 1, 14, 18, 30, tzinfo=zone), datetime(2027, 1, 14, 19, 45, tzinfo=zone))
    assert plain(meeting["DESCRIPTION"]).startswith(f"{SUMMARY} Klynge: Sydbyen. Oplæg ved Lise & Bo 18.30 Velkomst")
    # Three deadlines are passed: they are left out, and the others keep their numbers.
    days = [str(event.start) for event in events[1:]]
    assert days == ["2026-12-23", "2026-12-30", "2027-01-04", "2027-01-11", "2027-07-15"]
    assert [str(event["UID"]) for event in events] == [
        f"uvi-aeldre-klyngemoede-2027-01-14-{n}@klyngepakker" for n in (0, 4, 5, 6, 7, 8)]
    titles = [str(event["SUMMARY"]) for event in events]
    roles = (" (Hver læge)", " (Klyngekoordinatoren)", " (Lægemiddelkonsulent)")
    assert all(title.endswith(roles) for title in titles[1:-1])
    assert events[1]["DESCRIPTION"].startswith("Klyngemøde om urinvejsinfektioner hos ældre\n")


def test_the_calendar_waits_for_a_date_and_a_start(open_page):
    page = open_page(f"{PAGE}?dato=2027-01-14")
    expect(page.locator("[data-calendar]")).to_be_disabled()
    expect(page.locator("[data-calendar-hint]")).to_be_visible()


def test_the_link_is_copied_and_it_is_said(open_page):
    page = open_page(PLAN)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-share-status]")).to_have_text("Linket er kopieret.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_the_copied_link_does_not_carry_the_participants_view_along(open_page):
    page = open_page(f"{PLAN}&vis=deltager")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-share-status]")).to_have_text("Linket er kopieret.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url.replace("&vis=deltager", "")
    assert page.url.endswith("&vis=deltager")


def test_a_speaker_is_dropped_where_nobody_gives_a_talk(open_page):
    page = open_page(PLAN.replace("klyngemoede", "opfoelgning"))
    assert "Sydbyen" in page.locator("[data-planned-who]").inner_text()
    assert "Lise" not in page.locator("[data-planned-who]").inner_text()
    assert page.url.partition("?")[2] == "dato=2027-01-14&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen"


def test_a_cut_item_says_so_where_it_is_shortened_and_before_its_notes(open_page):
    page = open_page(PAGE + "?minutter=76")
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


def test_the_follow_up_gets_the_plan_with_its_own_date(open_page):
    page = open_page(PLAN)
    page.locator("[data-others] a", has_text="Opfølgning").click()
    assert page.url.partition("/opfoelgning/index.html?")[2] == (
        "dato=2027-07-15&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen")


def test_the_meeting_held_instead_gets_the_plan_with_its_own_end(open_page):
    page = open_page(PLAN)
    other = page.locator("[data-others] li", has_text="uden egne tal")
    assert plain(other.locator(".note").inner_text()) == (
        "Kan holdes i stedet for »Klyngemøde om urinvejsinfektioner hos ældre«, "
        "torsdag 14. januar 2027 kl. 18.30–19.30")
    other.locator("a").click()
    assert page.url.partition("/uden-tal/index.html?")[2] == (
        "dato=2027-01-14&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen&oplaeg=Lise+%26+Bo")
    assert times(page)[-1] == "19.30"


def test_the_participants_version_stands_in_the_address(open_page):
    page = open_page(PLAN)
    page.get_by_role("button", name="Deltager", exact=True).click()
    assert page.url.endswith("&vis=deltager")
    page.reload()
    expect(page.locator(".fac:visible, .fac-only:visible")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_plan_with_warnings(open_page, scheme, width):
    page = open_page(SHORT.replace("deltagere=18", "deltagere=5"), scheme=scheme, width=width)
    page.locator("#plan-start").fill("25.99")
    page.locator("#plan-start").blur()
    page.wait_for_timeout(150)
    page.add_script_tag(path=str(AXE))
    assert page.evaluate(RUN) == []


@pytest.mark.parametrize("width", [320, 768, 1600])
def test_a_plan_is_never_wider_than_the_screen(open_page, width):
    page = open_page(SHORT.replace("deltagere=18", "deltagere=5"), width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_paper_says_what_the_screen_says(open_page, tmp_path):
    page = open_page(SHORT)
    page.emulate_media(media="print")
    page.pdf(path=str(tmp_path / "plan.pdf"), prefer_css_page_size=True)
    words = plain(" ".join(sheet.extract_text() for sheet in PdfReader(tmp_path / "plan.pdf").pages))
    assert SUMMARY in words
    for line in ("18 Deltagerark", "12 Aftaleark", "18.33 7 min, forkortet fra 15 Hvad siger anbefalingerne?"):
        assert line in words
    assert re.findall(r"(\d\d\.\d\d) (?:Velkomst og kuverter|Vores tal|Slut)", words) == [
        "19.45", "18.30", "18.40", "19.45"]
