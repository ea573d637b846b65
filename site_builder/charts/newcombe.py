"""An interval for the difference between two shares.

R. G. Newcombe: Interval estimation for the difference between independent proportions: comparison of eleven methods.
Statistics in Medicine 1998; 17: 873–890, method 10: Wilson's score interval of each share, squared and added. It stays
within −1 and 1, and it needs no large numbers.

The trap: the shares must be of different people. A practice's two periods have many patients in common, so here the
interval is a rule of thumb for how much a share sways by chance, and no test.
"""

from __future__ import annotations

from math import hypot, sqrt

Z = 1.959963984540054  # leaves 2.5 % on each side of a normal distribution


def difference(now: tuple[int, int], before: tuple[int, int]) -> tuple[float, float]:
    """Give the 95 % interval of now − before; each is (numerator, denominator) with a denominator of at least 1."""
    p, q = now[0] / now[1], before[0] / before[1]
    (p_low, p_high), (q_low, q_high) = _wilson(*now), _wilson(*before)
    return p - q - hypot(p - p_low, q_high - q), p - q + hypot(p_high - p, q - q_low)


def _wilson(count: int, of: int) -> tuple[float, float]:
    middle, squared = 2 * count + Z * Z, Z * Z + 4 * count * (1 - count / of)
    wide, whole = Z * sqrt(squared), 2 * (of + Z * Z)
    return (middle - wide) / whole, (middle + wide) / whole
