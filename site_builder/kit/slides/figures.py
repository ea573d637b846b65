"""The slides of the figures: which an item shows, and what stands beside each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import danish
from ...model.values import ChartKind, ShowDataAs
from . import room
from .items import notes_of
from .slide import Kind, Shown, Slide

if TYPE_CHECKING:
    from ...pages.figures import Figure
    from ...planning import Timed
    from ..job import Job

MANY = 26  # more practices than this need the whole width
MORE = {ChartKind.PAIR: "to målepunkter sammen"}


def shown(job: Job) -> dict[int, tuple[Figure, ...]]:
    """Give the figures of each item by its number.

    A measure that an earlier item showed comes again for the cluster as a whole only: by then a guest may be there.
    """
    seen: set[str] = set()
    found: dict[int, tuple[Figure, ...]] = {}
    for timed in job.plan.items:
        own = [figure for id in timed.item.show for figure in _allowed(job) if figure.measure == id]
        found[timed.number] = tuple(f for f in own if f.measure not in seen or not f.shows_practices)
        seen |= set(timed.item.show)
    return found


def _allowed(job: Job) -> tuple[Figure, ...]:
    """Leave out what shows a single practice where the cluster has agreed not to see it."""
    if job.package.card.show_data_as is not ShowDataAs.CLUSTER_ONLY:
        return job.figures
    return tuple(figure for figure in job.figures if not figure.shows_practices)


def slides(job: Job, timed: Timed, figures: dict[int, tuple[Figure, ...]]) -> tuple[Slide, ...]:
    """Build a slide for each figure of an item; all but a measure's first name their kind in the title."""
    every = [figure for own in figures.values() for figure in own]
    first = {figure.measure: figure for figure in reversed(every)}
    return tuple(_slide(job, timed, figure, figure is not first[figure.measure]) for figure in figures[timed.number])


def _slide(job: Job, timed: Timed, figure: Figure, again: bool) -> Slide:
    measure = job.package.measure(figure.measure)
    assert measure is not None  # figures are drawn from measures
    kind = MORE.get(figure.kind, figure.kind.label)
    title = danish.followed(measure.card.title, kind) if again else measure.card.title
    pitfalls = tuple(pitfall.text for pitfall in measure.card.pitfalls)
    wide = len(figure.practices) > MANY
    # Pitfalls are a measure's: said once they are heard, beside each of its figures they are not read.
    short = () if wide or again else _short(figure.says, pitfalls)
    beside = Shown(figure, figure.says, short, _source(job, figure), wide)
    over = f"{job.plan.clock(timed.at)} · {timed.item.title} · 2.{measure.position} · {figure.number.lower()}"
    listed = "\n".join(("Faldgruber:", *(f"– {text}" for text in pitfalls)))
    notes = "\n\n".join((f"{figure.number}. {figure.caption}", figure.says, listed, notes_of(job, timed)))
    return Slide(Kind.CHART, title, over=over, shown=beside, notes=notes)


def _short(says: str, pitfalls: tuple[str, ...]) -> tuple[str, ...]:
    """Choose the first two pitfalls that there is room for under what the figure says."""
    width, left = room.BESIDE
    left -= room.height(says, room.fitting([says], room.SAYS, room.BESIDE), width) + 0.45
    kept: list[str] = []
    for text in pitfalls[:2]:
        left -= room.height(text, room.PITFALL, width) + 0.12
        if left >= 0:
            kept.append(text)
    return tuple(kept)


def _source(job: Job, figure: Figure) -> str:
    measure = job.package.measure(figure.measure)
    source = job.library.title_of("data_sources", measure.card.data_source) if measure else ""
    return f"{figure.number}. {'Opdigtede tal. ' if job.synthetic else ''}Datakilde: {source}."
