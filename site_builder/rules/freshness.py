"""What the rules of freshness share: which packages are kept up, and how far back a day is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..model.values import Status

if TYPE_CHECKING:
    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def kept_packages(library: Library) -> tuple[ClusterPackage, ...]:
    """List the packages that are to be up to date: all but the retired ones, and none when no day is given."""
    if library.day == date.min:
        return ()
    return tuple(package for package in library.packages if package.card.status is not Status.RETIRED)


def years_before(day: date, years: int) -> date:
    """Give the same day some years earlier; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
