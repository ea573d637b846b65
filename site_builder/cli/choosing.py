"""What a coordinator writes on the command line becomes a plan's choices; what cannot be read gets a Danish answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

DATES = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})[.\-/] ?(?P<m>\d{1,2})[.\-/] ?(?P<y>\d{4})"),
)
YEARS = range(2000, 2101)
MAX_NAME = 80  # what fits on a line at the top of a sheet
TIME = re.compile(r"(\d{1,2})[.:](\d{2})|(\d{1,2})")

Command = TypeVar("Command", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """A date as 2027-01-14 or 14.1.2027."""

    name = "dato"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a date."""
        if isinstance(value, date):
            return value
        found = next((match for form in DATES if (match := form.fullmatch(value.strip()))), None)
        try:
            day = date(int(found["y"]), int(found["m"]), int(found["d"])) if found else self.refuse(value)
        except ValueError:
            return self.refuse(value)
        if day.year not in YEARS:
            raise click.UsageError(f"«{value}» er for langt væk; skriv et årstal fra {YEARS[0]} til {YEARS[-1]}")
        return day

    def refuse(self, value: str) -> date:
        """Say how a date is written."""
        raise click.UsageError(f"«{value}» er ikke en dato; skriv den som 2027-01-14")


class Clock(click.ParamType[int]):
    """A time of day as 18.30, in minutes after midnight."""

    name = "kl."

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a time."""
        if isinstance(value, int):
            return value
        found = TIME.fullmatch(value.strip())
        hour, minute = (int(found[1] or found[3]), int(found[2] or 0)) if found else (99, 0)
        if hour > 23 or minute > 59:
            raise click.UsageError(f"«{value}» er ikke et klokkeslæt; skriv det som 18.30")
        return hour * 60 + minute


class Name(click.ParamType[str]):
    """A name that is printed on one line."""

    name = "navn"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Read a name: its words with single spaces between them."""
        words = " ".join(str(value).split())
        if len(words) > MAX_NAME:
            raise click.UsageError(f"navnet er over {MAX_NAME} tegn; skriv det kortere")
        return "".join(sign for sign in words if sign.isprintable())


def count(option: str, most: int, help: str) -> Callable[[Command], Command]:
    """Make an option for a number from 1."""
    return click.option(option, type=click.IntRange(1, most), metavar="TAL", help=help)
