"""A meeting's script held against itself: its length, what comes around the agenda, and what follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import danish
from .. import nouns
from ..change import Change, Kind, Part, Step
from ..values import shown
from . import fields
from .agenda import agenda
from .parts import noun_of, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.cluster_package import MeetingScript
    from ...model.meeting import Agreement, MeetingCard
    from .scope import Both

TOLD = frozenset({
    "title", "kind", "minutes", "agenda", "participants", "roles", "agreements", "evaluation", "instead_of", "follows",
    "set_aside",
})


def meetings(both: Both) -> Iterator[Change]:
    """Compare the meetings of a package."""
    yield from parts(both, "meetings", "meetings", lambda _, one: noun_of(nouns.MEETING, _, one), _meeting)


def _meeting(both: Both, part: Part, old: MeetingScript, new: MeetingScript) -> Iterator[Change]:
    before, after = old.card, new.card
    yield from fields.title(part, before.title, after.title)
    yield from fields.value(part, "typen", shown(before.kind), shown(after.kind), Step.MINOR)
    yield from _length(both, part, before, after)
    yield from agenda(both, part, old, new)
    yield from _people(part, before, after)
    yield from _agreements(both, part, before, after)
    yield from _evaluation(part, before, after)
    yield from _beside(both, part, before, after)
    yield from fields.exemptions(part, before, after)
    yield from fields.rest(part, before, after, TOLD)


def _length(both: Both, part: Part, before: MeetingCard, after: MeetingCard) -> Iterator[Change]:
    more = after.minutes - before.minutes
    if not more:
        return
    main = both.after.package.meeting
    name = "mødet" if main and main.id == part.id else f"mødet «{part.title}»"
    told = f"{danish.counted(abs(more), 'minut', 'minutter')} {'længere' if more > 0 else 'kortere'}"
    said = f"{name} er {told}: {danish.duration(after.minutes)} i stedet for {danish.duration(before.minutes)}"
    yield Change(Kind.REPLACED, nouns.only("længden"), part, Step.MINOR, before=str(before.minutes),
                 after=str(after.minutes), said=said)


def _people(part: Part, before: MeetingCard, after: MeetingCard) -> Iterator[Change]:
    for the, name in (("det mindste antal deltagere", "least"), ("det største antal deltagere", "most"),
                      ("gruppernes størrelse", "group_size")):
        old, new = (shown(getattr(card.participants, name, None)) for card in (before, after))
        yield from fields.value(part, the, old, new, Step.MINOR)
    for one, other in fields.paired(before.roles, after.roles, lambda role: role.id):
        if one is None or other is None:
            role, kind = (one or other), Kind.ADDED if one is None else Kind.REMOVED
            yield Change(kind, nouns.ROLE, part, Step.MINOR, role.id.label)
        else:
            yield from fields.text(part, "opgaven", one.text, other.text, item=f"for rollen {other.id.label}")


def _agreements(both: Both, part: Part, before: MeetingCard, after: MeetingCard) -> Iterator[Change]:
    old, new = ([one.text for one in card.agreements] for card in (before, after))
    yield from fields.listed(part, nouns.AGREEMENT, old, new)
    known = {one.text: one for one in before.agreements}
    for one in after.agreements:
        if was := known.get(one.text):
            item = f"i aftalen «{one.text}»"
            yield from fields.value(part, "målepunktet", _measured(both, was), _measured(both, one), Step.MINOR, item)
            yield from fields.value(part, "tiden til næste måling", _weeks(was.again_weeks), _weeks(one.again_weeks),
                                    Step.MINOR, item)


def _measured(both: Both, agreement: Agreement) -> str:
    id = "".join(both.now("measures", (agreement.measure,))) if agreement.measure else ""
    found = both.after.package.measure(id) or both.before.package.measure(id)
    return f"«{found.card.title}»" if found else id


def _weeks(weeks: int | None) -> str:
    return danish.counted(weeks, "uge", "uger") if weeks else ""


def _evaluation(part: Part, before: MeetingCard, after: MeetingCard) -> Iterator[Change]:
    old, new = ({one.text: one.answer.label for one in card.evaluation} for card in (before, after))
    yield from fields.listed(part, nouns.EVALUATION, list(old), list(new))
    for text in (text for text in new if text in old):
        item = f"på spørgsmålet «{text}» i evalueringen"
        yield from fields.value(part, "svaret", old[text], new[text], Step.MINOR, item)


def _beside(both: Both, part: Part, before: MeetingCard, after: MeetingCard) -> Iterator[Change]:
    yield from fields.value(part, "det møde, det træder i stedet for,", _title(both, before.instead_of),
                            _title(both, after.instead_of), Step.MINOR)
    old, new = before.follows, after.follows
    yield from fields.each(part, "det møde, der bliver fulgt op på,", getattr(old, "meeting", None),
                           getattr(new, "meeting", None), lambda id: _title(both, id), Step.MINOR)
    yield from fields.each(part, "afstanden til det første møde", getattr(old, "weeks_after", None),
                           getattr(new, "weeks_after", None), _weeks, Step.MINOR)


def _title(both: Both, id: str | None) -> str:
    found = [one.card.title for one in (*both.after.package.meetings, *both.before.package.meetings) if one.id == id]
    return f"«{found[0]}»" if found else id or ""
