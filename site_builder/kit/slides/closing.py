"""The slides at the end: agreements with the date to measure again, evaluation and the next meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..papers.agreements import again, example
from ..papers.facts import follow_up_day
from . import room
from .items import QUESTIONS, notes_of
from .slide import Kind, Point, Slide

if TYPE_CHECKING:
    from ..job import Job


def agreements(job: Job) -> tuple[Slide, ...]:
    """Build the examples of agreements, and the day on which they are looked at again."""
    examples = tuple(example(job, agreement) for agreement in job.script.card.agreements)
    if not examples:
        return ()
    day = again(job)
    lead = f"Hvad ændrer I, hvem gør det, og fra hvornår?{f' Vi ser på det igen {day}.' if day else ''}"
    slide = Slide(Kind.TEXT, "Aftaler: sådan kan de lyde", lead=lead,
                  points=tuple(Point(e.text, e.again) for e in examples),
                  notes="Eksemplerne er til at komme i gang på. Hver praksis skriver sin egen på aftalearket.")
    return room.parted(slide, QUESTIONS)


def ending(job: Job) -> tuple[Slide, ...]:
    """Build the last slide: what is asked, and when we meet again."""
    asked = tuple(Point(question.text) for question in job.script.card.evaluation)
    day = follow_up_day(job)
    after = f"Næste gang: opfølgningsmøde {day}." if day else "Find en dato for næste møde, før I går."
    lead = f"{after}{' Sæt kryds på evalueringsarket, og læg det på bordet.' if asked else ''}"
    notes = notes_of(job, job.plan.items[-1]) if job.plan.items else ""
    return room.parted(Slide(Kind.TEXT, "Tak for i dag", lead=lead, points=asked, notes=notes), QUESTIONS)
