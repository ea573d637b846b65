from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from site_builder.model.fields import Address, Date, Identifier, Integer, Number, Positive, Text, parse_number


def read(kind: Any, text: str) -> Any:
    return TypeAdapter(kind).validate_python(text)


def refused(kind: Any, text: str) -> tuple[str, str, str]:
    with pytest.raises(ValidationError) as failure:
        read(kind, text)
    (fault,) = failure.value.errors()
    return fault["type"], fault["ctx"]["message"], fault["ctx"]["help"]


@pytest.mark.parametrize(("text", "value"), [("2.5", 2.5), ("2,5", 2.5), ("-3", -3.0), ("80", 80.0), ("0,125", 0.125)])
def test_a_number_has_a_point_or_a_comma(text: str, value: float) -> None:
    assert read(Number, text) == value


@pytest.mark.parametrize("text", ["", "1e5", "nan", "inf", "2,5,1", "80 %", "²", "١٢", "0x1F", "1_000", " 5", "+5"])
def test_what_is_no_number_is_refused(text: str) -> None:
    assert parse_number(text) is None
    assert refused(Number, text) == ("KP104", f"«{text}» er ikke et tal", "skriv for eksempel 2.5")


def test_a_thousand_with_a_point_is_refused_for_it_can_be_read_in_two_ways() -> None:
    assert refused(Number, "1.000") == ("KP104", "«1.000» kan læses på to måder", "tusindtal skrives 1000")
    assert refused(Integer, "12.345.678") == (
        "KP104",
        "«12.345.678» er ikke et helt tal",
        "tusindtal skrives 12345678",
    )
    assert read(Number, "0.125") == 0.125


@given(st.integers(min_value=-999_999_999, max_value=999_999_999), st.integers(min_value=0, max_value=999_999_999))
def test_a_number_is_the_same_with_a_point_and_with_a_comma(whole: int, rest: int) -> None:
    assert parse_number(f"{whole},{rest}") == parse_number(f"{whole}.{rest}") == float(f"{whole}.{rest}")


def test_whole_numbers_have_their_least() -> None:
    assert (read(Integer, "0"), read(Positive, "1")) == (0, 1)
    assert refused(Integer, "-1") == ("KP104", "«-1» er under nul", "skriv et tal fra 0 og op")
    assert refused(Positive, "0") == ("KP104", "«0» er for lidt", "skriv et tal fra 1 og op")
    assert refused(Integer, "9" * 400)[:1] == ("KP104",)


def test_a_date_is_year_month_day() -> None:
    assert read(Date, "2027-11-01") == date(2027, 11, 1)
    assert refused(Date, "1/11/2027") == (
        "KP105",
        "datoen «1/11/2027» står i forkert orden",
        "dato skrives 2027-11-01",
    )
    assert refused(Date, "2027-02-30") == ("KP105", "dagen «2027-02-30» findes ikke", "ret år, måned eller dag")
    assert refused(Date, "20271101") == ("KP105", "«20271101» er ikke en dato", "dato skrives 2027-11-01")
    assert refused(Date, "٢٠٢٧-١١-٠١")[:1] == ("KP105",)


@pytest.mark.parametrize("text", ["a", "kol-diagnostik", "0-5", "x" * 60])
def test_an_identifier_is_an_address(text: str) -> None:
    assert read(Identifier, text) == text


@pytest.mark.parametrize("text", ["", "A", "ø", "a_b", "a b", "../a", "a/b", "a\n", "x" * 61, "a-"])
def test_what_cannot_be_an_address_is_no_identifier(text: str) -> None:
    assert refused(Identifier, text)[0] == "KP111"


@pytest.mark.parametrize(
    "text", ["https://dsam.dk", "http://a.dk/b?c=d&e=f#g", "https://a.dk/é", "https://a.dk:80/%20"]
)
def test_an_address_is_on_the_web(text: str) -> None:
    assert read(Address, text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dsam.dk",
        "javascript:alert(1)",
        "https://a",
        'https://a.dk/"x',
        "https://a.dk/<b>",
        "ftp://a.dk",
        "https://a.dk/a b",
    ],
)
def test_what_is_not_on_the_web_is_no_address(text: str) -> None:
    assert refused(Address, text)[0] == "KP113"


def test_a_text_is_trimmed_and_not_empty() -> None:
    assert read(Text, "  KOL  ") == "KOL"
    assert refused(Text, "  ") == ("KP112", "teksten er tom", "skriv den, eller slet feltet")


def test_braces_in_a_wrong_value_are_shown_as_they_are() -> None:
    assert refused(Number, "{help} {0}")[1] == "«{help} {0}» er ikke et tal"


def test_an_endless_address_is_refused_at_once() -> None:
    assert refused(Address, f"http://{'.' * 100_000} ")[0] == "KP113"
