"""The registries and the catalogue's own pages held against themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...model.codes import code_id
from ...model.pathway import Pathway
from .. import nouns
from ..change import Change, Kind, Noun, Part, Step
from ..values import shown
from . import fields, pathways

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library import Library
    from ...model.cluster_package import ClusterPackage

LISTS = (("publishers", "publishers.yaml", nouns.PUBLISHER), ("systems", "systems.yaml", nouns.SYSTEM),
         ("data_sources", "data_sources.yaml", nouns.DATA_SOURCE), ("topics", "topics.yaml", nouns.TOPIC),
         ("terms", "glossary.yaml", nouns.TERM), ("code_lists", "code_lists.yaml", nouns.CODE_LIST),
         ("codes", "codes.yaml", nouns.MEANING), ("pathways", "pathways.yaml", nouns.PATHWAY))
THE = {
    "title": "navnet", "term": "ordet", "text": "teksten", "kind": "arten", "url": "adressen",
    "valid_from": "første dag", "valid_to": "sidste dag", "latest": "dagen for den nyeste tabel",
    "pulled_from": "stedet, tallene hentes,", "owners": "læserne på GitHub", "successor": "efterfølgeren",
    "vendor": "leverandøren", "wait": "ventetiden", "source": "kilden",
    "source_title": "kildens navn", "synonyms": "synonymerne",
    "forms": "bøjningerne", "seen": "dagen, kilden sidst er set,",
}
PROSE = ("text", "wait")


def compare_shared(before: Library, after: Library) -> tuple[Change, ...]:
    """Compare what all packages share."""
    found = [change for field, file, noun in LISTS for change in _registry(before, after, field, file, noun)]
    return (*found, *_pages(before, after))


def _registry(before: Library, after: Library, field: str, file: str, noun: Noun) -> Iterator[Change]:
    path = f"packages/_catalogue/{file}"
    unread = [when for library, when in ((before, "før"), (after, "nu")) if library.is_unread(path)]
    if unread:
        part = Part(nouns.only(f"listen {file}"), file, "")
        if len(unread) == 1:  # what cannot be read on either side is not known to be another
            yield Change(Kind.UNREAD, part.noun, part, Step.NONE, after=unread[0])
        return
    old, new = getattr(before.registries, field), getattr(after.registries, field)
    for one, other in fields.paired(old, new, lambda entry: entry.id):
        entry = other or one
        part = Part(noun, entry.id, _name(entry), f"ved «{_name(entry)}»", _used(after, field, entry.id))
        if one is None or other is None:
            yield Change(Kind.ADDED if one is None else Kind.REMOVED, noun, part, Step.NONE, part.title)
        else:
            yield from _entry(after, part, one, other)
    yield from fields.moved(Part(noun, file, ""), noun, [one.id for one in old], [one.id for one in new])


def _used(library: Library, field: str, id: str) -> str:
    """Say how many packages lean on an entry; of a term nobody knows without reading every text."""
    count = sum(1 for package in library.packages if id in _uses(package, field))
    return f"bruges af {nouns.PACKAGE.counted(count)}" if count else ""


def _uses(package: ClusterPackage, field: str) -> tuple[str | None, ...]:
    uses: dict[str, tuple[str | None, ...]] = {
        "publishers": (package.card.publisher,), "topics": package.card.topics, "systems": package.systems,
        "data_sources": (*package.data_sources, *(guide.card.data_source for guide in package.guides)),
        "codes": tuple(code_id(*pair) for pair in package.codes),
    }
    return uses.get(field, ())


def _name(entry: Any) -> str:
    return str(getattr(entry, "title", None) or entry.term)


def _entry(library: Library, part: Part, old: Any, new: Any) -> Iterator[Change]:
    for name, the in THE.items():
        if name not in type(new).model_fields:
            continue
        before, after = getattr(old, name), getattr(new, name)
        if name in ("title", "term"):
            yield from fields.title(part, before, after)
        elif name in PROSE:
            yield from fields.text(part, the, before, after, Step.NONE, Step.NONE)
        elif name == "successor":
            was, now = (f"«{library.title_of('publishers', id)}»" if id else "" for id in (before, after))
            yield from fields.value(part, the, was, now, Step.NONE)
        else:
            yield from fields.each(part, the, before, after, shown, Step.NONE)
    if isinstance(new, Pathway):
        yield from pathways.meetings(library, part, old, new)
    yield from fields.rest(part, old, new, frozenset({"id", "steps", *THE}))


def _pages(before: Library, after: Library) -> Iterator[Change]:
    for old, new in fields.paired(before.pages, after.pages, lambda page: page.id):
        page = new or old
        part = Part(nouns.PAGE, page.id, page.card.title, f"på siden «{page.card.title}»")
        if old is None or new is None:
            library, when = (before, "før") if old is None else (after, "nu")
            kind = Kind.UNREAD if library.is_unread(page.path) else Kind.ADDED if old is None else Kind.REMOVED
            yield Change(kind, nouns.PAGE, part, Step.NONE, part.title, after=when if kind is Kind.UNREAD else "")
            continue
        yield from fields.text(part, "titlen", old.card.title, new.card.title, Step.NONE, Step.NONE)
        yield from fields.text(part, "resuméet", old.card.summary, new.card.summary, Step.NONE, Step.NONE)
        yield from fields.body(part, "teksten", old.body, new.body, Step.NONE, Step.NONE)
        yield from fields.exemptions(part, old.card, new.card)
        yield from fields.rest(part, old.card, new.card, frozenset({"title", "summary", "set_aside"}))
