"""KP531: a measure point has a target, which only an indicator may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error
from ..model.values import MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `target` against the kind of each measure."""
    for package in library.packages:
        for measure in package.measures:
            if measure.card.target and measure.card.kind is MeasureKind.MEASURE_POINT:
                yield error(
                    measure.card.place("target", key=True),
                    "KP531",
                    "et målepunkt har ingen grænse",
                    "slet «target», eller skriv «kind: indicator», hvis kilden sætter en grænse",
                )
