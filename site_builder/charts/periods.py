"""Periods of a sample, read out: 2024-K1 is 1. kvartal 2024."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import danish


def words(period: str) -> str:
    """Say a period in full; what is not a quarter or a month stands as it was written."""
    if quarter := re.fullmatch(r"(\d{4})-?[KkQq]([1-4])", period):
        return f"{quarter[2]}.{danish.NBSP}kvartal{danish.NBSP}{quarter[1]}"
    if month := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", period):
        return f"{danish.MONTHS[int(month[2]) - 1]}{danish.NBSP}{month[1]}"
    return period


def parts(period: str) -> tuple[str, str]:
    """Split a period into its name within the year and the year: (K1, 2024), (jan, 2024), (2024, "")."""
    if quarter := re.fullmatch(r"(\d{4})-?[KkQq]([1-4])", period):
        return f"K{quarter[2]}", quarter[1]
    if month := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", period):
        return danish.MONTHS[int(month[2]) - 1][:3], month[1]
    return period, ""


def step(periods: Sequence[str]) -> str:
    """Say how the periods follow on each other."""
    return {3: "kvartal for kvartal", 1: "måned for måned"}.get(months(periods), "periode for periode")


def months(periods: Sequence[str]) -> int:
    """Give the months of each period; 0 where they are not all quarters, or all months, or all years."""
    forms = {3: r"\d{4}-?[KkQq][1-4]", 1: r"\d{4}-(0[1-9]|1[0-2])", 12: r"\d{4}"}
    every = (long for long, form in forms.items() if periods and all(re.fullmatch(form, p) for p in periods))
    return next(every, 0)
