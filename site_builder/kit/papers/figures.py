"""A figure on paper: its caption, its SVG, what it says, and the pitfalls beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...pages.figures import Figure
    from ..job import Job


@dataclass(frozen=True)
class FigureView:
    """A figure as paper shows it; `mark` is laid over the SVG of one practice's own sheet."""

    number: str
    caption: str
    svg: str
    mark: str
    says: str
    pitfalls: tuple[str, ...]


def shown(job: Job) -> tuple[FigureView, ...]:
    """Give the figures of the measures that the script shows, in the order in which it does."""
    return views(job, (figure for measure in job.shown for figure in job.figures if figure.measure == measure.id))


def views(job: Job, figures: Iterable[Figure]) -> tuple[FigureView, ...]:
    """Turn figures into what paper shows of them; a measure's pitfalls stand at its first figure only."""
    told: set[str] = set()
    found = []
    for figure in figures:
        found.append(_view(job, figure, told))
        told.add(figure.measure)
    return tuple(found)


def _view(job: Job, figure: Figure, told: set[str]) -> FigureView:
    measure = job.package.measure(figure.measure)
    pitfalls = measure.card.pitfalls if measure and figure.measure not in told else ()
    return FigureView(figure.number, figure.caption, str(figure.wide), "", figure.says,
                      tuple(pitfall.text for pitfall in pitfalls))
