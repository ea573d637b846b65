"""KP511: a package's review is overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning
from .freshness import kept_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the date of the next review; the day itself is in time."""
    for package in kept_packages(library):
        due = package.card.review.next
        if due < library.day:
            yield warning(
                package.card.review.place("next"),
                "KP511",
                f"pakken skulle være set igennem senest {danish.day(due)}",
                "se kilder, koder og vejledninger efter; skriv dagen i «checked» og en ny dato i «next»",
            )
