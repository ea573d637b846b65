"""Recommendations and their sources held against themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .. import nouns, texts
from ..change import Change, Kind, Part, Step
from ..values import shown
from . import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.guidelines import Recommendation, Source
    from .scope import Both, Scope

PART = Part(nouns.GUIDELINES, "guidelines", "")
CARD = frozenset({"sources", "recommendations", "set_aside"})
RECOMMENDATION = frozenset({"id", "text", "sources", "measures", "no_data"})
SOURCE = frozenset({"id", "organisation", "title", "year", "url", "kind", "seen", "note"})
SAME = 0.5  # a recommendation with a new id is the old one when so much of it is


def guidelines(both: Both) -> Iterator[Change]:
    """Compare guidelines.md. A file that cannot be read is told once, not as many recommendations gone."""
    if unread := both.unread("guidelines.md"):
        if len(unread) == 1:  # what cannot be read on either side is not known to be another
            yield Change(Kind.UNREAD, nouns.GUIDELINES, PART, Step.NONE, after=unread[0])
        return
    yield from _recommendations(both)
    yield from _sources(both)
    yield from fields.body(PART, "baggrunden", both.before.package.background, both.after.package.background)
    before, after = both.before.package.guidelines, both.after.package.guidelines
    if before and after:
        yield from fields.exemptions(PART, before, after)
        yield from fields.rest(PART, before, after, CARD)


def _entries(scope: Scope, field: str) -> tuple[object, ...]:
    return getattr(scope.package.guidelines, field, ())


def _recommendations(both: Both) -> Iterator[Change]:
    old, new = _entries(both.before, "recommendations"), _entries(both.after, "recommendations")
    pairs = fields.alike(fields.paired(old, new, lambda one: one.id), _same_advice, SAME)
    for before, after in pairs:
        if before is None:
            yield Change(Kind.ADDED, nouns.RECOMMENDATION, PART, Step.MINOR, after.text)
        elif after is None:
            yield Change(Kind.REMOVED, nouns.RECOMMENDATION, PART, Step.MAJOR, before.text)
        else:
            yield from _recommendation(both, before, after)
    yield from fields.moved(PART, nouns.RECOMMENDATION, *_order(old, new))


def _same_advice(before: Recommendation, after: Recommendation) -> float:
    return texts.likeness(before.text, after.text)


def _order(old: tuple[object, ...], new: tuple[object, ...]) -> tuple[list[str], list[str]]:
    before, after = ([str(getattr(one, "id", "")) for one in entries] for entries in (old, new))
    return [id for id in before if id in after], [id for id in after if id in before]


def _recommendation(both: Both, before: Recommendation, after: Recommendation) -> Iterator[Change]:
    item = f"«{short(after.text)}»"
    yield from fields.text(PART, f"anbefalingen {item}", before.text, after.text, Step.MINOR, Step.MAJOR)
    sources = fields.ids(PART, nouns.SOURCE, before.sources, after.sources, lambda id: _source_title(both, id))
    yield from _told(sources, f"anbefalingen {item} hviler", "på")
    measures = fields.ids(PART, nouns.MEASURE, both.now("measures", before.measures), after.measures,
                          lambda id: _measure_title(both, id))
    yield from _told(measures, f"anbefalingen {item} vises", "af målepunktet")
    yield from fields.text(PART, "forklaringen på, at den ikke kan tælles,", before.no_data, after.no_data,
                           item=f"ved anbefalingen {item}")
    yield from fields.rest(PART, before, after, RECOMMENDATION, f"ved anbefalingen {item}")


def _told(changes: Iterator[Change], what: str, by: str) -> Iterator[Change]:
    for change in changes:
        how = "nu også" if change.kind is Kind.ADDED else "ikke længere"
        yield replace(change, step=Step.MINOR, said=f"{what} {how} {by} «{change.name}»")


def short(text: str, room: int = 48) -> str:
    """Write the first words of a text."""
    return text if len(text) <= room else (text[:room].rpartition(" ")[0] or text[:room]).rstrip(",.;:") + " …"


def _sources(both: Both) -> Iterator[Change]:
    old, new = _entries(both.before, "sources"), _entries(both.after, "sources")
    pairs = fields.alike(fields.paired(old, new, lambda one: one.id), fields.sameness, 0.85)
    for before, after in pairs:
        if before is None:
            yield Change(Kind.ADDED, nouns.SOURCE, PART, Step.MINOR, source_name(after), address=after.url)
        elif after is None:
            yield Change(Kind.REMOVED, nouns.SOURCE, PART, Step.MINOR, source_name(before))
        else:
            yield from _source(before, after)
    yield from fields.moved(PART, nouns.SOURCE, *_order(old, new))


def _source(before: Source, after: Source) -> Iterator[Change]:
    of = f"af kilden «{short(after.title)}»"
    yield from fields.text(PART, "udgiveren", before.organisation, after.organisation, Step.MINOR, item=of)
    of_old = f"på kilden «{short(before.title)}»"
    yield from fields.text(PART, "titlen", before.title, after.title, Step.PATCH, item=of_old)
    old, new = (str(one.year or "") for one in (before, after))
    yield from fields.value(PART, "året", old, new, Step.MINOR, f"for kilden «{short(after.title)}»")
    if before.url != after.url:
        said = f"adressen til kilden «{short(after.title)}» er en anden"
        yield Change(Kind.REPLACED, nouns.only("adressen"), PART, Step.PATCH, said=said, address=after.url)
    of = f"for kilden «{short(after.title)}»"
    yield from fields.each(PART, "arten", before.kind, after.kind, shown, Step.PATCH, of)
    if before.seen != after.seen:
        yield Change(Kind.REPLACED, nouns.SEEN, PART, Step.PATCH, before=shown(before.seen), after=shown(after.seen),
                     item=of)
    yield from fields.text(PART, "bemærkningen", before.note, after.note, Step.PATCH, Step.PATCH,
                           item=f"til kilden «{short(after.title)}»")
    yield from fields.rest(PART, before, after, SOURCE, of)


def source_name(source: Source) -> str:
    """Write DSAM: KOL i almen praksis (2023)."""
    return f"{source.organisation}: {source.title}" + (f" ({source.year})" if source.year else "")


def _source_title(both: Both, id: str) -> str:
    for scope in (both.after, both.before):
        for one in scope.package.guidelines.sources if scope.package.guidelines else ():
            if one.id == id:
                return source_name(one)
    return id


def _measure_title(both: Both, id: str) -> str:
    found = both.after.package.measure(id) or both.before.package.measure(id)
    return found.card.title if found else id
