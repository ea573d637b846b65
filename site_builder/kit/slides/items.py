"""The slides of the items: what the item is for, its recommendations, its figures, its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import danish
from ...markdown.tree import body_tree, plain_text
from ...model.values import Form
from ...sources.located import Body
from .. import words
from . import room
from .slide import Kind, Point, Slide

if TYPE_CHECKING:
    from ...model.guidelines import GuidelinesCard, Recommendation
    from ...planning import Timed
    from ..job import Job

QUESTIONS, RECOMMENDATIONS = 4, 3  # at most so many on a slide


def before_figures(job: Job, timed: Timed, figures: bool) -> tuple[Slide, ...]:
    """Build what stands before an item's figures; without figures its questions stand here too."""
    item, notes = timed.item, notes_of(job, timed)
    if item.form is Form.BREAK:
        return (Slide(Kind.BREAK, item.title, over=over(job, timed), lead=f"Vi går i gang igen {_end(job, timed)}",
                      notes=notes),)
    points = _shows(job, timed) if figures else tuple(Point(question) for question in item.questions)
    first = Slide(Kind.TEXT, item.title, over=over(job, timed), lead=item.purpose or "",
                  points=(*_parts(timed), *points), notes=notes)
    return (*room.parted(first, QUESTIONS), *_recommendations(job, timed, notes))


def after_figures(job: Job, timed: Timed) -> tuple[Slide, ...]:
    """Build the questions that are talked over when all figures have been seen."""
    asked = tuple(Point(question) for question in timed.item.questions)
    if not asked:
        return ()
    slide = Slide(Kind.TEXT, danish.followed(timed.item.title, "spørgsmål"), over=over(job, timed), points=asked,
                  notes=notes_of(job, timed))
    return room.parted(slide, QUESTIONS)


def over(job: Job, timed: Timed) -> str:
    """Write 18.50–19.05 · oplæg, 15 min."""
    start, end = job.plan.clock(timed.at), job.plan.clock(timed.at + timed.minutes)
    return f"{start}–{end} · {timed.item.form.label}, {words.minutes(timed.minutes)}"


def notes_of(job: Job, timed: Timed) -> str:
    """Write the facilitator's notes of an item: the clock, who leads, the short note, the text."""
    item = timed.item
    led = words.led_by(item.lead)
    first = f"{over(job, timed)}{', ' + led if led else ''}."
    text = plain_text(body_tree(job.script.notes.get(item.title, Body())))
    return "\n\n".join(filter(None, (first, item.notes, text)))


def _end(job: Job, timed: Timed) -> str:
    if job.plan.choices.start is None:
        return f"om {danish.counted(timed.minutes, 'minut', 'minutter')}."
    return f"kl. {job.plan.clock(timed.at + timed.minutes)}."


def _shows(job: Job, timed: Timed) -> tuple[Point, ...]:
    found = [measure for id in timed.item.show if (measure := job.package.measure(id))]
    return tuple(Point(measure.card.title, number=f"2.{measure.position}") for measure in found)


def _parts(timed: Timed) -> tuple[Point, ...]:
    return tuple(Point(part.title, words.minutes(part.minutes) if part.minutes else "") for part in timed.item.parts)


def _recommendations(job: Job, timed: Timed, notes: str) -> tuple[Slide, ...]:
    """Give a talk the recommendations it is about; elsewhere they stand on paper."""
    card = job.package.guidelines
    if timed.item.form is not Form.TALK or card is None:
        return ()
    found = tuple(_recommendation(card, n, item) for n, item in enumerate(card.recommendations, 1)
                  if item.id in timed.item.about)
    slide = Slide(Kind.TEXT, "Anbefalinger", over=over(job, timed), points=found, notes=notes)
    return room.parted(slide, RECOMMENDATIONS) if found else ()


def _recommendation(card: GuidelinesCard, number: int, item: Recommendation) -> Point:
    known = {source.id: source for source in card.sources}
    sources = dict.fromkeys(f"{source.organisation} {source.year or ''}".strip()
                            for source in map(known.get, item.sources) if source)
    return Point(item.text, "; ".join(sources), f"1.{number}")
