"""A paper before it is set: a template, its values, and what runs along its edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..model.values import Status
from ..pages import standing
from . import words

if TYPE_CHECKING:
    from .job import Job

CATALOGUE = "Klyngepakker"


@dataclass(frozen=True)
class Meta:
    """What a paper says of itself: in its properties, its running head and foot, and over its text."""

    title: str
    heading: str
    lead: str
    warning: str
    catalogue: str
    mark: str
    reservation: str
    foot: str
    publisher: str


@dataclass(frozen=True)
class Paper:
    """A paper. `template` is a file of themes/typst, `view` a frozen dataclass that it sees as `d.view`."""

    name: str
    template: str
    meta: Meta
    view: object


def meta(job: Job, heading: str, lead: str, warning: str = "", what: str = "") -> Meta:
    """Fill in what all papers of a job share; `what` tells papers with the same heading apart in their properties."""
    card = job.package.card
    example = card.status is not Status.APPROVED
    numbers = "opdigtede tal" if job.synthetic else ""
    approved = "ikke godkendt" if example else ""
    edition = danish.followed(card.title, f"version {card.version}", by=", ")
    return Meta(
        title=" – ".join(filter(None, (what, heading, card.title))), heading=heading, lead=lead, warning=warning,
        catalogue=job.plan.choices.cluster or CATALOGUE, mark=standing.status_label(card.status) if example else "",
        reservation=", ".join(filter(None, (approved, numbers))), publisher=publisher(job),
        foot=", ".join(filter(None, (edition, words.short_when(job.plan)))),
    )


def publisher(job: Job) -> str:
    """Name who answers for the package."""
    return standing.publisher(job.library, job.package, job.context.today)
