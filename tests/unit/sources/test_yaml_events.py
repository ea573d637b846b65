import pytest

from site_builder.diagnostics import Failure
from site_builder.sources.located import CutShort, LocatedMap
from site_builder.sources.yaml_events import read_yaml


def read(text: str) -> LocatedMap:
    fields = read_yaml(text, "x.yaml")
    assert isinstance(fields, LocatedMap)
    return fields


def test_every_scalar_keeps_its_own_text() -> None:
    assert read("a: 0101\nb: no\nc: 19:30\nd: 1.10\ne: 0x1F\nf: 2027-11-01\n") == {
        "a": "0101",
        "b": "no",
        "c": "19:30",
        "d": "1.10",
        "e": "0x1F",
        "f": "2027-11-01",
    }


def test_an_empty_value_is_left_out_and_remembered() -> None:
    fields = read("a:\nb: ~\nc: null\nd: ''\ne: # en bemærkning\n")
    assert (dict(fields), fields.empty) == ({"d": ""}, {"a", "b", "c", "e"})


def test_a_text_that_ends_in_a_comment_is_marked_as_cut_short() -> None:
    fields = read("a: nr. #3\nb: #3\nc: 'nr. #3'\nd: nr#3\n")
    assert {key: (value, type(value)) for key, value in fields.items()} == {
        "a": ("nr.", CutShort),
        "b": ("", CutShort),
        "c": ("nr. #3", str),
        "d": ("nr#3", str),
    }


def test_columns_count_characters_and_not_bytes() -> None:
    assert read("{æøå😀: x, y: z}").value_marks == {"æøå😀": (1, 8, 1), "y": (1, 14, 1)}


@pytest.mark.parametrize("text", ['a: "x\\0y"', 'a: "\\u202Ex"', '"a\\u200b": x', "a: 'x\u200by'"])
def test_an_invisible_character_that_is_spelt_out_is_refused(text: str) -> None:
    with pytest.raises(Failure) as failure:
        read(text)
    assert failure.value.diagnostic.code == "KP003"


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "[{a: "])
def test_a_hundred_thousand_signs_are_refused_and_do_not_crash(sign: str) -> None:
    with pytest.raises(Failure) as failure:
        read(sign * 100_000)
    assert failure.value.diagnostic.code in ("KP005", "KP015", "KP017")
