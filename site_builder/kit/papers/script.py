"""Paper 1, drejebog: the facilitator's script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...markdown.tree import Node, body_tree
from ...pages.words import key_words, role_name
from ...planning.cuts import cuts_for, shortest, steps_left
from ...planning.key import key_of
from ...sources.located import Body
from .. import words
from ..paper import Paper, meta
from .facts import follow_up_day
from .figures import FigureView, shown
from .items import ItemView, items
from .program import clock_head

if TYPE_CHECKING:
    from ...planning.cuts import Cut
    from ..job import Job


@dataclass(frozen=True)
class Bring:
    """A sheet to bring, and how many."""

    title: str
    count: str


@dataclass(frozen=True)
class RoleView:
    """What one role does at the meeting."""

    label: str
    value: str


@dataclass(frozen=True)
class ScriptView:
    """The script in reading order."""

    bring: tuple[Bring, ...]
    key: str
    clock_head: str
    items: tuple[ItemView, ...]
    end: str
    cut_now: tuple[str, ...]
    opening: tuple[Node, ...]
    roles: tuple[RoleView, ...]
    cuts: tuple[str, ...]
    shortest: str
    figures: tuple[FigureView, ...]
    afterwards: tuple[str, ...]


def make(job: Job) -> Paper:
    """Build the facilitator's script."""
    plan, card = job.plan, job.script.card
    view = ScriptView(
        bring=tuple(Bring(sheet.title, sheet.words) for sheet in plan.copies), key=_key(job),
        clock_head=clock_head(plan),
        items=items(job), end=plan.clock(plan.minutes), cut_now=_cut_now(job),
        opening=body_tree(job.script.notes.get("", Body())),
        roles=tuple(RoleView(role_name(role.id), role.text) for role in card.roles),
        cuts=tuple(words.cut(plan, step) for step in _left(job)), shortest=_shortest(job),
        figures=shown(job), afterwards=_afterwards(job),
    )
    lead = f"Drejebog til facilitator. {words.lead(plan)}"
    return Paper("drejebog", "drejebog.typ", meta(job, card.title, lead, _warning(job), what="Drejebog"), view)


def _key(job: Job) -> str:
    key = key_of(job.package, job.script)
    return "" if job.gives_letters and not key.is_open else key_words(key)


def _cut_now(job: Job) -> tuple[str, ...]:
    limit = job.plan.choices.minutes
    chosen = cuts_for(job.script.card.agenda, limit) if limit is not None else ()
    return tuple(words.cut(job.plan, step) for step in chosen)


def _left(job: Job) -> tuple[Cut, ...]:
    return steps_left(job.script.card.agenda, [timed.minutes for timed in job.plan.items])


def _warning(job: Job) -> str:
    if not job.plan.too_long:
        return ""
    over = danish.counted(job.plan.too_long, "minut", "minutter")
    return f"Mødet er {over} længere end aftenen, også når alt er forkortet. Flyt et punkt til næste gang."


def _shortest(job: Job) -> str:
    return f"Når alle forkortelser er brugt, varer mødet {danish.duration(shortest(job.script.card.agenda))}."


def _afterwards(job: Job) -> tuple[str, ...]:
    """List what the coordinator does when all have gone home."""
    day = follow_up_day(job)
    return (
        "Deltagerlisten og kvitteringerne er sendt til PLO.",
        "Referatet og aftalerne er sendt til alle, også dem, der ikke kom.",
        f"Opfølgningen {day} står i alles kalender." if day else "Datoen for næste møde står i alles kalender.",
    )
