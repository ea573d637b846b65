"""Two lists held against each other; a hostile one takes no longer than a plain one."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.changes import prose, texts
from site_builder.changes.alignment import likeness, runs
from site_builder.changes.compare import fields

WORDS = st.lists(st.sampled_from(["og", "eller", "KOL", "75"]), max_size=30)


@given(WORDS, WORDS)
def test_the_runs_hold_both_lists_whole_and_in_order(old: list[str], new: list[str]) -> None:
    found = list(runs(old, new))
    assert [word for _, a, b, _, _ in found for word in old[a:b]] == old
    assert [word for _, _, _, c, d in found for word in new[c:d]] == new
    assert all(old[a:b] == new[c:d] for same, a, b, c, d in found if same)


def test_one_new_word_in_a_long_text_is_one_run() -> None:
    old = ["og"] * 5000
    assert list(runs(old, [*old[:40], "eller", *old[40:]])) == [
        (True, 0, 40, 0, 40), (False, 40, 40, 40, 41), (True, 40, 5000, 41, 5001),
    ]  # fmt: skip


def test_the_order_counts_until_it_takes_too_long() -> None:
    assert (likeness(["a", "b"], ["b", "a"]), likeness(["a"] * 50 + ["b"], ["b"] + ["a"] * 50)) == (0.5, 1.0)


@pytest.mark.parametrize("count", [300, 1500, 30_000])
def test_a_text_of_few_words_takes_no_time(count: int) -> None:
    old, new = "og og eller " * (count // 3), "og eller eller " * (count // 3)
    start = process_time()
    texts.compare(old, new)
    texts.likeness(old, new)
    fields.sameness(old, new)
    prose.rewritten(old.replace(" ", "\n\n"), new.replace(" ", "\n\n")) if count < 3000 else None
    texts.same_but_signs("(" * count + "x" + ")" * count + "x", "x")
    assert process_time() - start < 2
