"""The slides before the first item: title, ground rules, programme."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from ...markdown.tree import body_tree, plain_text
from ...model.values import ShowDataAs
from ...planning.key import key_of
from ...sources.located import Body
from .. import words
from ..papers.program import program
from .figures import shown
from .slide import Kind, Point, Slide

if TYPE_CHECKING:
    from ...pages.figures import Figure
    from ..job import Job
    from ..papers.program import Program

ROOM = "Det, der bliver sagt her, bliver her. Ingen bliver citeret uden for rummet."
CURIOUS = "Vi leder efter forklaringer, ikke efter den bedste."
LETTERS = "Figurerne har bogstaver i stedet for navne."
NO_GUESSING = "Sig gerne jeres eget bogstav. Spørg ikke til andres, og gæt ikke."
LISTED = "Hvem der har hvilket bogstav, står på listen på bordet."
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
    figures = tuple(chain.from_iterable(shown(job).values()))
    return Slide(Kind.TEXT, "Spilleregler", points=tuple(Point(rule) for rule in (*_of_figures(job, figures), ROOM)),
                 notes="Sig reglerne højt, før de første tal kommer frem." if figures else "")


def _of_figures(job: Job, figures: tuple[Figure, ...]) -> tuple[str, ...]:
    """Say how the meeting's own figures are shown; where it shows none, nothing is true of them."""
    agreed = job.package.card.show_data_as or ShowDataAs.LETTER_CODE
    if not any(figure.shows_practices for figure in figures):
        return RULES[agreed] if figures and agreed is ShowDataAs.CLUSTER_ONLY else ()
    listed = (LISTED,) if key_of(job.package, job.script).is_open else ()
    return (*RULES[agreed], *listed, CURIOUS)


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
