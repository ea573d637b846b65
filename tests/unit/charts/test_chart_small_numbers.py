from itertools import product

import pytest
from chart_cases import counts, drawn, everything, lettered, measure, values
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.charts.small_numbers import Hiding, hide
from site_builder.model.sample import SampleKind


def test_rows_with_a_numerator_or_a_denominator_under_five_are_hidden_and_stay_in_the_total():
    assert hide([(20, 30), (3, 20), (2, 4), (18, 25)], 5) == Hiding(frozenset({1, 2}), False, (43, 79))


def test_one_hidden_row_is_covered_by_the_next_smallest():
    assert hide([(20, 30), (3, 20), (9, 40), (18, 25)], 5) == Hiding(frozenset({1, 2}), True, (50, 115))


def test_two_hidden_rows_that_can_only_be_zero_are_covered_too():
    assert hide([(20, 30), (0, 20), (0, 10), (18, 25)], 5) == Hiding(frozenset({1, 2, 3}), True, (38, 85))


def test_two_hidden_rows_that_can_only_be_four_are_covered_too():
    assert hide([(20, 30), (4, 20), (4, 10), (18, 25)], 5) == Hiding(frozenset({1, 2, 3}), True, (46, 85))


def test_without_a_row_to_cover_with_the_total_is_withheld():
    assert hide([(3, 20), None], 5) == Hiding(frozenset({0}), False, None)


def test_a_total_that_is_small_itself_is_withheld():
    assert hide([(1, 20), (2, 30)], 5) == Hiding(frozenset({0, 1}), False, None)


def test_nothing_is_hidden_when_the_measure_says_zero():
    assert hide([(0, 20), (1, 3)], 0) == Hiding(frozenset(), False, (1, 23))


def test_a_cluster_where_nobody_has_it_is_shown_when_the_measure_hides_nothing():
    assert hide([(0, 20), (0, 30)], 0) == Hiding(frozenset(), False, (0, 50))


def test_periods_have_no_total_that_could_give_one_away():
    assert hide([(20, 30), (3, 20)], 5, with_total=False) == Hiding(frozenset({1}), False, None)


def test_rows_equally_small_cover_together_for_a_choice_by_place_would_tell():
    assert hide([(5, 20), (5, 20), (0, 20), (9, 20)], 5) == Hiding(frozenset({0, 1, 2}), True, (19, 80))


@pytest.mark.parametrize(("below", "pairs"), [
    (3, [(top, 20) for top in range(7)]),
    (2, [(top, bottom) for bottom in range(5) for top in range(bottom + 1)]),
])
def test_everything_published_leaves_two_possibilities_for_each_hidden_count(below, pairs):
    possible: dict[object, list[tuple[tuple[int, int], ...]]] = {}
    for rows in product(pairs, repeat=3):
        hiding = hide(rows, below)
        shown = tuple(pair for i, pair in enumerate(rows) if i not in hiding.rows)
        possible.setdefault((hiding, shown), []).append(rows)
    told = [key for key, found in possible.items() for i in key[0].rows if len({rows[i][0] for rows in found}) == 1]
    assert told == []


large = st.tuples(st.integers(5, 80), st.integers(0, 60)).map(lambda t: (t[0], t[0] + t[1]))
small = st.tuples(st.integers(0, 4), st.integers(5, 60))


@settings(deadline=None)
@given(shown=st.lists(large, min_size=1, max_size=8), hidden=st.lists(small, min_size=2, max_size=5), data=st.data())
def test_what_is_seen_does_not_depend_on_how_the_hidden_numbers_are_shared_out(shown, hidden, data):
    tops = data.draw(st.permutations([t for t, _ in hidden]))
    bottoms = data.draw(st.permutations([b for _, b in hidden]))
    other = list(zip(tops, bottoms, strict=True))
    for kind in ("comparison", "funnel"):
        first, second = (everything(drawn(kind, lettered([*shown, *rows]))) for rows in (hidden, other))
        assert first == second
    for fixed in (hidden, other):
        first, second = (everything(drawn("before-after", lettered([*shown, *rows]), None, None,
                                          lettered([*shown, *fixed], "o"))) for rows in (hidden, other))
        assert first == second


def test_a_covered_row_cannot_be_told_from_the_one_it_covers():
    one = drawn("comparison", lettered([(20, 30), (3, 20), (9, 40), (18, 25)]))
    two = drawn("comparison", lettered([(20, 30), (9, 40), (3, 20), (18, 25)]))
    assert everything(one) == everything(two)
    assert one.table_rows[1] == ("B", "vises ikke", "–", "–")
    assert one.caption.endswith("Af dem, der ikke vises, har mindst én under 5, og en anden er holdt tilbage, "
                                "så tallet ikke kan regnes ud af klyngens.")


def test_what_one_period_hides_is_in_no_output_though_the_other_is_shown():
    now = lettered([(20, 30), (9, 31), (12, 40), (18, 25)])
    one, two = (drawn("before-after", now, None, None, lettered([(21, 30), (a, 27), (b, 41), (19, 26)], "o"))
                for a, b in ((1, 4), (3, 2)))
    assert everything(one) == everything(two)
    assert one.table_rows[1] == ("B", "under 5, vises ikke", "29,0", "–", "–")


def test_a_row_that_covers_in_one_period_is_told_of_that_period_only():
    now, before = [(20, 30), (9, 40), (12, 40)], [(20, 30), (3, 20), (9, 41)]
    chart = drawn("before-after", lettered(now), None, None, lettered(before, "o"))
    assert chart.sentence.endswith(" B og C vises ikke før.")
    assert [row[1:3] for row in chart.table_rows[1:3]] == [("vises ikke", "22,5"), ("vises ikke", "30,0")]
    assert chart.caption.endswith("Af dem, der ikke vises før, har mindst én under 5, og en anden er holdt tilbage, "
                                  "så tallet ikke kan regnes ud af klyngens.")


def test_a_hidden_period_is_in_no_output():
    rows = {f"2024-K{k}": (50 + k, 90) for k in (1, 2, 3)}
    one, two = (drawn("trend", counts(rows | {"2024-K4": pair}, SampleKind.PERIODS)) for pair in ((1, 77), (4, 66)))
    assert everything(one) == everything(two)


def test_a_value_that_is_a_count_is_held_to_the_bound():
    rows = {"A": 3.0, "B": 12.0, "C": 9.0, "D": 0.0, "E": 14.0}
    one = drawn("comparison", values(rows), measure(unit="count", denominator=None))
    two = drawn("comparison", values(rows | {"A": 4.0, "D": 1.0}), measure(unit="count", denominator=None))
    assert everything(one) == everything(two)
    assert one.table_rows[0] == ("A", "under 5, vises ikke")
    assert "A og D vises ikke (under 5)." in one.sentence
    assert "Klyngens median er 9." in one.sentence


@pytest.mark.parametrize("counts", [[3.0, 4.0, 12.0], [1.0, 4.0, 6.0, 12.0]])
def test_a_median_that_a_hidden_count_is_or_shares_in_is_withheld(counts):
    chart = drawn("comparison", values(dict(zip("ABCD", counts, strict=False))), measure(unit="count"))
    assert chart.sentence.startswith("Klyngens median er for lille til at blive vist.")
    assert "Klyngens median" not in chart.figure


def test_minutes_are_no_count_and_are_shown_however_few():
    assert "3" in drawn("comparison", values({"A": 3.0, "B": 8.0}), measure(unit="minutes")).table_rows[0]
