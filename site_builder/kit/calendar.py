"""moede.ics: the meeting, what is due before it, and the follow-up, for anybody's calendar."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event

from .. import danish
from ..pages.words import doer
from .papers.facts import follow_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ..model.package import Preparation
    from .job import Job

TIME_ZONE = "Europe/Copenhagen"
# The rule of the European Union since 1996. The library's own component lists every change since 1970.
ZONE = f"""BEGIN:VTIMEZONE
TZID:{TIME_ZONE}
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
""".replace("\n", "\r\n")

MOST = 60  # signs of a title; telephones show no more
SENTENCE = re.compile(r".*?(?=[.!?]\s+[A-ZÆØÅ»]|[.!?]?$)", re.DOTALL)


def calendar(job: Job) -> bytes | None:
    """Write the calendar file; None while the meeting has no date."""
    if job.plan.choices.day is None:
        return None
    file = Calendar()
    file.add("version", "2.0")
    file.add("prodid", "-//Klyngepakker//DA")
    file.add_component(Component.from_ical(ZONE))
    for number, event in enumerate(_events(job, job.plan.choices.day)):
        if event is None:
            continue
        event.add("uid", f"{job.package.slug}-{job.script.id}-{job.plan.choices.day}-{number}@klyngepakker")
        event.add("dtstamp", datetime.combine(job.context.today, time(), UTC))
        file.add_component(event)
    return bytes(file.to_ical())


def _events(job: Job, day: date) -> Iterator[Event | None]:
    """Give the events in turn; None keeps the number of a deadline that is passed, so that the others keep theirs."""
    yield _meeting(job, day)
    for deadline in job.plan.deadlines:
        if deadline.day and deadline.day != day:
            yield _deadline(job, deadline.task, deadline.day) if deadline.day >= job.context.today else None
    after = follow_up(job.package, job.script)
    if after and after.card.follows and (later := job.plan.weeks_after(after.card.follows.weeks_after)):
        length = danish.duration(after.card.minutes)
        yield _whole_day(later, f"Forslag: {after.card.title}", f"{length}. Aftal tidspunktet.")


def _deadline(job: Job, task: Preparation, day: date) -> Event:
    more = "\n".join(filter(None, (job.script.card.title, task.task, task.consent, task.hard_deadline)))
    return _whole_day(day, f"{headline(task.task)} ({doer(task)})", more)


def headline(task: str) -> str:
    """Head a task by its first sentence, cut at a word when it is long. The browser's twin is in plan/calendar.js."""
    found = SENTENCE.match(task.strip())
    first = " ".join(found[0].split()) if found else ""
    return first if len(first) <= MOST else re.sub(r"[,;:]*\s+\S*$", "", first[: MOST + 1]) + " …"


def _meeting(job: Job, day: date) -> Event:
    plan = job.plan
    program = "\n".join(f"{plan.clock(timed.at)} {timed.item.title}" for timed in plan.items)
    if plan.choices.start is None:
        return _whole_day(day, job.script.card.title, program)
    event = Event()
    # Midnight plus hours on the wall: a meeting past midnight keeps its wall-clock times.
    start = datetime.combine(day, time()) + timedelta(minutes=plan.choices.start)
    zone = ZoneInfo(TIME_ZONE)
    event.add("dtstart", start.replace(tzinfo=zone))
    event.add("dtend", (start + timedelta(minutes=plan.minutes)).replace(tzinfo=zone))
    return _said(event, job.script.card.title, program)


def _whole_day(day: date, title: str, text: str) -> Event:
    event = Event()
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return _said(event, title, text)


def _said(event: Event, title: str, text: str) -> Event:
    event.add("summary", title)
    event.add("description", text)
    return event
