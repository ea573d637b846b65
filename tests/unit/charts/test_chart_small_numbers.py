from itertools import product

import pytest
from chart_cases import counts, drawn, everything, lettered, measure, values
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.charts.small_numbers import Hiding, hide
from site_builder.model.sample import SampleKind


def test_rows_with_a_numerator_or_a_denominator_under_five_are_hidden_and_stay_in_the_total():
    assert hide([(20, 30), (3, 20), (2, 4), (18, 25)], 5) == Hiding(frozenset({1, 2}), False, (43, 79))


def test_one_small_row_is_covered_by_the_two_next_smallest():
    assert hide([(20, 30), (3, 20), (9, 40), (18, 25), (21, 30)], 5) == Hiding(frozenset({1, 2, 3}), True, (71, 145))


@pytest.mark.parametrize("few", [(0, 0), (0, 1), (4, 3), (4, 4)])
def test_two_small_rows_whose_sum_leaves_too_few_counts_are_covered_too(few):
    rows = [(20, 30), (few[0], 20), (few[1], 21), (14, 25)]
    assert hide(rows, 5) == Hiding(frozenset({1, 2, 3}), True, (34 + sum(few), 96))


@pytest.mark.parametrize("rows", [
    [(14, 282), (4, 671), (13, 633), (13, 652), (13, 640)],
    [(14, 282), (0, 671), (5, 633), (5, 652), (6, 640)],
    [(14, 282), (0, 671), (0, 633), (0, 652), (5, 640)],
    [(14, 282), (0, 671), (1, 633), (6, 652), (6, 640)],
])  # fmt: skip
def test_a_sum_that_only_one_set_of_counts_can_make_withholds_the_total(rows):
    assert (hide(rows, 5).covered, hide(rows, 5).total) == (True, None)


def test_a_sum_that_a_known_denominator_gives_away_withholds_the_total():
    rows = [(30, 90), (3, 6), (22, 80), (24, 85)]
    assert hide(rows, 5) == Hiding(frozenset({1, 2, 3}), True, None)
    assert hide(rows, 5, parts=False) == Hiding(frozenset({1, 2, 3}), True, (79, 261))


def test_hidden_rows_where_every_patient_is_counted_withhold_the_total():
    assert hide([(30, 90), (0, 0), (14, 14), (15, 15)], 5).total is None


def test_the_total_is_withheld_when_every_row_is_hidden_to_cover_one():
    assert hide([(9, 20), (3, 20), (8, 20)], 5) == Hiding(frozenset({0, 1, 2}), True, None)


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


def test_of_rows_equally_small_the_first_covers():
    assert hide([(9, 20), (6, 20), (6, 20), (6, 20), (0, 20), (9, 20)], 5).rows == {1, 2, 4}


def found_by_reader(rows, below):
    """All numerators that a reader who knows the method and the denominators can put in the hidden rows' place."""
    seen = hide(rows, below)
    most = min((top for i, (top, _) in enumerate(rows) if i not in seen.rows), default=max(t for t, _ in rows))
    tries = [range(min(max(most, below), bottom) + 1) if i in seen.rows else [top]
             for i, (top, bottom) in enumerate(rows)]
    total = sum(top for top, _ in rows)
    found = (tops for tops in product(*tries) if seen.total is None or sum(tops) == total)
    return seen, [tops for tops in found if hide([(t, b) for t, (_, b) in zip(tops, rows, strict=True)], below) == seen]


def assert_nothing_is_told(rows, below):
    seen, found = found_by_reader(rows, below)
    for i in (i for i in seen.rows if rows[i][0] < below):
        counts = {tops[i] for tops in found}
        assert len(counts) >= 3, (seen, i, counts)
        assert not seen.covered or seen.total is None or max(counts) >= below, (seen, i, counts)


few, more = st.integers(0, 4), st.integers(5, 14)


@settings(deadline=None, max_examples=150)
@given(smalls=st.lists(few, min_size=1, max_size=3), others=st.lists(more, max_size=5), data=st.data())
def test_a_reader_who_replays_the_method_finds_three_counts_for_each_small_one(smalls, others, data):
    tops = data.draw(st.permutations([*smalls, *others]))
    assert_nothing_is_told([(top, data.draw(st.integers(max(top, 5), 40))) for top in tops], 5)


@pytest.mark.parametrize("bottoms", [(20, 20, 20, 20), (5, 20, 9, 7)])
def test_in_every_table_of_four_rows_three_counts_are_left_for_each_small_one(bottoms):
    possible = {}
    for tops in product(range(8), repeat=4):
        if all(top <= bottom for top, bottom in zip(tops, bottoms, strict=True)):
            hiding = hide(list(zip(tops, bottoms, strict=True)), 3)
            shown = tuple(top for i, top in enumerate(tops) if i not in hiding.rows)
            possible.setdefault((hiding, shown), []).append(tops)
    told = [(key, i) for key, found in possible.items() for i in key[0].rows
            if any(tops[i] < 3 for tops in found) and len({tops[i] for tops in found}) < 3]
    assert told == []


def test_in_every_table_with_small_unknown_denominators_three_counts_are_left():
    possible = {}
    for rows in product([(top, bottom) for bottom in range(5) for top in range(bottom + 1)], repeat=4):
        hiding = hide(rows, 3)
        shown = tuple(pair for i, pair in enumerate(rows) if i not in hiding.rows)
        possible.setdefault((hiding, shown), []).append(rows)
    told = [(key, i) for key, found in possible.items() for i in key[0].rows
            if any(min(rows[i]) < 3 for rows in found) and len({rows[i][0] for rows in found}) < 3]
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
    one = drawn("comparison", lettered([(20, 30), (3, 20), (9, 40), (18, 25), (21, 30)]))
    two = drawn("comparison", lettered([(20, 30), (9, 40), (3, 20), (18, 25), (21, 30)]))
    assert everything(one) == everything(two)
    assert one.table_rows[1] == ("B", "vises ikke", "–", "–")
    assert one.caption.endswith("Af dem, der ikke vises, har mindst én under 5 i tæller eller nævner (0 regnet med), "
                                "og mindst én anden er holdt tilbage, så tallet ikke kan regnes ud af klyngens.")


SMALL = "Under 5 i tæller eller nævner vises ikke, heller ikke 0."


@pytest.mark.parametrize("kind", ["comparison", "funnel"])
def test_the_caption_says_why_rows_are_hidden_and_that_a_zero_is_too(kind):
    caption = drawn(kind, lettered([(20, 30), (0, 20), (3, 40), (4, 25), (21, 30)])).caption
    assert (caption.count(SMALL), "Af dem" in caption) == (1, False)
    assert "vises ikke" not in drawn(kind, lettered([(20, 30), (9, 20), None, (18, 25)])).caption


def test_the_caption_of_a_run_chart_says_why_a_period_is_hidden():
    chart = drawn("trend", counts({"2025-K1": (50, 90), "2025-K2": (0, 90), "2025-K3": (60, 90)}, SampleKind.PERIODS))
    assert SMALL in chart.caption


def test_the_caption_of_before_and_after_says_once_why_rows_are_hidden():
    now, before = lettered([(20, 30), (2, 31), (3, 40), (1, 25)]), lettered([(21, 30), (1, 27), (3, 41), (2, 26)], "o")
    assert drawn("before-after", now, None, None, before).caption.count(SMALL) == 1


def test_the_caption_says_why_only_once_when_one_period_covers_and_the_other_does_not():
    now, before = [(20, 30), (9, 31), (3, 40), (18, 25), (22, 30)], [(21, 30), (1, 27), (3, 41), (20, 26), (23, 30)]
    caption = drawn("before-after", lettered(now), None, None, lettered(before, "o")).caption
    assert caption.count("i tæller eller nævner") == caption.count("Af dem, der ikke vises nu") == 1


def test_the_caption_of_a_count_speaks_of_no_denominator():
    caption = drawn("comparison", values({"A": 3.0, "B": 12.0, "C": 9.0}), measure(unit="count")).caption
    assert caption.endswith("Under 5 vises ikke, heller ikke 0.")


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
    assert chart.caption.endswith("Af dem, der ikke vises før, har mindst én under 5 i tæller eller nævner (0 "
                                  "regnet med), og mindst én anden er holdt tilbage, så tallet ikke kan regnes ud af "
                                  "klyngens.")


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


def test_without_the_clusters_number_there_is_no_funnel_to_be_outside_of():
    chart = drawn("funnel", lettered([(4, 30), (12, 28), (20, 28), (12, 30), (12, 60), (20, 28)]))
    assert chart.sentence == (
        "Klyngens samlede tal vises ikke, for små tal kunne regnes ud af det. Derfor er der heller ingen tragt. "
        "A, B og D vises ikke.")
    assert "Klyngens samlede tal vises ikke, og så er der ingen tragt." in chart.figure
    assert "grænsen" not in str(chart.table_rows)
    assert "tragten" not in chart.caption
