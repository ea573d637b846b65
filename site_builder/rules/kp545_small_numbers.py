"""KP545: a measure shows numbers under five, which may tell of a single patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

LEAST = 5  # docs/decisions/0008: what is promised about small rows holds from three, and five is the habit


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the bound of every measure; an author may raise it, and not lower it."""
    for package in library.packages:
        for measure in package.measures:
            if measure.card.hide_below < LEAST:
                yield error(
                    measure.card.place("hide_below"),
                    "KP545",
                    f"antal under {LEAST} skal skjules, og her står {measure.card.hide_below}",
                    f"skriv hide_below: {LEAST} eller et højere tal, eller slet linjen",
                )
