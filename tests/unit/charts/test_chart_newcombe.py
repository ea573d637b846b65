import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.charts.newcombe import difference

share = st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(("now", "before", "published"), [
    ((56, 70), (48, 80), (0.0524, 0.3339)),
    ((9, 10), (3, 10), (0.1705, 0.8090)),
    ((6, 7), (2, 7), (0.0582, 0.8062)),
    ((5, 56), (0, 29), (-0.0381, 0.1926)),
])
def test_the_examples_of_the_paper_come_out_as_published(now, before, published):
    low, high = difference(now, before)
    assert (round(low, 4), round(high, 4)) == published


@settings(deadline=None)
@given(now=share, before=share)
def test_the_interval_holds_the_difference_and_stays_within_what_is_possible(now, before):
    low, high = difference(now, before)
    assert -1 - 1e-12 <= low <= now[0] / now[1] - before[0] / before[1] <= high <= 1 + 1e-12


@settings(deadline=None)
@given(now=share, before=share)
def test_the_two_periods_changed_round_give_the_interval_with_the_other_sign(now, before):
    low, high = difference(now, before)
    assert difference(before, now) == pytest.approx((-high, -low), abs=1e-12)


@pytest.mark.parametrize("all_or_none", [(0, 40), (40, 40)])
def test_two_periods_alike_are_never_larger_than_chance(all_or_none):
    low, high = difference(all_or_none, all_or_none)
    assert low < 0 < high
