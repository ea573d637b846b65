"""The agenda of a new meeting keeps the promises that the rules ask for, at every length."""

from __future__ import annotations

from itertools import groupby

import pytest

from site_builder.model.values import Form
from site_builder.scaffold.agenda import LONGEST, SHORTEST, agenda, fixed, shared
from site_builder.scaffold.items import (
    AGAIN,
    AGREE,
    BREAK,
    CASES,
    CLOSE,
    DATA,
    EXPERIENCE,
    KEEP,
    PLENARY,
    SINCE,
    TALK,
    THANKS,
    TRIED,
    WELCOME,
)

TOGETHER = (Form.DATA, Form.GROUP, Form.PAIRS, Form.ROUND)
ENDS = (PLENARY, AGREE, CLOSE)
KINDS = {
    "tal": (WELCOME, TALK, DATA, *ENDS),
    "tal og cases": (WELCOME, TALK, DATA, CASES, *ENDS),
    "det hele": (WELCOME, TALK, DATA, CASES, EXPERIENCE, *ENDS),
    "cases": (WELCOME, TALK, CASES, *ENDS),
    "erfaringer": (WELCOME, TALK, EXPERIENCE, *ENDS),
}


def test_ninety_minutes_with_numbers_and_cases() -> None:
    items = agenda(KINDS["tal og cases"], 90)
    assert [(item.kind.title, item.minutes, item.least, item.order) for item in items] == [
        ("Velkommen", 5, 3, 2),
        ("Hvad siger anbefalingerne?", 15, 6, 1),
        ("Vores tal", 25, 18, 6),
        ("Casen ved bordene", 20, 11, 5),
        ("Opsamling", 10, 4, 3),
        ("Hvad gør vi i morgen?", 10, 10, 0),
        ("Evaluering og dato", 5, 3, 4),
    ]
    assert (items[2].spent, items[2].spent_when_cut) == (
        "Tre minutter i stilhed, elleve to og to, elleve fælles.",
        "To minutter i stilhed, otte to og to, otte fælles.",
    )


def test_two_hours_have_a_break_in_the_middle() -> None:
    items = agenda(KINDS["tal og cases"], 120)
    assert [(item.kind.key, item.minutes) for item in items] == [
        ("welcome", 5), ("talk", 15), ("data", 30), ("break", 10), ("cases", 30), ("plenary", 10), ("agree", 15),
        ("close", 5),
    ]  # fmt: skip


@pytest.mark.parametrize("minutes", range(SHORTEST, LONGEST + 1))
@pytest.mark.parametrize("kinds", KINDS.values(), ids=KINDS)
def test_every_length_keeps_the_rules(kinds: tuple, minutes: int) -> None:
    items = agenda(kinds, minutes)
    assert sum(item.minutes for item in items) == minutes
    assert 3 * sum(item.minutes for item in items if item.kind.form in TOGETHER) >= minutes
    assert all(item.minutes <= 20 for item in items if item.kind is TALK)
    stretches = [sum(i.minutes for i in run) for pause, run in groupby(items, lambda i: i.kind is BREAK) if not pause]
    assert max(stretches) <= 100
    assert len(stretches) == (2 if minutes > 100 else 1)
    assert sum(item.least for item in items) <= minutes * 2 // 3
    assert all(len(item.kind.phases) <= item.least <= item.minutes for item in items)
    turns = sorted(item.order for item in items if item.least < item.minutes)
    assert turns == list(range(1, len(turns) + 1))
    assert [item.kind.key for item in items if item.kind.order == 0] == ["break"] * (minutes > 100) + ["agree"]


def test_a_follow_up_is_three_quarters_of_an_hour_with_numbers_and_half_an_hour_without() -> None:
    assert sum(item.minutes for item in fixed((SINCE, AGAIN, TRIED, KEEP, THANKS))) == 45
    assert sum(item.least for item in fixed((SINCE, AGAIN, TRIED, KEEP, THANKS))) <= 30
    assert sum(item.minutes for item in fixed((SINCE, TRIED, KEEP, THANKS))) == 30


def test_minutes_are_shared_out_whole_and_nobody_gets_none() -> None:
    assert shared(10, (1, 4, 4)) == [1, 5, 4]
    assert shared(3, (1, 9)) == [1, 2]
    assert shared(2, (1, 1)) == [1, 1]
