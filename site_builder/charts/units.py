"""What one number of a measure is called, and how a share becomes it."""

from __future__ import annotations

from .. import danish
from ..model.values import Counts, Unit

SCALE = {
    Unit.PERCENT: 100,
    Unit.PER_100: 100,
    Unit.PER_1000: 1000,
    Unit.DDD_PER_1000: 1000,
    Unit.DDD_PER_1000_DAY: 1000,
}
HEADS = {
    Unit.PERCENT: "Procent",
    Unit.DDD_PER_1000: "DDD/1000",
    Unit.DDD_PER_1000_DAY: "DDD/1000",
    Unit.MEAN: "Snit",
}
ONE = {Unit.DAYS: "dag", Unit.MINUTES: "minut"}
# What grows with the time that is counted. A share does not, DDD per day does not, and per 100 is mostly a share.
GROWING = frozenset({Unit.PER_1000, Unit.DDD_PER_1000, Unit.COUNT})
BARE = (Unit.COUNT, Unit.RATIO, Unit.MEAN, Unit.MEDIAN)


def scale(unit: Unit) -> int:
    """Give what numerator / denominator is multiplied by: 100 for percent, 1000 for a rate per 1000, else 1."""
    return SCALE.get(unit, 1)


def decimals(unit: Unit) -> int:
    """Give the decimals a unit is written with."""
    return 2 if unit is Unit.RATIO else 1


def name(unit: Unit) -> str:
    """Name a unit in running text: procent, pr. 1.000, minutter."""
    return "procent" if unit is Unit.PERCENT else unit.label


def titled(title: str, unit: Unit) -> str:
    """Name a measure and its unit, unless its title says the unit already."""
    words = name(unit)
    return title if words.replace(".", "") in title.replace(".", "") else danish.followed(title, words, by=", ")


def head(unit: Unit) -> str:
    """Name a unit over a narrow column."""
    return HEADS.get(unit) or danish.capital(unit.label)


def change(unit: Unit) -> str:
    """Head a column of changes: the difference of two shares in percent is in percentage points."""
    if unit in BARE:
        return "Ændring"
    return f"Ændring ({'procentpoint' if unit is Unit.PERCENT else unit.label})"


def words(value: float, unit: Unit, places: int) -> str:
    """Write a value with its unit: 46,7 %, 12,4 pr. 1.000, 23 minutter."""
    if unit is Unit.PERCENT:
        return danish.percent(value, places)
    bare = danish.number(value, places)
    label = ONE.get(unit, unit.label) if bare == "1" else unit.label
    return bare if unit in BARE else f"{bare}{danish.NBSP}{label.replace(' ', danish.NBSP)}"


def fraction(numerator: int, denominator: int, counts: Counts) -> str:
    """Write two counts: 21 af 29 persons; events have no »af«, for one patient may have several: 126 / 318."""
    between = "af" if counts is Counts.PERSONS else "/"
    return f"{danish.number(numerator, 0)}{danish.NBSP}{between}{danish.NBSP}{danish.number(denominator, 0)}"


def few(counts: Counts) -> str:
    """Say what a small denominator is."""
    return "under 20 patienter" if counts is Counts.PERSONS else "under 20 i nævneren"
