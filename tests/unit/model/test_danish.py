from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder import danish

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (46.66, 1, "46,7"),
        (1234.5, 1, "1.234,5"),
        (1234567, 0, "1.234.567"),
        (2.5, 0, "3"),
        (-2.5, 0, "−3"),
        (0.25, 1, "0,3"),
        (-0.04, 1, "0,0"),
        (0, 2, "0,00"),
    ],
)
def test_a_number_has_a_decimal_comma_and_a_point_for_thousands(
    value: float, decimals: int, written: str
) -> None:
    assert danish.number(value, decimals) == written


@pytest.mark.parametrize(("change", "written"), [(8.44, "+8,4"), (-1.25, "−1,3"), (0.04, "0,0"), (-0.04, "0,0")])
def test_a_change_has_a_sign_unless_it_is_written_as_nothing(change: float, written: str) -> None:
    assert danish.signed(change) == written


@given(st.floats(min_value=-1e9, max_value=1e9), st.integers(min_value=0, max_value=3))
def test_a_written_number_read_again_is_at_most_half_a_last_digit_off(value: float, decimals: int) -> None:
    read = float(danish.number(value, decimals).replace(".", "").replace("−", "-").replace(",", "."))
    assert abs(read - value) <= 0.5 * 10**-decimals + 1e-6


@given(st.floats(min_value=0.01, max_value=1e9), st.integers(min_value=0, max_value=3))
def test_a_number_below_zero_is_written_as_the_one_above_with_a_minus(value: float, decimals: int) -> None:
    above = danish.number(value, decimals)
    assert danish.number(-value, decimals) == (above if set(above) <= {"0", ","} else f"−{above}")


def test_a_percentage_keeps_its_sign_on_the_same_line() -> None:
    assert danish.percent(46.66) == f"46,7{NBSP}%"
    assert danish.percent(5, 0) == f"5{NBSP}%"


def test_a_day_is_written_with_its_month() -> None:
    assert danish.day(date(2027, 11, 1)) == f"1.{NBSP}november 2027"


def test_a_short_day_leaves_months_of_four_letters_whole() -> None:
    assert danish.short_day(date(2027, 11, 1)) == f"1.{NBSP}nov. 2027"
    assert danish.short_day(date(2027, 5, 31)) == f"31.{NBSP}maj 2027"
    assert danish.short_day(date(2027, 6, 2)) == f"2.{NBSP}juni 2027"


def test_a_clock_time_has_a_point_and_starts_over_at_midnight() -> None:
    assert [danish.clock(m) for m in (0, 545, 1110, 1440, 1505)] == ["00.00", "09.05", "18.30", "00.00", "01.05"]


def test_a_duration_is_in_minutes_below_two_hours_but_for_one_hour() -> None:
    assert [danish.duration(m) for m in (0, 45, 60, 90, 119, 120, 150)] == [
        f"0{NBSP}min",
        f"45{NBSP}min",
        f"1{NBSP}time",
        f"90{NBSP}min",
        f"119{NBSP}min",
        f"2{NBSP}timer",
        f"2{NBSP}timer 30{NBSP}min",
    ]


def test_days_before_a_meeting_are_told_as_people_say_them() -> None:
    assert [danish.days_before(d) for d in (0, 1, 3, 7, 42)] == [
        "på dagen",
        "dagen før",
        f"3{NBSP}dage før",
        f"1{NBSP}uge før",
        f"6{NBSP}uger før",
    ]


def test_to_begin_at_the_latest_is_told_in_whole_weeks_from_two_up_and_never_too_late() -> None:
    assert [danish.begin_before(d) for d in (0, 1, 7, 13, 14, 15, 60, 70, 75)] == [
        "på dagen",
        "dagen før",
        f"1{NBSP}uge før",
        f"13{NBSP}dage før",
        f"2{NBSP}uger før",
        f"3{NBSP}uger før",
        f"9{NBSP}uger før",
        f"10{NBSP}uger før",
        f"11{NBSP}uger før",
    ]


def test_counted_things_are_one_or_many() -> None:
    assert danish.counted(1, "pakke", "pakker") == f"1{NBSP}pakke"
    assert danish.counted(0, "pakke", "pakker") == f"0{NBSP}pakker"


def test_counts_up_to_twelve_are_words() -> None:
    assert [danish.word(n) for n in (0, 1, 12, 13, -1)] == ["nul", "en", "tolv", "13", "-1"]


def test_a_listing_has_its_own_last_word() -> None:
    assert danish.listing([]) == ""
    assert danish.listing(["a"]) == "a"
    assert danish.listing(["a", "b"]) == "a og b"
    assert danish.listing(["a", "b", "c"], "eller") == "a, b eller c"


def test_a_title_that_ends_itself_gets_no_full_stop() -> None:
    titles = ["Møde om fald", "Hvad så vi i øret?", "Hvad mente du med »obs.«?", "Sig »stop!«", "Se her …", "Farvel."]
    assert [danish.stopped(title) for title in titles] == ["Møde om fald.", *titles[1:]]


def test_after_a_question_a_new_sentence_follows_in_place_of_a_colon_or_comma() -> None:
    assert danish.followed("Spirometri", "tragt") == "Spirometri: tragt"
    assert danish.followed("Penicillin m.m.", "tragt") == "Penicillin m.m.: tragt"
    assert danish.followed("Hvem har ham hos os?", "fra 15 til 10 min") == "Hvem har ham hos os? Fra 15 til 10 min"
    assert danish.followed("Hvad gjorde praksis?", "point", by=", ") == "Hvad gjorde praksis? Point"


def test_a_capital_leaves_the_rest_of_the_word() -> None:
    assert [danish.capital(t) for t in ("", "PLO svarer", "ældre")] == ["", "PLO svarer", "Ældre"]
