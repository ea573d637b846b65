"""Paper 7, dataark: one sheet for each practice, with its own numbers marked and the cluster's beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ... import danish
from ...charts import letters_of, own_number
from ...model.values import ChartKind, ShowDataAs
from ...planning.copies import has_data_sheets
from .. import words
from ..marked import mark
from ..paper import Paper, meta
from .figures import FigureView, views

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.cluster_package import ClusterPackage, Measure, MeetingScript
    from ..job import Job

# A sheet is read in two minutes: each practice's place, not how two measures hang together.
KINDS = (ChartKind.COMPARISON, ChartKind.FUNNEL, ChartKind.BEFORE_AFTER)
OPENING = "I figurerne har I bogstavet {}. Jeres egne tal er mørke. {}"
CLOSED = "Sig kun bogstavet højt, hvis I selv vil."
OPEN = "Hvem der har de andre, står på listen på bordet."
SILENT = "I har bogstavet {}. Der er ingen tal fra jer denne gang; figurerne viser de andre."


@dataclass(frozen=True)
class MeasureSheet:
    """A measure on a practice's sheet: its own number, the cluster's, and the figures with its mark.

    `beside` holds the numbers that it must be read with: one that is low alone may not be low at all.
    """

    title: str
    own: str
    cluster_name: str
    cluster: str
    note: str
    beside: tuple[str, ...]
    figures: tuple[FigureView, ...]


@dataclass(frozen=True)
class PracticeSheet:
    """A practice's sheet. It bears a letter, never a name."""

    letter: str
    opening: str
    measures: tuple[MeasureSheet, ...]


@dataclass(frozen=True)
class SheetsView:
    """One sheet after the other, each with pages of its own."""

    sheets: tuple[PracticeSheet, ...]


def fits(package: ClusterPackage, script: MeetingScript) -> bool:
    """Tell whether there is a sheet to make for anybody."""
    return has_data_sheets(package, script) and bool(letters_of(package))


def make(job: Job) -> Paper:
    """Build all sheets in one paper, to be printed in one go."""
    return _paper(job, "dataark", letters_of(job.package))


def single(job: Job, letter: str) -> Paper:
    """Build one practice's sheet, to be sent to it alone."""
    return _paper(job, f"dataark-{letter}", (letter,))


def _paper(job: Job, name: str, letters: tuple[str, ...]) -> Paper:
    lead = f"{danish.stopped(job.script.card.title)} {words.when(job.plan)}."
    view = SheetsView(tuple(_sheet(job, letter) for letter in letters))
    return Paper(name, "dataark.typ", meta(job, "Dataark", lead, _warning(job)), view)


def _warning(job: Job) -> str:
    if job.package.card.show_data_as is ShowDataAs.OPEN:
        return "Vi har aftalt at tale åbent om tallene. De bliver i rummet."
    in_envelope = " Ligger i en lukket kuvert." if job.package.card.show_data_as is ShowDataAs.ENVELOPE else ""
    return f"Kun til den praksis, der har bogstavet.{in_envelope}"


def _sheet(job: Job, letter: str) -> PracticeSheet:
    own = tuple(sheet for measure in job.shown if (sheet := _measure(job, letter, measure)))
    marked = any(figure.mark for measure in own for figure in measure.figures)
    more = OPEN if job.package.card.show_data_as is ShowDataAs.OPEN else CLOSED
    return PracticeSheet(letter, (OPENING if marked else SILENT).format(letter, more), own)


def _measure(job: Job, letter: str, measure: Measure) -> MeasureSheet | None:
    shown = (figure for figure in job.figures if figure.measure == measure.id and figure.kind in KINDS)
    figures = [figure for figure in shown if figure.shows_practices]
    found = own_number(measure, job.package.samples, letter, job.is_later)
    if found is None:
        return None
    marks = tuple(replace(view, mark=mark(view.svg, letter)) for view in views(job, figures))
    return MeasureSheet(f"2.{measure.position} {measure.card.title}", found.own, found.level_name, found.cluster,
                        danish.capital(found.note), tuple(_beside(job, letter, measure)), marks)


def _beside(job: Job, letter: str, measure: Measure) -> Iterator[str]:
    paired = (chart.other for chart in measure.card.charts if chart.other)
    for other in filter(None, map(job.package.measure, dict.fromkeys((*measure.card.read_with, *paired)))):
        if found := own_number(other, job.package.samples, letter, job.is_later):
            name = danish.stopped(f"2.{other.position} {other.card.title}")
            yield f"Læses sammen med {name} Jeres tal: {found.own}. {found.level_name}: {found.cluster}."
