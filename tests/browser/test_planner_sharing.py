"""What leaves the planner: the calendar file, the link, the paper, and the plan of the other meetings."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from tests.paper import words_of

from .planning import PAGE, PLAN, SHORT, SUMMARY, plain, times

pytestmark = pytest.mark.xdist_group("meeting")


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


def test_the_calendar_file_holds_the_meeting_and_every_deadline(open_plan):
    page = open_plan(SHORT)
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
    roles = (" (Hver læge)", " (Én læge i hver praksis)", " (Klyngekoordinatoren)", " (Lægemiddelkonsulent)")
    assert all(title.endswith(roles) for title in titles[1:-1])
    assert events[1]["DESCRIPTION"].startswith("Klyngemøde om urinvejsinfektioner hos ældre\n")


def test_the_calendar_waits_for_a_date_and_a_start(open_plan):
    page = open_plan(f"{PAGE}?dato=2027-01-14")
    expect(page.locator("[data-calendar]")).to_be_disabled()
    expect(page.locator("[data-calendar-hint]")).to_be_visible()


def test_the_link_is_copied_and_it_is_said(open_plan):
    page = open_plan(PLAN)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-share-status]")).to_have_text("Linket er kopieret.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_the_copied_link_does_not_carry_the_participants_view_along(open_plan):
    page = open_plan(f"{PLAN}&vis=deltager")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy-link]").click()
    expect(page.locator("[data-share-status]")).to_have_text("Linket er kopieret.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url.replace("&vis=deltager", "")
    assert page.url.endswith("&vis=deltager")


def test_a_speaker_is_dropped_where_nobody_gives_a_talk(open_plan):
    page = open_plan(PLAN.replace("klyngemoede", "opfoelgning"))
    assert "Sydbyen" in page.locator("[data-planned-who]").inner_text()
    assert "Lise" not in page.locator("[data-planned-who]").inner_text()
    assert page.url.partition("?")[2] == "dato=2027-01-14&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen"


def test_the_follow_up_gets_the_plan_with_its_own_date(open_plan):
    page = open_plan(PLAN)
    page.locator("[data-others] a", has_text="Opfølgning").click()
    assert page.url.partition("/opfoelgning/index.html?")[2] == (
        "dato=2027-07-15&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen")


def test_the_meeting_held_instead_gets_the_plan_with_its_own_end(open_plan):
    page = open_plan(PLAN)
    other = page.locator("[data-others] li", has_text="uden egne tal")
    assert plain(other.locator(".note").inner_text()) == (
        "Kan holdes i stedet for »Klyngemøde om urinvejsinfektioner hos ældre«, "
        "torsdag 14. januar 2027 kl. 18.30–19.30")
    other.locator("a").click()
    assert page.url.partition("/uden-tal/index.html?")[2] == (
        "dato=2027-01-14&start=18.30&deltagere=18&praksis=12&klynge=Sydbyen&oplaeg=Lise+%26+Bo")
    assert times(page)[-1] == "19.30"


def test_the_participants_version_stands_in_the_address(open_plan):
    page = open_plan(PLAN)
    page.get_by_role("button", name="Deltager", exact=True).click()
    assert page.url.endswith("&vis=deltager")
    page.reload()
    expect(page.locator(".fac:visible, .fac-only:visible")).to_have_count(0)


def test_the_paper_says_what_the_screen_says(open_plan, tmp_path):
    page = open_plan(SHORT)
    page.emulate_media(media="print")
    page.pdf(path=str(tmp_path / "plan.pdf"), prefer_css_page_size=True)
    words = plain(words_of(tmp_path / "plan.pdf"))
    assert SUMMARY in words
    for line in ("18 Deltagerark", "12 Aftaleark", "18.33 7 min, forkortet fra 15 Hvad siger anbefalingerne?"):
        assert line in words
    assert re.findall(r"(\d\d\.\d\d) (?:Velkomst og kuverter|Vores tal|Slut)", words) == [
        "19.45", "18.30", "18.40", "19.45"]
