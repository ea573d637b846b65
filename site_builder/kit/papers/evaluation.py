"""Paper 8, evaluering."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Answer
from ..paper import Paper, meta

if TYPE_CHECKING:
    from ..job import Job

CHOICES = {Answer.SCALE: ("1 slet ikke", "2", "3", "4", "5 i høj grad"), Answer.YES_NO: ("ja", "nej"), Answer.TEXT: ()}


@dataclass(frozen=True)
class Question:
    """A question; without choices it gets lines."""

    text: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class EvaluationView:
    """The form."""

    questions: tuple[Question, ...]


def make(job: Job) -> Paper:
    """Build the form."""
    asked = job.script.card.evaluation
    view = EvaluationView(tuple(Question(question.text, CHOICES[question.answer]) for question in asked))
    lead = f"{danish.stopped(job.script.card.title)} Sæt kryds, og læg arket på bordet. Skriv ikke navn."
    return Paper("evaluering", "evaluering.typ", meta(job, "Evaluering", lead), view)
