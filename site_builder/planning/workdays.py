"""Days on which a Danish practice is open."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import holidays

# A clinic works on 1 May; the other half-holidays of the list (5 June, 24 and 31 December) it is closed.
OPEN = (5, 1)
SATURDAY = 5


@lru_cache(maxsize=64)
def days_off(year: int) -> frozenset[date]:
    """List the holidays of a year and the days on which practices close as on one."""
    return frozenset(day for day in _named(year) if (day.month, day.day) != OPEN)


def name_of(day: date) -> str:
    """Name a holiday in running text: skærtorsdag; nothing for another day."""
    name = _named(day.year).get(day, "")
    return name if name.startswith("Kristi") else name[:1].lower() + name[1:]


@lru_cache(maxsize=64)
def _named(year: int) -> dict[date, str]:
    found = holidays.country_holidays("DK", years=year, categories=(holidays.PUBLIC, holidays.OPTIONAL), language="da")
    return dict(found)


def is_workday(day: date) -> bool:
    """Tell whether a practice is open."""
    return day.weekday() < SATURDAY and day not in days_off(day.year)


def on_or_before(day: date) -> date:
    """Give the last workday up to a day: a deadline on a Sunday is met on Friday."""
    while not is_workday(day):
        day -= timedelta(days=1)
    return day


def on_or_after(day: date) -> date:
    """Give the first workday from a day on."""
    while not is_workday(day):
        day += timedelta(days=1)
    return day
