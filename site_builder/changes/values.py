"""A value of the format as a report shows it: labels instead of keys, Danish numbers and dates, quoted texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from .. import danish
from ..charts import units
from ..model.base import Located
from ..model.codes import LABELS, Codes
from ..model.values import Value

if TYPE_CHECKING:
    from ..model.measure import MeasureCard

LONG = 60  # a text over this is shown as a comparison, not as »A i stedet for B«


def shown(value: Any) -> str:
    """Write any value of the format; nothing for none."""
    if value is None or value in ((), "", {}):
        return ""
    if isinstance(value, Value):
        return value.label
    if isinstance(value, date):
        return danish.day(value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, Codes):
        return codes(value)
    if isinstance(value, Located):
        return danish.listing([f"{key}: {text}" for key, v in _fields(value) if (text := shown(v))])
    if isinstance(value, tuple):
        return danish.listing([shown(one) for one in value])
    if isinstance(value, Mapping):
        return danish.listing([f"{key}: {shown(one)}" for key, one in value.items()])
    return f"«{value}»"


def number(value: float) -> str:
    """Write 12 as 12 and 2.5 as 2,5: no more decimals than the author wrote."""
    text = f"{value:.9f}".rstrip("0").rstrip(".")
    return danish.number(value, len(text.partition(".")[2]))


def codes(value: Codes) -> str:
    """Write codes with their systems: ICPC-2 R95, ydelse 7113."""
    return danish.listing([f"{LABELS[system]} {code}" for system, code in value.pairs()])


def amount(value: float, card: MeasureCard) -> str:
    """Write a value with its measure's unit: 80 %, 12,5 pr. 1.000."""
    return units.words(value, card.unit, len(f"{value:.9f}".rstrip("0").partition(".")[2]))


def plain(value: Any) -> Any:
    """Reduce a value to what two readings can be held against each other by, without where it was written."""
    if isinstance(value, Located):
        return {name: plain(v) for name, v in _fields(value)}
    if isinstance(value, tuple):
        return tuple(plain(one) for one in value)
    return dict(value) if isinstance(value, Mapping) else value


def _fields(value: Located) -> list[tuple[str, Any]]:
    return [(name, getattr(value, name)) for name in type(value).model_fields]
