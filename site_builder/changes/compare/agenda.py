"""The agenda of a meeting: which items there are, in which order, how long, and what each of them holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ... import danish
from ...sources.located import Body
from .. import nouns
from ..alignment import likeness
from ..change import Change, Kind, Part, Step
from ..values import shown
from . import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.cluster_package import MeetingScript
    from ...model.meeting import AgendaItem
    from ...model.meeting import Part as ItemPart
    from .scope import Both

TOLD = frozenset({
    "title", "minutes", "form", "lead", "purpose", "show", "about", "questions", "materials", "notes", "parts", "pick",
    "shorten",
})
SAME = 0.65  # an item with a new title is the old one when so much of it is


def agenda(both: Both, part: Part, old: MeetingScript, new: MeetingScript) -> Iterator[Change]:
    """Compare two agendas and the facilitator's notes."""
    pairs = fields.alike(fields.paired(old.card.agenda, new.card.agenda, lambda one: one.title), _likeness, SAME)
    yield from fields.body(part, "teksten før mødet", _note(old, ""), _note(new, ""))
    for before, after in pairs:
        if before is None:
            yield _whole(Kind.ADDED, part, after)
        elif after is None:
            yield _whole(Kind.REMOVED, part, before)
        else:
            yield from _item(both, part, before, after)
            item = f"til «{after.title}»"
            yield from fields.body(part, "noten", _note(old, before.title), _note(new, after.title), item=item)
    both_there = [(a, b) for a, b in pairs if a is not None and b is not None]
    was = sorted(both_there, key=lambda pair: _place(old.card.agenda, pair[0]))
    titles = [after.title for after in new.card.agenda]
    yield from fields.moved(part, nouns.ITEM, [b.title for _, b in was], [b.title for _, b in both_there], "", titles)


def _place(items: tuple[AgendaItem, ...], item: AgendaItem) -> int:
    return next(place for place, one in enumerate(items) if one is item)


def _likeness(before: AgendaItem, after: AgendaItem) -> float:
    title = likeness(before.title, after.title)
    return max(title, fields.sameness(before, after)) if before.form is after.form else title - 0.1


def _whole(kind: Kind, part: Part, item: AgendaItem) -> Change:
    told = f"{danish.duration(item.minutes)}, {item.form.label}"
    return Change(kind, nouns.ITEM, part, Step.MINOR, item.title, after=told)


def _note(script: MeetingScript, title: str) -> Body:
    return script.notes.get(title, Body())


def _item(both: Both, part: Part, before: AgendaItem, after: AgendaItem) -> Iterator[Change]:
    item = f"i punktet «{after.title}»"
    yield from _title(part, before, after)
    old, new = danish.duration(before.minutes), danish.duration(after.minutes)
    yield from fields.value(part, "tiden", old, new, Step.MINOR, f"til «{after.title}»")
    yield from fields.each(part, "arbejdsformen", before.form, after.form, shown, Step.MINOR, item)
    yield from fields.each(part, "lederen af punktet", before.lead, after.lead, shown, Step.MINOR, f"«{after.title}»")
    yield from fields.text(part, "formålet", before.purpose, after.purpose, item=f"med «{after.title}»")
    yield from _shown(both, part, before, after)
    yield from fields.listed(part, nouns.QUESTION, before.questions, after.questions, item=item)
    yield from _materials(both, part, before.materials, after.materials, item)
    yield from fields.text(part, "den korte note", before.notes, after.notes, item=item)
    yield from _parts(both, part, before, after, item)
    yield from fields.each(part, "antallet af dele, der vælges,", before.pick, after.pick, shown, Step.MINOR, item)
    yield from _cuts(part, before, after)
    yield from fields.rest(part, before, after, TOLD, item)


def _title(part: Part, before: AgendaItem, after: AgendaItem) -> Iterator[Change]:
    if before.title != after.title:
        said = f"punktet «{before.title}» hedder nu «{after.title}»"
        yield Change(Kind.REPLACED, nouns.only("titlen"), part, Step.PATCH, said=said)


def _shown(both: Both, part: Part, before: AgendaItem, after: AgendaItem) -> Iterator[Change]:
    for change in fields.ids(part, nouns.MEASURE, both.now("measures", before.show), after.show,
                             lambda id: _measure(both, id)):
        told = "viser nu også" if change.kind is Kind.ADDED else "viser ikke længere"
        yield replace(change, step=Step.MINOR, said=f"punktet «{after.title}» {told} «{change.name}»")
    about = fields.ids(part, nouns.RECOMMENDATION, before.about, after.about, lambda id: _recommendation(both, id))
    for change in about:
        told = "handler nu også om" if change.kind is Kind.ADDED else "handler ikke længere om"
        yield replace(change, step=Step.MINOR, said=f"punktet «{after.title}» {told} «{change.name}»")


def _materials(both: Both, part: Part, before: tuple[str, ...], after: tuple[str, ...], item: str) -> Iterator[Change]:
    known = both.now("handouts", before)
    for change in fields.ids(part, nouns.HANDOUT, known, after, lambda id: _handout(both, id), Step.MINOR, item):
        told = "bruges nu også" if change.kind is Kind.ADDED else "bruges ikke længere"
        yield replace(change, said=f"bilaget «{change.name}» {told} {item}")


def _parts(both: Both, part: Part, before: AgendaItem, after: AgendaItem, item: str) -> Iterator[Change]:
    for old, new in fields.alike(fields.paired(before.parts, after.parts, lambda one: one.title), fields.sameness, 0.8):
        if old is None:
            yield Change(Kind.ADDED, nouns.ITEM_PART, part, Step.MINOR, new.title, item=item)
        elif new is None:
            yield Change(Kind.REMOVED, nouns.ITEM_PART, part, Step.MINOR, old.title, item=item)
        else:
            yield from _part(both, part, old, new)


def _part(both: Both, part: Part, old: ItemPart, new: ItemPart) -> Iterator[Change]:
    item = f"i delen «{new.title}»"
    yield from fields.text(part, "titlen", old.title, new.title, item=f"på delen «{old.title}»")
    before, after = (danish.duration(one.minutes) if one.minutes else "" for one in (old, new))
    yield from fields.value(part, "tiden", before, after, Step.MINOR, f"til delen «{new.title}»")
    yield from _materials(both, part, old.materials, new.materials, item)
    yield from fields.rest(part, old, new, frozenset({"title", "minutes", "materials"}), item)


def _cuts(part: Part, before: AgendaItem, after: AgendaItem) -> Iterator[Change]:
    """Compare when an item is cut, and to how little."""
    old, new = before.shorten, after.shorten
    the = f"nummeret på «{after.title}» i den rækkefølge, der kortes i,"
    yield from fields.each(part, the, old and old.order, new and new.order, shown, Step.MINOR)
    the = f"det mindste, «{after.title}» kan kortes ned til,"
    yield from fields.each(part, the, old and old.least, new and new.least, _least, Step.MINOR)


def _least(minutes: Any) -> str:
    return "" if minutes is None else danish.duration(minutes)


def _measure(both: Both, id: str) -> str:
    found = both.after.package.measure(id) or both.before.package.measure(id)
    return found.card.title if found else id


def _handout(both: Both, id: str) -> str:
    found = [one for scope in (both.after, both.before) for one in scope.package.handouts_named([id])]
    return _first([one.card.title for one in found], id)


def _recommendation(both: Both, id: str) -> str:
    sides = [scope.package.guidelines for scope in (both.after, both.before) if scope.package.guidelines]
    found = [one for side in sides for one in side.recommendations]
    return _first([one.text for one in found if one.id == id], id)


def _first(found: list[Any], id: str) -> str:
    return str(found[0]) if found else id
