import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from site_builder.charts.limits import PROBABILITIES, limits
from site_builder.model.values import Counts


def expected(distribution, probability):
    """Spiegelhalter's r − α with scipy.stats' exact quantile."""
    r = distribution.ppf(probability)
    here, before = distribution.cdf(r), distribution.cdf(r - 1)
    return max(0.0, r - (here - probability) / (here - before))


@settings(deadline=None)
@given(n=st.integers(1, 20_000), share=st.floats(1e-4, 0.9999))
def test_binomial_limits_are_those_of_the_exact_quantiles(n, share):
    found = [line[0] * n for line in limits(Counts.PERSONS, [n], share)]
    assert found == pytest.approx([min(n, expected(stats.binom(n, share), p)) for p in PROBABILITIES], abs=1e-6)


@settings(deadline=None)
@given(n=st.integers(1, 20_000), rate=st.floats(1e-4, 3))
def test_poisson_limits_are_those_of_the_exact_quantiles(n, rate):
    found = [line[0] * n for line in limits(Counts.EVENTS, [n], rate)]
    assert found == pytest.approx([expected(stats.poisson(n * rate), p) for p in PROBABILITIES], abs=1e-6)


def test_limits_are_computed_for_many_denominators_at_once():
    low998, low95, high95, high998 = limits(Counts.PERSONS, [10, 100], 0.5)
    assert [round(v, 3) for v in low998] == [0.0, 0.341]
    assert [round(v, 3) for v in low95] == [0.132, 0.397]
    assert [round(v, 3) for v in high95] == [0.768, 0.593]
    assert [round(v, 3) for v in high998] == [0.9, 0.649]


@pytest.mark.parametrize("level", [0.0, 1.0])
def test_a_cluster_where_all_or_none_have_it_has_no_spread(level):
    assert limits(Counts.PERSONS, [5, 50], level) == [[level, level]] * 4


def test_no_denominators_give_no_limits():
    assert limits(Counts.EVENTS, [], 0.2) == [[], [], [], []]
