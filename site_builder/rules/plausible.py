"""Values outside what a measure calls plausible: asked of the catalogue's samples and of a cluster's own numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..charts import units
from ..charts.series import State, read
from ..library.own_data.names import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.cluster_package import Measure
    from ..model.sample import Sample


def outside(sample: Sample, measure: Measure) -> Iterator[tuple[int, str]]:
    """Give line and value of each practice outside. Few patients may give any value, and what is hidden is not told."""
    plausible = measure.card.plausible
    if plausible is None or not sample.kind.has_practices:
        return
    if all(plausible.low <= value <= plausible.high for value in _values(sample, measure)):
        return  # as nearly all are: what may be shown need not be worked out
    lines = {row.label: row.line for row in rows_of(sample)}
    series = read(sample, measure)
    for row, value in series.shown():
        if row.state is State.SHOWN and not plausible.low <= value <= plausible.high:
            yield lines[row.label], series.words(value)


def bounds(measure: Measure) -> str:
    """Write the bounds as 2,5–95."""
    plausible = measure.card.plausible
    ends = (plausible.low, plausible.high) if plausible else ()
    return "–".join(danish.number(end, 0 if end.is_integer() else 1) for end in ends)


def _values(sample: Sample, measure: Measure) -> Iterator[float]:
    scale = units.scale(measure.card.unit)
    yield from (row.value for row in sample.values if row.value is not None)
    for row in sample.counts:
        if row.numerator is not None and row.denominator:
            yield row.numerator / row.denominator * scale
