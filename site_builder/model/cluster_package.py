"""A whole cluster package: its parts put together, with what is derived and never written."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .values import ChartKind, Form, HandoutKind, MeetingKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ..sources.located import Body
    from .extraction import ExtractionCard
    from .guidelines import GuidelinesCard
    from .handout import HandoutCard
    from .measure import MeasureCard
    from .meeting import AgendaItem, MeetingCard
    from .package import PackageCard, Preparation
    from .sample import Sample


@dataclass(frozen=True)
class Measure:
    """A målepunkt or indikator with its number in the package (2.1, 2.2 …)."""

    id: str
    path: str
    card: MeasureCard
    body: Body
    position: int


@dataclass(frozen=True)
class ExtractionGuide:
    """An udtræksvejledning."""

    id: str
    path: str
    card: ExtractionCard
    body: Body


@dataclass(frozen=True)
class MeetingScript:
    """A drejebog. `notes` holds the facilitator's notes by the title of their item."""

    id: str
    path: str
    card: MeetingCard
    body: Body
    notes: dict[str, Body]

    @cached_property
    def handouts(self) -> tuple[str, ...]:
        """The ids of its handouts in the order of the agenda, each once."""
        ids = (id for item in self.card.agenda for id in handouts_of(item))
        return tuple(dict.fromkeys(ids))

    @property
    def is_follow_up(self) -> bool:
        """Tell whether it follows up another meeting."""
        return self.card.kind is MeetingKind.FOLLOW_UP or self.card.follows is not None


def handouts_of(item: AgendaItem) -> tuple[str, ...]:
    """List the handouts of an item, those of its parts as well."""
    return (*item.materials, *(id for part in item.parts for id in part.materials))


@dataclass(frozen=True)
class Handout:
    """A deltagerark or another sheet."""

    id: str
    path: str
    card: HandoutCard
    body: Body


@dataclass(frozen=True)
class Change:
    """One version in CHANGELOG.md."""

    version: str
    day: date
    lines: tuple[str, ...]


def main_meeting(meetings: Iterable[MeetingScript]) -> MeetingScript | None:
    """Give a package's main meeting: the first that follows nothing and replaces nothing."""
    own = [m for m in meetings if m.card.kind is MeetingKind.MEETING]
    return next((m for m in own if not m.card.instead_of), own[0] if own else None)


def sample_of_practices(measure: Measure, samples: Mapping[str, Sample], later: bool) -> Sample | None:
    """Find the sample of a measure's first chart of practices, or of that of the later period."""
    charts = [chart for chart in measure.card.charts if (chart.kind is ChartKind.BEFORE_AFTER) is later]
    found = [samples[chart.sample] for chart in charts if chart.sample in samples]
    return next((sample for sample in found if sample.kind.has_practices), None)


@dataclass(frozen=True)
class ClusterPackage:
    """A package folder. Its slug is its folder, its id and its address, and never changes.

    `samples` holds the sample files that could be read, `sample_files` the names of all that are there.
    """

    slug: str
    path: str
    card: PackageCard
    body: Body
    guidelines: GuidelinesCard | None
    background: Body
    measures: tuple[Measure, ...]
    guides: tuple[ExtractionGuide, ...]
    meetings: tuple[MeetingScript, ...]
    handouts: tuple[Handout, ...]
    changes: tuple[Change, ...]
    samples: dict[str, Sample] = field(default_factory=dict)
    sample_files: frozenset[str] = frozenset()

    @cached_property
    def codes(self) -> tuple[tuple[str, str], ...]:
        """All (system, code) pairs: those of the measures, then the extras, each once."""
        found = [
            pair for m in self.measures for q in (m.card.numerator, m.card.denominator) if q for pair in q.codes.pairs()
        ]
        return tuple(dict.fromkeys([*found, *self.card.codes.pairs()]))

    @cached_property
    def data_sources(self) -> tuple[str, ...]:
        """The sources its measures come from, each once."""
        return tuple(dict.fromkeys(m.card.data_source for m in self.measures))

    @cached_property
    def systems(self) -> tuple[str, ...]:
        """The practice systems that have a guide."""
        return tuple(sorted({g.card.system for g in self.guides if g.card.system}))

    def preparation_for(self, script: MeetingScript) -> tuple[Preparation, ...]:
        """What is done before a meeting. A task that names no meeting is for the main one and those in its place."""
        return tuple(task for task in self.card.preparation
                     if (script.id in task.meetings if task.meetings else not script.is_follow_up))

    @cached_property
    def main_preparation(self) -> tuple[Preparation, ...]:
        """What is done before the main meeting; all there is while the package has none."""
        return self.preparation_for(self.meeting) if self.meeting else self.card.preparation

    def preparation_by(self, role: Role) -> tuple[Preparation, ...]:
        """What everybody of a role does before the main meeting."""
        return tuple(task for task in self.main_preparation if task.who is role and not task.only)

    def preparation_minutes(self, role: Role) -> int:
        """Minutes that everybody of a role prepares."""
        return sum(task.minutes or 0 for task in self.preparation_by(role))

    @cached_property
    def meeting(self) -> MeetingScript | None:
        """The package's main meeting."""
        return main_meeting(self.meetings)

    def measure(self, id: str) -> Measure | None:
        """Find a measure."""
        return next((m for m in self.measures if m.id == id), None)

    def handouts_named(self, ids: Iterable[str]) -> tuple[Handout, ...]:
        """Find handouts, in the order of their ids."""
        return tuple(handout for id in ids for handout in self.handouts if handout.id == id)

    def sent_ahead(self, script: MeetingScript) -> tuple[Handout, ...]:
        """The sheets that no item hands out, for they are sent before the main meeting or go to its coordinator."""
        if self.meeting is None or script.id != self.meeting.id:
            return ()
        named = {id for meeting in self.meetings for id in meeting.handouts}
        return tuple(h for h in self.handouts if h.id not in named and h.card.needs_no_item
                     and h.card.kind is not HandoutKind.INVITATION)

    def question_sessions(self, script: MeetingScript) -> tuple[AgendaItem, ...]:
        """The items with a question sheet at each table: group work with questions, and whatever hands out one."""
        sheets = {handout.id for handout in self.handouts if handout.card.kind is HandoutKind.QUESTION_SHEET}
        return tuple(item for item in script.card.agenda
                     if (item.form is Form.GROUP and item.questions) or not sheets.isdisjoint(handouts_of(item)))

    def guides_for(self, measure: str) -> tuple[ExtractionGuide, ...]:
        """The guides that cover a measure."""
        return tuple(g for g in self.guides if measure in g.card.measures)
