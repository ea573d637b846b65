"""Danish numbers, dates and lists. No other module formats them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

NBSP = "\u00a0"
TWO_WEEKS = 14  # from here on people count in weeks
DANISH = str.maketrans(",.", ".,")
MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
SMALL = ("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")


def rounded(value: float, decimals: int = 1) -> float:
    """Round as a number is written: halves go away from zero as in school."""
    scale = 10.0**decimals
    return math.copysign(math.floor(abs(value) * scale + 0.5), value) / scale


def number(value: float, decimals: int = 1) -> str:
    """Write 1234.5 as 1.234,5, as the texts of the packages do."""
    written = rounded(value, decimals)
    text = f"{abs(written):,.{decimals}f}".translate(DANISH)
    return f"−{text}" if written < 0 else text


def signed(value: float, decimals: int = 1) -> str:
    """Write a change with its sign: +8,4, −1,2, and 0,0 with none."""
    return f"+{number(value, decimals)}" if rounded(value, decimals) > 0 else number(value, decimals)


def percent(share: float, decimals: int = 1) -> str:
    """Write a value in percent as 46,7 %."""
    return f"{number(share, decimals)}{NBSP}%"


def day(value: date) -> str:
    """Write a date as 1. november 2027."""
    return f"{value.day}.{NBSP}{MONTHS[value.month - 1]} {value.year}"


def long_day(value: date) -> str:
    """Write a date as torsdag 14. januar 2027."""
    return f"{WEEKDAYS[value.weekday()]} {day(value)}"


def short_day(value: date) -> str:
    """Write a date as 1. nov. 2027."""
    name = MONTHS[value.month - 1]
    return f"{value.day}.{NBSP}{name if len(name) <= 4 else name[:3] + '.'} {value.year}"


def clock(minutes: int) -> str:
    """Write minutes after midnight as 18.30; past midnight it starts over."""
    return f"{minutes // 60 % 24:02d}.{minutes % 60:02d}"


def elapsed(minutes: int) -> str:
    """Write minutes since the start as 0.00, 0.25, 1.40: the clock of a meeting that has no start yet."""
    return f"{minutes // 60}.{minutes % 60:02d}"


def duration(minutes: int) -> str:
    """Write minutes as 45 min, 1 time, 90 min, 2 timer or 2 timer 30 min."""
    hours, rest = divmod(minutes, 60)
    if minutes < 120 and minutes != 60:
        return f"{minutes}{NBSP}min"
    words = f"{hours}{NBSP}{'time' if hours == 1 else 'timer'}"
    return f"{words} {rest}{NBSP}min" if rest else words


def days_before(days: int) -> str:
    """Write days before a meeting as people say them: 6 uger før, dagen før, på dagen."""
    if days == 0:
        return "på dagen"
    if days == 1:
        return "dagen før"
    if days % 7 == 0:
        return f"{days // 7}{NBSP}{'uge' if days == 7 else 'uger'} før"
    return f"{days}{NBSP}dage før"


def begin_before(days: int) -> str:
    """Write when to begin at the latest: whole weeks from two up, and a week too early rather than a day too late."""
    return days_before(weeks(days) * 7 if days >= TWO_WEEKS else days)


def weeks(days: int) -> int:
    """Count the weeks that hold so many days."""
    return math.ceil(days / 7)


def counted(count: int, one: str, many: str) -> str:
    """Write 1 pakke, 5 pakker."""
    return f"{count}{NBSP}{one if count == 1 else many}"


def word(count: int) -> str:
    """Write a count up to twelve as a word."""
    return SMALL[count] if 0 <= count < len(SMALL) else str(count)


def listing(items: Sequence[str], last: str = "og") -> str:
    """Join as a, b og c."""
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)


def stopped(text: str) -> str:
    """End a sentence, unless what an author wrote has ended it: Hvad så vi i øret?"""
    return text if text.rstrip("»«").endswith((".", "?", "!", "…")) else f"{text}."


def followed(text: str, rest: str, by: str = ": ") -> str:
    """Let words follow what an author wrote: Prøver: tragt; but after a question a new sentence: Så I det? Tragt."""
    asked = text.rstrip("»«").endswith(("?", "!", "…"))
    return f"{text} {capital(rest)}" if asked else f"{text}{by}{rest}"


def capital(text: str) -> str:
    """Raise the first letter and leave the rest (PLO stays PLO)."""
    return text[:1].upper() + text[1:]
