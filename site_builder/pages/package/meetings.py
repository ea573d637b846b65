"""Part 4: each meeting in short, with the way to its script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..clock import Slot, timetable
from ..parts import Link

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage, Handout, MeetingScript
    from ...model.meeting import Participants


@dataclass(frozen=True)
class MeetingShort:
    """A meeting's agenda in short."""

    id: str
    title: str
    kind: str
    to: str
    minutes: str
    about: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class HandoutRow:
    """A handout in the list of a package's handouts."""

    title: str
    to: str
    use: str


def meetings(package: ClusterPackage) -> tuple[MeetingShort, ...]:
    """List the meetings: the main one, its substitutes, then the follow-up."""
    return tuple(_short(package, script) for script in in_order(package))


def in_order(package: ClusterPackage) -> list[MeetingScript]:
    """Put the main meeting first and follow-ups last."""
    return sorted(package.meetings, key=lambda m: (bool(m.card.follows), m is not package.meeting, m.id))


def in_its_place(package: ClusterPackage) -> list[MeetingScript]:
    """List the meetings that can be held in place of the main one, the shortest first."""
    found = [m for m in package.meetings if package.meeting and m.card.instead_of == package.meeting.id]
    return sorted(found, key=lambda m: m.card.minutes)


def _short(package: ClusterPackage, script: MeetingScript) -> MeetingShort:
    card = script.card
    return MeetingShort(
        id=script.id, title=card.title, kind=danish.capital(card.kind.label),
        to=addresses.meeting(package.slug, script.id), minutes=danish.duration(card.minutes), slots=timetable(card),
        about=". ".join(filter(None, (people(card.participants), relation(package, script)))),
    )


def people(participants: Participants | None) -> str:
    """Write 8–40 deltagere, grupper på 5."""
    if participants is None:
        return ""
    least, most = participants.least, participants.most
    ends = f"{least}–{most}" if least and most and least != most else str(least or most or "")
    if ends and not (least and most):
        ends = f"{'mindst' if least else 'højst'} {ends}"
    groups = f"grupper på {participants.group_size}" if participants.group_size else ""
    return ", ".join(filter(None, (f"{ends} deltagere" if ends else "", groups)))


def relation(package: ClusterPackage, script: MeetingScript) -> str:
    """Say what a meeting follows up or stands in for."""
    titles = {m.id: m.card.title for m in package.meetings}
    if follows := script.card.follows:
        weeks = danish.counted(follows.weeks_after, "uge", "uger")
        return f"Holdes {weeks} efter »{titles.get(follows.meeting, follows.meeting)}«"
    if other := script.card.instead_of:
        return f"Kan holdes i stedet for »{titles.get(other, other)}«"
    return ""


def handouts(package: ClusterPackage) -> tuple[HandoutRow, ...]:
    """List the handouts in the order in which they are used."""
    order = ("before", "during", "after", None)
    rows = sorted(package.handouts, key=lambda h: (order.index(h.card.when), h.card.given_to == "facilitator", h.id))
    return tuple(HandoutRow(h.card.title, addresses.handout(package.slug, h.id), use(h)) for h in rows)


def use(handout: Handout) -> str:
    """Say who gets a handout, and when: hver deltager, på mødet."""
    card = handout.card
    return ", ".join(filter(None, (card.given_to.label, card.when.label if card.when else "")))


def handout_links(package: ClusterPackage, ids: tuple[str, ...]) -> tuple[Link, ...]:
    """Link to handouts by title; the note says who gets them."""
    found = package.handouts_named(ids)
    return tuple(Link(h.card.title, addresses.handout(package.slug, h.id), h.card.given_to.value) for h in found)
