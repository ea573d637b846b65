"""Exact limits for a funnel plot.

D. J. Spiegelhalter: Funnel plots for comparing institutional performance. Statistics in Medicine 2005; 24: 1185–1202,
appendix A.1.1. For a probability p the limit is (r − α) / n, where r is the smallest count with F(r) ≥ p, and
α = (F(r) − p) / (F(r) − F(r − 1)) smooths the steps of the discrete distribution F. F is binomial(n, θ) where persons
are counted, and Poisson(nθ) where events are.

Above the level the limit is (r + 1 − α) / n. The paper's own r − α lies below r, and calls a practice with r out of the
ordinary although P(X ≥ r) is more than the tail: seven of seven at a level of 58 % would be outside 99.8 %. With the
step the upper limit is the mirror of the lower one: a practice is outside when, and only when, its count has less than
the tail's probability (docs/decisions/0014).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..model.values import Counts

# Lower and upper tail of 99.8 % and 95 %, in rising order: about three and two standard errors.
PROBABILITIES = (0.001, 0.025, 0.975, 0.999)
UPPER = 0.5


def limits(counts: Counts, denominators: Sequence[int], level: float) -> list[list[float]]:
    """Give four rows of limits, one for each of PROBABILITIES, as shares (0–1; rates from 0) for each denominator ≥ 1.

    `level` is the cluster's share or rate. Where nothing can vary (persons, level 0 or 1), all limits are the level.
    """
    if not denominators or level <= 0 or (counts is Counts.PERSONS and level >= 1):
        return [[level] * len(denominators) for _ in PROBABILITIES]
    # scipy costs 0.3 s to load; a check or a page without a funnel does not pay it.
    import numpy as np
    from scipy import special

    n = np.asarray(denominators, dtype=np.int64)[None, :]
    p = np.asarray(PROBABILITIES)[:, None]
    spread = 1 - level if counts is Counts.PERSONS else 1.0  # variance over mean
    z, mean = special.ndtri(p), n * level
    guess = mean + z * np.sqrt(mean * spread) + (z * z - 1) * (2 * spread - 1) / 6
    if counts is Counts.PERSONS:
        smooth = _interpolated(np, p, lambda r: special.bdtr(r, n, level), np.clip(guess, 0, n))
        return np.clip(smooth / n, 0, 1).tolist()  # type: ignore[no-any-return]  # numpy tells no more than »any«
    smooth = _interpolated(np, p, lambda r: special.pdtr(r, mean), np.maximum(guess, 0))
    return np.maximum(smooth / n, 0).tolist()  # type: ignore[no-any-return]  # the same


def _interpolated(np: Any, p: Any, cdf: Any, guess: Any) -> Any:
    """Give r − α, above the level r + 1 − α.

    The guess (Cornish-Fisher) is a step or two off; r is walked from there to the exact place.
    """
    r = np.floor(guess)
    while (low := cdf(r) < p).any():
        r = r + low
    while (high := (r > 0) & (cdf(np.maximum(r - 1, 0)) >= p)).any():
        r = r - high
    here, before = cdf(r), np.where(r > 0, cdf(np.maximum(r - 1, 0)), 0)
    return r - (here - p) / np.maximum(here - before, np.finfo(float).tiny) + (p > UPPER)
