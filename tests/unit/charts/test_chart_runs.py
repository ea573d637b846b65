import pytest
from chart_cases import counts, drawn

from site_builder.charts.periods import parts, step, words
from site_builder.charts.runs import shifts, trends
from site_builder.model.sample import SampleKind


def test_six_points_on_one_side_are_a_shift():
    assert shifts([1, 9, 9, 9, 9, 9, 9, 1], 5) == [(1, 2, 3, 4, 5, 6)]


def test_five_points_on_one_side_are_no_shift():
    assert shifts([1, 9, 9, 9, 9, 9, 1, 1], 5) == []


def test_a_point_on_the_median_neither_counts_nor_breaks():
    assert shifts([9, 9, 9, 5, 9, 9, 9, 1], 5) == [(0, 1, 2, 4, 5, 6)]


def test_five_points_rising_are_a_trend():
    assert trends([5, 1, 2, 3, 4, 9, 2]) == [(1, 2, 3, 4, 5)]


def test_four_points_falling_are_no_trend():
    assert trends([9, 7, 5, 3, 8]) == []


def test_of_equal_neighbours_only_the_first_counts():
    assert trends([1, 2, 2, 3, 4]) == []
    assert trends([1, 2, 2, 3, 4, 5]) == [(0, 1, 3, 4, 5)]


def test_nothing_and_one_point_have_no_runs():
    assert (shifts([], 0), trends([]), trends([1])) == ([], [], [])


def test_periods_are_read_out():
    assert [words(p) for p in ("2024-K1", "2026-11", "2025", "uge 3")] == [
        "1.\u00a0kvartal\u00a02024", "november\u00a02026", "2025", "uge 3"]


def test_periods_are_split_for_the_axis():
    assert [parts(p) for p in ("2024-K1", "2026-11", "2025")] == [("K1", "2024"), ("nov", "2026"), ("2025", "")]


def test_the_caption_says_how_periods_follow_on_each_other():
    assert [step(p) for p in (["2024-K1"], ["2024-01", "2024-02"], ["før", "efter"])] == [
        "kvartal for kvartal", "måned for måned", "periode for periode"]


@pytest.mark.parametrize("gap", [(2, 90), None])
def test_no_run_goes_on_beyond_a_period_that_is_hidden_or_missing(gap):
    high, low = (60, 90), (20, 90)
    pairs = [high, high, high, gap, high, high, high, low, low, low, low, low]
    rows = {f"{2020 + i // 4}-K{i % 4 + 1}": pair for i, pair in enumerate(pairs)}
    chart = drawn("trend", counts(rows, SampleKind.PERIODS))
    assert "Der er hverken skift" in chart.sentence


def test_a_run_behind_a_gap_is_found_at_its_own_periods():
    pairs = [(20, 90), None, *[(20, 90)] * 6, *[(60, 90)] * 7]
    rows = {f"{2020 + i // 4}-K{i % 4 + 1}": pair for i, pair in enumerate(pairs)}
    chart = drawn("trend", counts(rows, SampleKind.PERIODS))
    assert "Syv målinger i træk ligger over medianen, fra 1.\u00a0kvartal\u00a02022" in chart.sentence
