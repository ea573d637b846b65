"""Paper 3, spoergeark: a question sheet for each session at the tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...model.cluster_package import handouts_of
from ...model.values import HandoutKind
from .. import words
from ..paper import Paper, meta
from .sheets import Sheet, sections

if TYPE_CHECKING:
    from ...planning import Timed
    from ..job import Job


@dataclass(frozen=True)
class Session:
    """An item at the tables; the package's own question sheet stands in place of the script's questions."""

    title: str
    when: str
    purpose: str
    sheets: tuple[Sheet, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True)
class QuestionsView:
    """One page for each session."""

    sessions: tuple[Session, ...]


def make(job: Job) -> Paper:
    """Build the question sheets."""
    sessions = job.package.question_sessions(job.script)
    view = QuestionsView(tuple(_session(job, timed) for timed in job.plan.items if timed.item in sessions))
    lead = f"Ét ark til hver gruppe. {words.lead(job.plan)}"
    return Paper("spoergeark", "spoergeark.typ", meta(job, "Spørgeark", lead), view)


def _session(job: Job, timed: Timed) -> Session:
    item = timed.item
    own = sections(job, handouts_of(item), HandoutKind.QUESTION_SHEET, item.title)
    start, end = job.plan.clock(timed.at), job.plan.clock(timed.at + timed.minutes)
    return Session(item.title, f"{start}–{end}, {words.minutes(timed.minutes)}", item.purpose or "", own,
                   () if own else item.questions)
