"""The calendar file, read back by the library that calendars are read with."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from site_builder.build import context_of
from site_builder.build_kit import Order, job_of
from site_builder.check import check_project
from site_builder.kit.calendar import calendar
from site_builder.planning import Choices
from tests.conftest import DAY, ROOT

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


@pytest.fixture(scope="module")
def job():
    project = ROOT / "tests" / "project"
    context = replace(context_of(project), today=date(2026, 11, 22))
    library, _ = check_project(project, DAY)
    package = library.package("proeve")

    def one(**choices):
        return job_of(Order(library, package, package.meeting, Choices(**choices)), context)

    return one


def events(job):
    return list(Calendar.from_ical(calendar(job)).walk("VEVENT"))


def test_a_meeting_without_a_date_has_no_calendar_file(job):
    assert calendar(job()) is None


def test_the_meeting_stands_at_its_hours_in_danish_time(job):
    meeting = events(job(day=date(2027, 1, 14), start=18 * 60 + 30))[0]
    begins = datetime(2027, 1, 14, 18, 30, tzinfo=COPENHAGEN)
    assert meeting["dtstart"].dt == begins
    assert (meeting["dtend"].dt - begins).seconds == 60 * job().plan.minutes


def test_a_meeting_past_midnight_ends_on_the_next_day(job):
    meeting = events(job(day=date(2027, 1, 14), start=23 * 60 + 30))[0]
    assert meeting["dtstart"].dt.date() == date(2027, 1, 14)
    assert meeting["dtend"].dt.date() == date(2027, 1, 15)


def test_deadlines_and_the_follow_up_are_whole_days(job):
    found = [(event["dtstart"].dt, str(event["summary"])) for event in events(job(day=date(2027, 1, 14)))]
    assert all(type(day) is date for day, _ in found)
    assert found[1] == (date(2026, 12, 30), "Træk praksis' egne tal (Hver læge)")
    assert any(words.startswith("Forslag: ") for _, words in found)


def test_a_deadline_says_for_which_meeting(job):
    due = events(job(day=date(2027, 1, 14)))[1]
    assert str(due["description"]) == "Klyngemøde om KOL\nTræk praksis' egne tal."


def test_a_deadline_that_is_passed_is_left_out_and_the_others_keep_their_ids(job):
    found = [(str(event["uid"])[-len("-0@klyngepakker"):], str(event["summary"])[:7])
             for event in events(job(day=date(2026, 12, 1)))]
    assert found == [("-0@klyngepakker", "Klyngem"), ("-2@klyngepakker", "Forslag")]


def test_lines_are_folded_and_ended_as_calendars_want_them(job):
    written = calendar(job(day=date(2027, 1, 14), start=1110))
    assert written.endswith(b"END:VCALENDAR\r\n")
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    assert calendar(job(day=date(2027, 1, 14), start=1110)) == written
