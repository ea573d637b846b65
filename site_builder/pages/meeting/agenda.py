"""The items of a script: what everybody sees, and what only the facilitator does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Form
from ...sources.located import Body
from .. import addresses
from ..clock import Slot, timetable
from ..figures import for_meeting
from ..package.meetings import handout_links
from ..package.recommendations import measure_links
from ..parts import Link
from ..words import who

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage, MeetingScript
    from ...model.meeting import AgendaItem, Part
    from ..desk import Desk
    from ..figures import Figure


@dataclass(frozen=True)
class PartView:
    """A part of an item to choose from."""

    title: str
    minutes: str
    materials: tuple[Link, ...]


@dataclass(frozen=True)
class ItemView:
    """An agenda item."""

    slot: Slot
    is_break: bool
    lead: str
    purpose: Markup | str
    questions: tuple[Markup, ...]
    shows: tuple[Link, ...]
    about: tuple[Link, ...]
    materials: tuple[Link, ...]
    pick: str
    parts: tuple[PartView, ...]
    figures: tuple[Figure, ...]
    short_note: Markup | str
    notes: Markup
    cut: str
    pitfalls: dict[str, tuple[Markup, ...]]  # by the figure beside which they stand


@dataclass(frozen=True)
class Cut:
    """A step of shortening: from so many minutes to so many."""

    title: str
    before: int
    after: str


def agenda(
    desk: Desk, package: ClusterPackage, script: MeetingScript, figures: tuple[Figure, ...]
) -> tuple[ItemView, ...]:
    """Build all items; a measure's figures stand at the first item that shows it."""
    seen: set[str] = set()
    figures = for_meeting(script, figures)
    items = []
    for slot, item in zip(timetable(script.card), script.card.agenda, strict=True):
        new = {id for id in item.show if id not in seen}
        seen |= new
        own = tuple(figure for id in item.show if id in new for figure in figures if figure.measure == id)
        items.append(_item(desk, package, script, slot, item, own))
    return tuple(items)


def _item(
    desk: Desk, package: ClusterPackage, script: MeetingScript, slot: Slot, item: AgendaItem,
    figures: tuple[Figure, ...],
) -> ItemView:
    return ItemView(
        slot=slot, is_break=item.form is Form.BREAK, lead=f"Ledes af {who(item.lead)}" if item.lead else "",
        purpose=desk.text(item.purpose) if item.purpose else "", questions=desk.texts(item.questions),
        shows=measure_links(package, item.show, titled=True), about=_about(package, item.about),
        materials=handout_links(package, item.materials), pick=_pick(item),
        parts=tuple(_part(package, part) for part in item.parts), figures=figures,
        short_note=desk.text(item.notes) if item.notes else "",
        notes=desk.body(script.notes.get(item.title, Body()), 4), cut=_cut(item),
        pitfalls=_pitfalls(desk, package, figures),
    )


def _pitfalls(desk: Desk, package: ClusterPackage, figures: tuple[Figure, ...]) -> dict[str, tuple[Markup, ...]]:
    """Put a measure's pitfalls beside the first of its figures."""
    first = {figure.measure: figure.uid for figure in reversed(figures)}
    found = ((uid, package.measure(id)) for id, uid in first.items())
    return {uid: desk.texts(tuple(p.text for p in measure.card.pitfalls)) for uid, measure in found
            if measure and measure.card.pitfalls}


def _about(package: ClusterPackage, ids: tuple[str, ...]) -> tuple[Link, ...]:
    known = [r.id for r in package.guidelines.recommendations] if package.guidelines else []
    found = [id for id in ids if id in known]
    return tuple(
        Link(f"1.{known.index(id) + 1}", addresses.package(package.slug, f"anbefaling-{id}")) for id in found
    )


def _pick(item: AgendaItem) -> str:
    if not item.parts or not item.pick:
        return ""
    return f"Vælg {danish.word(item.pick)} af {danish.word(len(item.parts))}:"


def _part(package: ClusterPackage, part: Part) -> PartView:
    minutes = f"{part.minutes}{danish.NBSP}min" if part.minutes else ""
    return PartView(part.title, minutes, handout_links(package, part.materials))


def _cut(item: AgendaItem) -> str:
    if item.form is Form.BREAK:
        return ""
    if item.shorten is None:
        return "Forkortes ikke"
    return f"Forkortes som nr. {item.shorten.order}, til {item.shorten.least}{danish.NBSP}min"


def cuts(script: MeetingScript) -> tuple[Cut, ...]:
    """List the steps of shortening in their order."""
    found = sorted((item.shorten.order, item.title, item.minutes, item.shorten.least)
                   for item in script.card.agenda if item.shorten)
    return tuple(Cut(title, minutes, f"{least}{danish.NBSP}min") for _, title, minutes, least in found)


def shortest(script: MeetingScript) -> str:
    """Say how far all the steps together reach."""
    saved = sum(item.minutes - item.shorten.least for item in script.card.agenda if item.shorten)
    least = danish.duration(max(script.card.minutes - saved, 0))
    return f"Alt i alt kan der spares {danish.duration(saved)}. Så varer mødet {least}."
