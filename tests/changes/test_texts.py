"""Two texts held against each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.changes import prose, texts
from site_builder.changes.change import Diff, Mark
from site_builder.changes.markdown import diff

LONG = "Find alle patienter, der har fået stillet diagnosen mindst én gang i løbet af perioden, og "
WORDS = st.lists(st.text("abcæøå.,1*_~<@", min_size=1, max_size=6), max_size=30).map(" ".join)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Patienter på 65 år og derover", "Patienter på 75 år og derover", "Patienter på ~~65~~ **75** år og derover"),
        ("Tæl dem.", "Tæl dem to gange.", "Tæl ~~dem.~~ **dem to gange.**"),
        ("", "1. Noget nyt", "**1. Noget nyt**"),
        ("- nej", "- ja", "\\- ~~nej~~ **ja**"),
        (LONG + "tæl dem.", LONG + "skriv dem ned.",
         "… stillet diagnosen mindst én gang i løbet af perioden, og ~~tæl dem.~~ **skriv dem ned.**"),
    ],
)  # fmt: skip
def test_what_is_new_is_bold_and_what_is_gone_is_struck_out(before: str, after: str, told: str) -> None:
    assert diff(texts.compare(before, after)) == told


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("Patienter med KOL.", "patienter med KOL", True),
        ("Patienter, med KOL", "Patienter med KOL", True),
        ("mindst 2,5 gange", "mindst 25 gange", False),
        ("mindst to", "højst to", False),
    ],
)
def test_capitals_and_punctuation_change_no_definition(before: str, after: str, same: bool) -> None:
    assert texts.same_but_signs(before, after) is same


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("En linje,\nsom er delt.", "En linje, som\ner delt."),
        ("- et\n- to\n", "* et\n* to"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n| - | - |\n|1|2|"),
    ],
)
def test_what_a_reader_sees_alike_is_no_change(before: str, after: str) -> None:
    assert prose.rewritten(before, after) is None


def test_a_cpr_number_is_never_shown() -> None:
    assert diff(texts.compare("CPR 010170-1234 er væk", "intet")) == "~~CPR ••••••-•••• er væk~~ **intet**"


def words_of(found: Diff, *marks: Mark) -> list[str]:
    return [word for span in found if span.mark in marks for word in span.text.split()]


@settings(max_examples=200, deadline=None)
@given(WORDS, WORDS)
def test_a_comparison_holds_every_word_that_is_new_and_every_word_that_is_gone(before: str, after: str) -> None:
    found = texts.compare(before, after)
    if not any(span.mark is Mark.GAP for span in found) and len(before) < 60 and len(after) < 60:
        assert words_of(found, Mark.SAME, Mark.OUT) == before.split()
        assert words_of(found, Mark.SAME, Mark.NEW) == after.split()


def test_two_long_texts_are_compared_in_no_time() -> None:
    found = texts.compare("og " * 100_000, "eller " * 100_000)
    assert [len(span.text) <= 410 for span in found] == [True, True]
