"""The front page's own figure: each practice a letter on a line, from a sample of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from ...charts import own_period
from ...charts.series import Row, Series, State, read
from ...model.sample import SampleKind
from ...model.values import Unit
from .. import addresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library import Library
    from ...model.cluster_package import ClusterPackage, Measure

RADIUS, STEP = 12.5, 29
LEAST, ENOUGH = 8, 12  # practices in the figure; measures to choose it from
TICK = Markup('<line class="axis" x1="{x}" x2="{x}" y1="{y}" y2="{below}"/>'
              '<text x="{x}" y="{text}" text-anchor="{anchor}" font-size="13">{label}</text>')
DOT = Markup('<circle class="dot" cx="{x:.1f}" cy="{y}" r="12.5" fill="none" stroke="#49514D"/>'
             '<text class="l" x="{x:.1f}" y="{base:.1f}" text-anchor="middle" font-size="14">{label}</text>')
MEAN = Markup('<line class="mean" x1="{x:.1f}" x2="{x:.1f}" y1="22" y2="{y}" stroke="#1B211F"/>'
              '<text class="b" x="{label_x:.1f}" y="13" text-anchor="middle" font-size="13">{label}</text>')
DRAWING = Markup('<svg class="chart" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{uid}-caption">'
                 '<line class="axis" x1="0.5" x2="{end}" y1="{y}" y2="{y}"/>{inner}'
                 '<text class="i" x="{width}" y="{foot}" text-anchor="end" font-size="13">Opdigtede tal</text></svg>')


@dataclass(frozen=True)
class DotPlot:
    """The figure with its words."""

    title: str
    caption: str
    to: str
    wide: Markup
    narrow: Markup


def dot_plot(library: Library) -> DotPlot | None:
    """Draw the measure whose practices lie furthest apart, among the first packages with enough of them to show."""
    found = list(islice(_candidates(library), ENOUGH))
    if not found:
        return None
    return _plot(*max(found, key=lambda candidate: _spread(candidate[2])))


def _spread(series: Series) -> float:
    values = [value for _, value in _dots(series)]
    return max(values) - min(values)


def _dots(series: Series) -> list[tuple[Row, float]]:
    """A practice with few patients would stand far out by chance, and here is no room to say so."""
    return [(row, value) for row, value in series.shown() if row.state is State.SHOWN]


def _candidates(library: Library) -> Iterator[tuple[ClusterPackage, Measure, Series]]:
    """Go through the measures in percent, those of packages that suit a first meeting first."""
    for package in sorted(library.packages, key=lambda p: (not p.card.first_meeting, p.slug)):
        for measure in package.measures:
            for sample in (package.samples.get(chart.sample) for chart in own_period(measure.card)[:1]):
                if measure.card.unit is Unit.PERCENT and sample and sample.kind is SampleKind.PRACTICES:
                    series = read(sample, measure)
                    if len(_dots(series)) >= LEAST and series.level is not None:
                        yield package, measure, series


def _plot(package: ClusterPackage, measure: Measure, series: Series) -> DotPlot:
    rows = sorted(_dots(series), key=lambda pair: (pair[1], pair[0].label))
    low, high = rows[0][0].label, rows[-1][0].label
    return DotPlot(
        title=f"{danish.capital(danish.word(len(rows)))} praksis, ét spørgsmål",
        caption=f"{measure.card.title}, procent. Hvert bogstav er en praksis. "
                f"Hvad ligger der bag afstanden mellem {low} og {high}? Det er mødet.",
        to=addresses.measure(package.slug, measure.id),
        wide=_draw(rows, series.level or 0, 520), narrow=_draw(rows, series.level or 0, 350),
    )


def _draw(rows: list[tuple[Row, float]], level: float, width: int) -> Markup:
    places = _stack([min(max(value / 100 * (width - 1), RADIUS + 1), width - RADIUS - 1) for _, value in rows])
    axis = 32 + STEP * (max(floor for _, floor in places) + 1)
    dots = (
        DOT.format(x=x, y=axis - 22 - floor * STEP, base=axis - 17.1 - floor * STEP, label=row.label)
        for (row, _), (x, floor) in zip(rows, places, strict=True)
    )
    inner = Markup("").join([*_ticks(width, axis), _mean(level, width, axis), *dots])
    return DRAWING.format(width=width, height=axis + 44, uid="fig-0", end=width - 0.5, y=axis, inner=inner,
                          foot=axis + 41)


def _stack(wanted: list[float]) -> list[tuple[float, int]]:
    """Give each dot the lowest floor on which it touches no other."""
    placed: list[tuple[float, int]] = []
    for x in wanted:
        taken = {floor for other, floor in placed if abs(other - x) < 2 * RADIUS + 1}
        placed.append((x, next(floor for floor in range(len(wanted) + 1) if floor not in taken)))
    return placed


def _ticks(width: int, axis: int) -> list[Markup]:
    anchors = {0: "start", 100: "end"}
    return [
        TICK.format(x=0.5 + tick / 100 * (width - 1), y=axis, below=axis + 5, text=axis + 21,
                    anchor=anchors.get(tick, "middle"), label=f"{tick}{danish.NBSP}%" if tick == 100 else tick)
        for tick in (0, 25, 50, 75, 100)
    ]


def _mean(level: float, width: int, axis: int) -> Markup:
    x = 0.5 + level / 100 * (width - 1)
    return MEAN.format(x=x, label_x=min(max(x, 45), width - 45), y=axis, label=f"Klyngen {danish.number(level)}")
