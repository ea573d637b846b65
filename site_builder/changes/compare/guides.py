"""An extraction guide held against itself: what it covers, how it is tried, its steps, where the numbers go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ... import danish
from .. import nouns
from ..change import Change, Kind, Part, Step
from ..values import shown
from . import fields
from .parts import parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.cluster_package import ExtractionGuide
    from ...model.extraction import ExtractionCard
    from .scope import Both, Scope

TOLD = frozenset({
    "system", "data_source", "measures", "verified", "documented", "columns", "requires", "ordered_by", "deliver",
    "deviations", "minutes", "set_aside",
})


def guides(both: Both) -> Iterator[Change]:
    """Compare the guides of a package."""
    yield from parts(both, "extraction", "guides", named, _guide)


def named(scope: Scope, guide: ExtractionGuide) -> Part:
    """Name a guide by the system or the source that it is for."""
    card = guide.card
    title = (scope.library.title_of("systems", card.system) if card.system
             else scope.library.title_of("data_sources", card.data_source or guide.id))
    return Part(nouns.GUIDE, guide.id, title, f"i vejledningen til «{title}»")


def _guide(both: Both, part: Part, old: ExtractionGuide, new: ExtractionGuide) -> Iterator[Change]:
    before, after = old.card, new.card
    if (before.system, before.data_source) != (after.system, after.data_source):
        yield from fields.value(part, "det, vejledningen er til,", _for(both.before, before), _for(both.after, after),
                                Step.MAJOR)
    known = both.now("measures", before.measures)
    for change in fields.ids(part, nouns.MEASURE, known, after.measures, lambda id: _title(both, id)):
        told = "dækker nu også" if change.kind is Kind.ADDED else "dækker ikke længere"
        yield replace(change, step=Step.MINOR, said=f"vejledningen til «{part.title}» {told} «{change.name}»")
    yield from _trial(part, before, after)
    yield from _columns(part, before, after)
    yield from fields.listed(part, nouns.REQUIREMENT, before.requires, after.requires)
    yield from fields.each(part, "bestillingen", before, after, _ordered, Step.MINOR)
    yield from _deliver(part, before, after)
    yield from fields.listed(part, nouns.DEVIATION, before.deviations, after.deviations, Step.MINOR, Step.MAJOR)
    yield from fields.each(part, "tiden", before.minutes, after.minutes, _minutes, Step.MINOR)
    # A word in a step decides what is counted: »højst 7 dage efter«.
    yield from fields.body(part, "trinene", old.body, new.body, Step.MINOR, Step.MAJOR)
    yield from fields.exemptions(part, before, after)
    yield from fields.rest(part, before, after, TOLD)


def _trial(part: Part, before: ExtractionCard, after: ExtractionCard) -> Iterator[Change]:
    if _tried(before) != _tried(after):
        said = f"vejledningen til «{part.title}» er nu {_tried(after)} (før: {_tried(before)})"
        yield Change(Kind.REPLACED, nouns.only("afprøvningen"), part, Step.PATCH, said=said)


def _for(scope: Scope, card: ExtractionCard) -> str:
    if card.system:
        return f"«{scope.library.title_of('systems', card.system)}»"
    return f"«{scope.library.title_of('data_sources', card.data_source or '')}»"


def _title(both: Both, id: str) -> str:
    found = both.after.package.measure(id) or both.before.package.measure(id)
    return found.card.title if found else id


def _tried(card: ExtractionCard) -> str:
    """Write how far a guide is; one that nobody has tried says so."""
    if card.verified:
        return f"prøvet {danish.short_day(card.verified.on)} i version «{card.verified.version}» ({card.verified.role})"
    if card.documented:
        return f"skrevet efter manualen {card.documented.url}, set {danish.short_day(card.documented.seen)}"
    return "ikke afprøvet"


def _columns(part: Part, before: ExtractionCard, after: ExtractionCard) -> Iterator[Change]:
    old, new = ({one.name: one.meaning.label for one in card.columns} for card in (before, after))
    yield from fields.listed(part, nouns.COLUMN, list(old), list(new), Step.MINOR, Step.MAJOR)
    for name in (name for name in new if name in old):
        item = f"af kolonnen «{name}»"
        yield from fields.value(part, "betydningen", old[name], new[name], Step.MAJOR, item)


def _ordered(card: ExtractionCard) -> str:
    by = card.ordered_by
    return f"{by.who.label}, {danish.days_before(by.days_before)}" if by else ""


def _deliver(part: Part, before: ExtractionCard, after: ExtractionCard) -> Iterator[Change]:
    old, new = before.deliver, after.deliver
    pairs = (("modtageren af tallene", "to"), ("den, der gør tallene anonyme,", "made_anonymous_by"))
    for the, name in pairs:
        yield from fields.each(part, the, getattr(old, name, None), getattr(new, name, None), shown, Step.MINOR)
    yield from fields.each(part, "fristen for at sende tallene", getattr(old, "days_before", None),
                           getattr(new, "days_before", None), _days, Step.MINOR)
    yield from fields.text(part, "måden, tallene sendes på,", old.form if old else None, new.form if new else None)


def _days(days: int | None) -> str:
    return "" if days is None else danish.days_before(days)


def _minutes(minutes: int | None) -> str:
    return danish.duration(minutes) if minutes else ""
