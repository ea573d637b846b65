"""Numbers of nobody: what is found, what is let pass, and what is masked."""

from __future__ import annotations

import re
from datetime import date

import pytest
from cpr_forms import BARE, CELLS, CERTAIN, CLOCKS, IN_PARTS, LOOK_ALIKES, SEEN, TRUE, digits
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.sources.cpr import Certainty, find, find_seen, masked


def found(text: str, everywhere: bool = False) -> list[tuple[str, Certainty]]:
    return [(text[start:end], certainty) for start, end, certainty in find(text, everywhere)]


def test_there_are_forms_enough_on_both_sides() -> None:
    assert len(set(TRUE)) >= 300
    assert len(set(LOOK_ALIKES)) >= 200


@pytest.mark.parametrize(("text", "number"), TRUE)
def test_a_number_as_people_write_it_is_found_and_certain(text: str, number: str) -> None:
    assert [(digits(part), certainty) for part, certainty in found(text)] == [(number, CERTAIN)]


@pytest.mark.parametrize(("text", "part"), IN_PARTS)
def test_a_date_with_something_in_it_or_the_whole_year_is_found_and_certain(text: str, part: str) -> None:
    assert found(text) == [(part, CERTAIN)]


@pytest.mark.parametrize(("text", "certainty"), BARE)
def test_ten_digits_alone_are_certain_only_with_modulus_11(text: str, certainty: Certainty) -> None:
    assert found(text) == [(digits(text), certainty)]


@pytest.mark.parametrize(("text", "certainty"), CLOCKS)
def test_a_day_with_a_time_or_a_year_behind_it_is_only_possible(text: str, certainty: Certainty) -> None:
    assert [one for _, one in found(text)] == [certainty]


@pytest.mark.parametrize(("text", "part", "certainty"), CELLS)
def test_a_number_in_two_cells_is_found(text: str, part: str, certainty: Certainty) -> None:
    assert found(text) == [(part, certainty)]


@pytest.mark.parametrize(("text", "part", "certainty"), SEEN)
def test_a_number_that_is_written_in_another_way_than_it_is_read_is_found_where_it_stands(
    text: str, part: str, certainty: Certainty
) -> None:
    assert [(text[start:end], sure) for start, end, sure in find_seen(text)] == [(part, certainty)]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_one_is_let_pass(text: str) -> None:
    assert found(text) == []
    assert list(find_seen(text)) == []


@pytest.mark.parametrize(
    ("seventh", "first", "last"),
    [("0", 1900, 1999), ("3", 1900, 1999), ("4", 1937, 1999), ("9", 1937, 1999), ("4", 2000, 2036), ("9", 2000, 2036),
     ("5", 2000, 2036), ("8", 2000, 2036), ("6", 1858, 1899)],
)  # fmt: skip
def test_every_fifth_day_that_a_seventh_digit_stands_for_is_found(seventh: str, first: int, last: int) -> None:
    days = range(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal() + 1, 5)
    texts = [f"{date.fromordinal(day):%d%m%y}-{seventh}123" for day in days]
    assert [text for text in texts if found(text) != [(text, CERTAIN)]] == []


def test_the_leap_day_follows_the_century_that_the_seventh_digit_tells() -> None:
    assert found("290200-4123") == [("290200-4123", CERTAIN)]  # 2000 was a leap year
    assert found("290200-1123") == []  # 1900 was none


@pytest.mark.parametrize(
    "text", ["tlf. 0101651234", "https://x.dk/010165-1234", "DKK0101651234", "01.01.24 1200", "101651234"]
)
def test_everywhere_finds_what_a_text_may_hold_for_other_reasons(text: str) -> None:
    assert (len(found(text)), len(found(text, everywhere=True))) == (0, 1)


def test_each_number_of_a_text_is_found_once_and_in_order() -> None:
    text = "010165-1234 010165-1234;0707614285\n01.01.65-1234"
    assert [number for number, _ in found(text)] == ["010165-1234", "010165-1234", "0707614285", "01.01.65-1234"]


@pytest.mark.parametrize("text", [*(text for text, _ in TRUE[::7]), *(text for text, _ in IN_PARTS), "101651234"])
def test_a_masked_text_holds_no_number_and_keeps_its_length(text: str) -> None:
    assert list(find(masked(text), everywhere=True)) == []
    assert len(masked(text)) == len(text)


def test_what_is_no_number_stands_as_it_was_when_a_text_is_masked() -> None:
    assert masked("a 12 010165-1234 b 34") == "a 12 ••••••-•••• b 34"


def test_a_number_behind_an_isbn_is_masked_though_there_are_more_digits_in_front() -> None:
    assert masked("ISBN 978-87-7749-123-40101651234 kom") == "ISBN 978-87-7749-123-4•••••••••• kom"


@pytest.mark.parametrize("text", [text for text, _, _ in (*SEEN, *CELLS)])
def test_a_number_that_is_written_in_another_way_is_masked_in_all_its_digits(text: str) -> None:
    assert not re.search(r"010165|1234|01.01.65|651234", masked(text))
    assert [*find(masked(text), everywhere=True), *find_seen(masked(text), everywhere=True)] == []


PIECES = [
    "010165", "1234", "0101651234", "01", "65", "1", "-", " ", "|", "\n", "cpr ", "ISBN ", "tlf. ", "https://x.dk/",
    "10.1186/", "978-87-7749-123-4", ".", "**", "&nbsp;", "&#45;", "&#52;", "\\-", "\\x2d", "[", "](x)", "<b>",
    "a", ";",
]  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_whatever_is_found_is_masked_and_nothing_else_is_touched(text: str) -> None:
    shown = masked(text)
    spans = [span[:2] for look in (find, find_seen) for everywhere in (False, True) for span in look(text, everywhere)]
    assert [shown[start:end] for start, end in spans if re.search(r"\d", shown[start:end])] == []
    assert len(shown) == len(text)
    assert re.sub(r"\d", "•", text) == re.sub(r"\d", "•", shown)
