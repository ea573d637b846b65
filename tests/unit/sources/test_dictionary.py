from pathlib import Path

import pytest

from site_builder.sources.dictionary import ALONE, FIRST, LAST, Dictionary, danish_words, read_tails

LINES = "arb ejde:5 ejds:2 \nkli nik:7 \nmød e:7 er:5 \nog :1 \n".encode()


def words(*own: str) -> Dictionary:
    return Dictionary(read_tails(LINES)).with_words(own)


def test_a_word_may_what_the_file_says() -> None:
    roles = [words().role(word) for word in ("arbejde", "arbejds", "klinik", "og", "klini", "klinikk", "x", "")]
    assert roles == [ALONE | LAST, FIRST, ALONE | FIRST | LAST, ALONE, 0, 0, 0, 0]


@pytest.mark.parametrize("word", ["arbejdsklinik", "klinikmøde", "arbejdsklinikmøder"])
def test_words_that_may_be_put_together_are_a_word(word: str) -> None:
    assert word in words()


@pytest.mark.parametrize("word", ["arbejds", "arbejdeklinik", "klinikog", "mødearbejds", "klinikklinikklinikklinik"])
def test_words_that_may_not_are_none(word: str) -> None:
    assert word not in words()


def test_half_a_compound_may_stand_in_front_of_a_hyphen() -> None:
    assert [words().begins(word) for word in ("arbejds", "klinikarbejds", "arbejde")] == [True, True, False]


def test_a_word_of_ones_own_goes_into_compounds_as_well() -> None:
    assert [word in words("stix") for word in ("stix", "stixmøde", "arbejdsstix")] == [True, True, True]
    assert "stix" not in words()


def test_the_set_up_has_made_the_whole_dictionary() -> None:
    danish = danish_words()
    assert danish
    good = ["er", "kommer", "patienterne", "Aalborg", "lægemiddelkonsulent", "udtræksvejledninger", "målepunkterne"]
    assert [word for word in good if word not in danish] == []
    assert [word for word in ("patietner", "vigitgt", "kommmer", "aalborg") if word in danish] == []


def test_the_file_is_not_committed() -> None:
    assert "/build/" in (Path(__file__).parents[3] / ".gitignore").read_text("utf-8").split("\n")
