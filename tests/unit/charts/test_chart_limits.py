import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from site_builder.charts.limits import PROBABILITIES, limits
from site_builder.model.values import Counts


def expected(distribution, probability):
    """Spiegelhalter's r − α with scipy.stats' exact quantile; one count more above the level."""
    r = distribution.ppf(probability)
    here, before = distribution.cdf(r), distribution.cdf(r - 1)
    return max(0.0, r - (here - probability) / (here - before) + (probability > 0.5))


@settings(deadline=None)
@given(n=st.integers(1, 20_000), share=st.floats(1e-4, 0.9999))
def test_binomial_limits_are_those_of_the_exact_quantiles(n, share):
    found = [line[0] * n for line in limits(Counts.PERSONS, [n], share)]
    assert found == pytest.approx([min(n, expected(stats.binom(n, share), p)) for p in PROBABILITIES], abs=1e-6)


@settings(deadline=None)
@given(n=st.integers(1, 400), share=st.floats(0.01, 0.99), part=st.floats(0, 1))
def test_a_practice_is_outside_when_and_only_when_its_count_has_less_than_the_tails_probability(n, share, part):
    count, distribution = round(n * part), stats.binom(n, share)
    low998, low95, high95, high998 = (line[0] * n for line in limits(Counts.PERSONS, [n], share))
    for tail, low, high in ((0.001, low998, high998), (0.025, low95, high95)):
        below, above = distribution.cdf(count), distribution.sf(count - 1)
        assume(abs(below - tail) > 1e-9 and abs(above - tail) > 1e-9)
        assert (count < low, count > high) == (below < tail, above < tail)


@settings(deadline=None)
@given(n=st.integers(1, 20_000), rate=st.floats(1e-4, 3))
def test_poisson_limits_are_those_of_the_exact_quantiles(n, rate):
    found = [line[0] * n for line in limits(Counts.EVENTS, [n], rate)]
    assert found == pytest.approx([expected(stats.poisson(n * rate), p) for p in PROBABILITIES], abs=1e-6)


def test_limits_are_computed_for_many_denominators_at_once():
    low998, low95, high95, high998 = limits(Counts.PERSONS, [10, 100], 0.5)
    assert [round(v, 3) for v in low998] == [0.0, 0.341]
    assert [round(v, 3) for v in low95] == [0.132, 0.397]
    assert [round(v, 3) for v in high95] == [0.868, 0.603]
    assert [round(v, 3) for v in high998] == [1.0, 0.659]


@pytest.mark.parametrize("level", [0.0, 1.0])
def test_a_cluster_where_all_or_none_have_it_has_no_spread(level):
    assert limits(Counts.PERSONS, [5, 50], level) == [[level, level]] * 4


def test_no_denominators_give_no_limits():
    assert limits(Counts.EVENTS, [], 0.2) == [[], [], [], []]
