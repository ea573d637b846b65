"""The slides before the first item: title, ground rules, programme."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...markdown.tree import body_tree, plain_text
from ...model.values import ShowDataAs
from ...sources.located import Body
from .. import words
from ..papers.program import program
from .slide import Kind, Point, Slide

if TYPE_CHECKING:
    from ..job import Job
    from ..papers.program import Program

ROOM = "Det, der bliver sagt her, bliver her. Ingen bliver citeret uden for rummet."
PATIENTS = "Fortæl om patienter, så ingen kan kende dem."
CURIOUS = "Vi leder efter forklaringer, ikke efter den bedste."
LETTERS = "Figurerne har bogstaver i stedet for navne."
NO_GUESSING = "Sig gerne jeres eget bogstav. Spørg ikke til andres, og gæt ikke."
RULES = {
    ShowDataAs.OPEN: ("Vi har aftalt at tale åbent om tallene. De bliver i rummet.",),
    ShowDataAs.LETTER_CODE: (LETTERS, NO_GUESSING),
    ShowDataAs.ENVELOPE: ("Figurerne har bogstaver i stedet for navne. Jeres eget ligger i kuverten.", NO_GUESSING),
    ShowDataAs.CLUSTER_ONLY: ("Vi ser kun klyngens samlede tal, ingen praksis for sig.",),
}
ROWS = 11  # lines of the programme on one slide


def opening(job: Job) -> tuple[Slide, ...]:
    """Build the slides before the first item."""
    notes = plain_text(body_tree(job.script.notes.get("", Body())))
    return Slide(Kind.TITLE, job.script.card.title, over=job.plan.choices.cluster, lead=words.when(job.plan),
                 notes=notes), _rules(job), *_programs(job)


def _rules(job: Job) -> Slide:
    shown = job.package.card.show_data_as or ShowDataAs.LETTER_CODE
    own = (*RULES[shown], CURIOUS) if job.package.measures else (PATIENTS,)
    return Slide(Kind.TEXT, "Spilleregler", points=tuple(Point(rule) for rule in (*own, ROOM)),
                 notes="Sig reglerne højt, før de første tal kommer frem." if job.package.measures else "")


def _programs(job: Job) -> tuple[Slide, ...]:
    whole = program(job.plan)
    title = "Aftenens program" if job.plan.choices.start is not None and job.plan.choices.start >= 960 else "Program"
    found = [Slide(Kind.PROGRAM, title, program=part) for part in _parts(whole)]
    if len(found) == 1:
        return tuple(found)
    return tuple(replace(s, title=f"{title} ({n} af {len(found)})") for n, s in enumerate(found, 1))


def _parts(whole: Program) -> list[Program]:
    """Part a long programme; only the last part says when it ends."""
    starts = range(0, len(whole.items), ROWS)
    return [replace(whole, items=whole.items[i:i + ROWS], end=whole.end if i == starts[-1] else "") for i in starts]
