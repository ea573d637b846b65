"""The charts of a package, drawn once and shown on its page and in its scripts under the same numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ..charts import draw
from ..model.values import ChartKind, MeetingKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..charts import DrawnChart
    from ..model.cluster_package import ClusterPackage, Measure, MeetingScript


@dataclass(frozen=True)
class TableRow:
    """A row of the data table; `practice` is its letter, or nothing."""

    practice: str
    label: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Figure:
    """A drawn chart with its number on the page."""

    number: str
    kind: ChartKind
    measure: str
    uid: str
    caption: str
    wide: Markup
    narrow: Markup
    says: str
    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    json: Markup
    practices: tuple[str, ...]
    total: tuple[int, int] | None

    @property
    def shows_practices(self) -> bool:
        """Tell whether each row is one practice; else it shows the cluster as a whole, by period or group."""
        return self.head[0] == "Praksis"


def figures_of(package: ClusterPackage) -> tuple[Figure, ...]:
    """Draw all charts of a package, numbered through as the main meeting shows them; the rest have the last numbers."""
    return tuple(_figure(number, measure, drawn) for number, measure, drawn in _drawn(package))


def for_meeting(script: MeetingScript, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Choose what a script shows: a follow-up »før og efter« alone where a measure has it, any other script none."""
    later = {figure.measure for figure in figures if figure.kind is ChartKind.BEFORE_AFTER}
    shown = later if script.card.kind is MeetingKind.FOLLOW_UP else set()
    return tuple(figure for figure in figures if (figure.kind is ChartKind.BEFORE_AFTER) is (figure.measure in shown))


def _drawn(package: ClusterPackage) -> Iterator[tuple[int, Measure, DrawnChart]]:
    charts = [(measure, chart) for measure in package.measures for chart in measure.card.charts]
    # The measures stand in the evening's order, those that it does not show last. »Før og efter« is the follow-up's.
    charts.sort(key=lambda pair: pair[1].kind is ChartKind.BEFORE_AFTER)
    for number, (measure, chart) in enumerate(charts, 1):
        if not all(name in package.samples for _, name in chart.files):
            continue  # a cluster has not collected it; the other figures keep the numbers that the page gives them
        other = package.measure(chart.other) if chart.other else None
        yield number, measure, draw(chart, measure, package.samples, other, f"fig-{number}", f"Figur {number}")


def _figure(number: int, measure: Measure, drawn: DrawnChart) -> Figure:
    return Figure(
        number=f"Figur {number}", kind=drawn.kind, measure=measure.id, uid=drawn.uid,
        caption=drawn.caption, wide=Markup(drawn.wide), narrow=Markup(drawn.narrow), says=drawn.sentence,
        head=drawn.table_head,
        rows=tuple(_row(cells, drawn.practices) for cells in drawn.table_rows),
        json=Markup(drawn.figure), practices=drawn.practices, total=drawn.total,
    )


def _row(cells: tuple[str, ...], practices: tuple[str, ...]) -> TableRow:
    return TableRow(cells[0] if cells[0] in practices else "", cells[0], cells[1:])
