"""Paper 3, spoergeark: a question sheet for each session at the tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...model.cluster_package import handouts_of
from ...model.values import Form, HandoutKind
from .. import words
from ..paper import Paper, meta
from .sheets import Sheet, heading_of, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...markdown.tree import Node
    from ...planning import Timed
    from ..job import Job


@dataclass(frozen=True)
class Session:
    """An item at the tables; the package's own question sheet stands in place of the script's questions.

    `top` is what stands over the sections of a question sheet: once, at the top of the first page that needs it.
    `said_aloud`: the tables come together next, and need a place to write what they will say.
    """

    top: tuple[Node, ...]
    title: str
    when: str
    purpose: str
    sheets: tuple[Sheet, ...]
    questions: tuple[str, ...]
    said_aloud: bool


@dataclass(frozen=True)
class QuestionsView:
    """One page for each session."""

    sessions: tuple[Session, ...]


def make(job: Job) -> Paper:
    """Build the question sheets."""
    wanted = job.package.question_sessions(job.script)
    view = QuestionsView(tuple(_sessions(job, [timed for timed in job.plan.items if timed.item in wanted])))
    lead = f"Ét ark til hver gruppe. {words.lead(job.plan)}"
    return Paper("spoergeark", "spoergeark.typ", meta(job, "Spørgeark", lead), view)


def _sessions(job: Job, items: list[Timed]) -> Iterator[Session]:
    told: set[str] = set()
    for timed in items:
        ids = dict.fromkeys(handouts_of(timed.item))
        own = [h for h in job.package.handouts_named(ids) if h.card.kind is HandoutKind.QUESTION_SHEET]
        top = tuple(node for handout in own if handout.id not in told for node in heading_of(handout))
        told.update(handout.id for handout in own)
        yield _session(job, timed, top, tuple(section(handout, timed.item.title) for handout in own))


def _session(job: Job, timed: Timed, top: tuple[Node, ...], own: tuple[Sheet, ...]) -> Session:
    item = timed.item
    start, end = job.plan.clock(timed.at), job.plan.clock(timed.at + timed.minutes)
    return Session(top, item.title, f"{start}–{end}, {words.minutes(timed.minutes)}", item.purpose or "", own,
                   () if own else item.questions, _said_aloud(job, timed))


def _said_aloud(job: Job, timed: Timed) -> bool:
    """Tell whether a plenum follows, with or without a break: in a round each practice speaks for itself."""
    after = (other.item.form for other in job.plan.items[timed.number:] if other.item.form is not Form.BREAK)
    return next(after, None) is Form.PLENUM
