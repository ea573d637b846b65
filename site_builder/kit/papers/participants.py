"""Paper 2, deltagerark: the programme and what the package's own participant sheets say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...planning.copies import is_for_participants
from .. import words
from ..paper import Paper, meta
from .program import Program, program
from .sheets import Sheet, whole

if TYPE_CHECKING:
    from ..job import Job


@dataclass(frozen=True)
class ParticipantsView:
    """The participants' sheet."""

    program: Program
    sheets: tuple[Sheet, ...]


def make(job: Job) -> Paper:
    """Build the participants' sheet."""
    own = (handout for handout in job.package.handouts_named(job.script.handouts) if is_for_participants(handout))
    view = ParticipantsView(program(job.plan), tuple(whole(handout) for handout in own))
    lead = f"Deltagerark. {words.when(job.plan)}."
    return Paper("deltagerark", "deltagerark.typ", meta(job, job.script.card.title, lead, what="Deltagerark"), view)
