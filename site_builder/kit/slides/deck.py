"""A job becomes the content of its slides."""

from __future__ import annotations

from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from ..paper import meta
from .closing import agreements, ending
from .figures import shown, slides
from .items import after_figures, before_figures
from .opening import opening
from .slide import Deck, Slide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...planning import Timed
    from ..job import Job

LONG_AGO = date(1980, 1, 1)
CLOSING = 5  # a last item of so few minutes is goodbye, and the agreements have been made before it


def deck(job: Job) -> Deck:
    """Build the slides of a meeting."""
    about = meta(job, job.script.card.title, "")
    mark = ", ".join(filter(None, (about.mark, "opdigtede tal" if job.synthetic else "")))
    return Deck(title=about.title, author=about.publisher, mark=mark,
                foot=about.foot, day=_dated(job), slides=tuple(chain(opening(job), _items(job), ending(job))))


def _items(job: Job) -> Iterator[Slide]:
    figures = shown(job)
    for timed in job.plan.items:
        if _is_goodbye(job, timed):
            yield from agreements(job)
        yield from before_figures(job, timed, bool(figures[timed.number]))
        if figures[timed.number]:
            yield from slides(job, timed, figures)
            yield from after_figures(job, timed)
    if not any(_is_goodbye(job, timed) for timed in job.plan.items):
        yield from agreements(job)


def _dated(job: Job) -> date:
    """Date the document by the package's last change, so that it is the same tomorrow."""
    return max((change.day for change in job.package.changes), default=LONG_AGO)


def _is_goodbye(job: Job, timed: Timed) -> bool:
    return timed.number == len(job.plan.items) and timed.item.minutes <= CLOSING
