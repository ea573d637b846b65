"""Find CPR numbers in a text: DDMMYY and four digits, as people, forms and Excel write them.

A text about patients is full of numbers that look like one, so what is found has a certainty. Modulus 11 may only raise
it: since 2007 numbers are given out that do not fulfil it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING

from .seen import as_seen

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACE = "[ \u00a0\u2007\u2009\u202f]{0,2}"
HYPHEN = "-\u2010-\u2015\u2212"
DASH = f"[{HYPHEN}/._]?"
CELL = rf"[ \u00a0]{{0,40}}+{DASH}[ \u00a0]{{0,40}}+"
BETWEEN = rf"{SPACE}{DASH}{SPACE}|{CELL}\|{CELL}"  # the second: in two cells of a table
DATE = r"(\d\d)([ ./-]?)(\d\d)\3(\d{4}|\d\d)"
# The lookahead lets one candidate begin inside another that turns out to be none.
FULL = re.compile(rf"(?<!\d)(?=({DATE}({BETWEEN})(\d{{4}})(?!\d)))")
CLOSED = re.compile(r"[ \u00a0]*(?:\||$)", re.MULTILINE)
# A day may have a time behind it, on five minutes as people plan, or a year.
CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5][05]|(?:19|20)\d\d")
SHORT = re.compile(r"(?<!\d)(\d)(\d\d)(\d\d)(\d{4})(?!\d)")  # a spreadsheet has eaten the zero in front
NUMBERED = re.compile(r"(?i)(?<![^\W_])(cpr|c\.p\.r|person-?(nr|num)|pnr)")
PERSON = re.compile(r"(?i)(?<![^\W_])(person|patient|født|fødsels)")
IN_FRONT = re.compile(r"(?:[^\W_]|[/%+#]|\w[-\u2013]|\d\.)\Z")
BEHIND = re.compile(r"[^\W_]|[/%=]|[-.\u2013]\d")
# »CPR0101701234« is one, »DKK0101701234« is none.
GLUED = re.compile(r"(?i)(?<![^\W\d_])(?:cpr|nr|pnr|[a-zæøå]*nummer)\Z")
OTHERS = re.compile(
    r"(?i)\b10\.\d{4,9}/\S+|(?:https?://|www\.)\S+|\bISBN(?:-1[03])?[:\s]*[\dX -]{9,17}"
    r"|\b(?:PMID|PMC|PMCID|ISSN|EAN|GLN|CVR|NCT|konto|tlf|telefon|mobil|fax|phone|tel)\b[^\d\n+(]{0,12}"
    r"(?:[+(]\d{1,3}\)? ?)?(?:\d{6,12}(?!\d|[-\u2013]\d)|\d\d(?: \d\d){3}(?!\d| \d\d\b)|\d{4} \d{4}(?!\d))"
)
# Six digits and three more: without them a text holds none, and few texts have them. One way only, for it is quicker.
MAY_HOLD = re.compile(
    r"[0-9]{2}[ ./-]?[0-9]{2}[ ./-]?[0-9]{2}(?:[^0-9\n]{0,5}|[^0-9\n|]{0,81}\|[^0-9\n|]{0,81})[0-9]{3}"
)
FEWEST = 9  # digits of one
# A sign behind a digit, or for one, that may make a reader see another number than is written.
MARKED = re.compile(
    rf"[0-9](?:[ ./{HYPHEN}]{{0,5}}[]&\\*_~`<[\u00ad\u200b-\u200f\u2060\ufeff]|;[0-9&]|(?<=\\x3[0-9])|(?<=\\u003[0-9]))"
)
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
LAST_YEAR = 2036  # the last that the digits 4 and 9 can tell; no patient is born later yet
NEAR = 40


class Certainty(Enum):
    """How sure it is that the digits are a CPR number."""

    CERTAIN = "error"
    POSSIBLE = "warning"


def find(text: str, everywhere: bool = False) -> Iterator[tuple[int, int, Certainty]]:
    """Give start, end and certainty of each. `everywhere` also looks where numbers are seldom persons: in addresses,
    telephone numbers and names with digits, and takes a date with four digits behind it, or nine digits, for one.
    """
    done = 0
    for start, end, certainty in sorted(_candidates(text, everywhere), key=lambda found: found[:2]):
        if start >= done:
            done = end
            yield start, end, certainty


def find_seen(text: str, everywhere: bool = False) -> Iterator[tuple[int, int, Certainty]]:
    """Give those that stand in what a reader sees: DDMMYY&nbsp;1234, or one with a hyphen in bold."""
    # Few texts have a mark and digits enough, and fewer still have them beside each other; it is asked of every line.
    if MARKED.search(text) and sum(map(text.count, "0123456789")) >= FEWEST:
        seen = as_seen(text)
        if MAY_HOLD.search(seen.text):
            for start, end, certainty in find(seen.text, everywhere):
                yield *seen.place(start, end), certainty


def masked(text: str) -> str:
    """Write a dot for every digit of what may be a CPR number, by whichever way of looking."""
    pieces, shown = [], 0
    for start, end in sorted(_all(text)):
        if end > shown:
            first = max(start, shown)
            pieces += [text[shown:first], re.sub(r"\d", "•", text[first:end])]
            shown = end
    return "".join([*pieces, text[shown:]])


def _all(text: str) -> Iterator[tuple[int, int]]:
    """Give every candidate: to look everywhere finds more, but none that is glued behind an ISBN."""
    for everywhere in (True, False):
        for start, end, _ in chain(_candidates(text, everywhere), find_seen(text, everywhere)):
            yield start, end


def _candidates(text: str, everywhere: bool) -> Iterator[tuple[int, int, Certainty]]:
    text = text if everywhere else OTHERS.sub(lambda match: "¤" * len(match[0]), text)
    return chain(_full(text, everywhere), _short(text, everywhere))


def _full(text: str, everywhere: bool) -> Iterator[tuple[int, int, Certainty]]:
    for match in FULL.finditer(text):
        whole, day, inner, month, year, between, serial = match.groups()
        start, end = match.span(1)
        long = bool(inner) or len(year) == 4
        if not _is_date(day, month, year, serial) or (long and not between):
            continue
        told = everywhere or _near(NUMBERED, text, start, end)
        cells = "|" in between
        # A date may have a time, an amount or a later year behind it, a table's row anything.
        if long:
            plain = bool(between.strip()) and not cells and not re.match("19|20", serial)
        else:
            plain = not cells or bool(CLOSED.match(text, end))
        if told or (plain and _stands_alone(text, start, end, bool(between))):
            sure = told or _is_sure(whole, between, serial) or _near(PERSON, text, start, end)
            yield start, end, Certainty.CERTAIN if sure else Certainty.POSSIBLE


def _is_sure(whole: str, between: str, serial: str) -> bool:
    """Tell whether the digits speak for themselves, without a word that tells what they are."""
    if not between:
        return _modulus_11(re.sub(r"\D", "", whole))
    hyphen = re.match(rf"\s*[{HYPHEN}]", between)
    return bool(hyphen) or ("|" not in between and not CLOCK.fullmatch(serial))


def _short(text: str, everywhere: bool) -> Iterator[tuple[int, int, Certainty]]:
    for match in SHORT.finditer(text):
        if _is_date(*match.groups()) and (everywhere or _near(NUMBERED, text, *match.span())):
            yield *match.span(), Certainty.CERTAIN


def _is_date(day: str, month: str, year: str, serial: str) -> bool:
    born = _year(int(year[-2:]), int(serial[0]))
    if (len(year) == 4 and int(year) != born) or born > LAST_YEAR:
        return False
    number = int(day) - 60 if int(day) > 60 else int(day)  # a substitute number has 60 added to its day
    return 1 <= int(month) <= 12 and 1 <= number <= monthrange(born, int(month))[1]


def _year(year: int, seventh: int) -> int:
    """Tell the century from the seventh digit, as the CPR office's own table does."""
    if seventh <= 3:
        return 1900 + year
    if seventh in (4, 9):
        return year + (2000 if year <= 36 else 1900)
    return year + (2000 if year <= 57 else 1800)


def _modulus_11(digits: str) -> bool:
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=False)) % 11 == 0


def _near(words: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Tell whether such a word stands on the same line, close in front or just behind."""
    line = text.rfind("\n", max(0, start - NEAR), start) + 1
    before, behind = text[max(line, start - NEAR) : start], text[end : end + NEAR // 3].partition("\n")[0]
    return bool(words.search(before) or words.search(behind))


def _stands_alone(text: str, start: int, end: int, apart: bool) -> bool:
    """Tell whether the digits are no part of a longer number, code or address. None with a hyphen has decimals."""
    before, behind = text[max(0, start - NEAR) : start], text[end : end + 2]
    if (IN_FRONT.search(before) and not GLUED.search(before)) or BEHIND.match(behind):
        return False
    return apart or not (re.search(r"\d[,:]\Z", before) or re.match(r"[,:]\d", behind))
