"""The files of one folder of a package, held against each other by their ids."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import nouns
from ..change import Change, Kind, Noun, Part, Step
from .fields import paired

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .scope import Both, Scope

    Inner = Callable[[Both, Part, Any, Any], Iterator[Change]]

NOUNS = {"measures": nouns.MEASURE, "extraction": nouns.GUIDE, "meetings": nouns.MEETING, "handouts": nouns.HANDOUT}


def parts(both: Both, folder: str, attribute: str, named: Callable[[Scope, Any], Part], inner: Inner,
          gone: Step = Step.MAJOR) -> Iterator[Change]:
    """Compare measures, guides, meetings or handouts; `inner` compares one that is there on both sides."""
    now = both.renamed[attribute]
    old_ones, new_ones = (getattr(side.package, attribute) for side in (both.before, both.after))
    for old, new in paired(old_ones, new_ones, lambda one: now.get(one.id, one.id)):
        if new is None:
            yield _missing(both.after, folder, named(both.before, old), Kind.REMOVED, gone)
        elif old is None:
            yield _missing(both.before, folder, named(both.after, new), Kind.ADDED, Step.MINOR)
        else:
            part = named(both.after, new)
            if old.id != new.id:
                yield Change(Kind.RENAMED, part.noun, part, Step.MAJOR, part.title, old.id, new.id)
            yield from inner(both, part, old, new)
    known = {one.id for one in (*old_ones, *new_ones)}
    yield from (one for one in _unread(both, folder) if one.part.id not in known)


def _unread(both: Both, folder: str) -> Iterator[Change]:
    """Tell the files that stand on one side only and cannot be read there: nobody else knows of them."""
    old, new = (side.unread_in(folder) for side in (both.before, both.after))
    for id, when in (*((id, "nu") for id in new if id not in old), *((id, "før") for id in old if id not in new)):
        part = Part(NOUNS[folder], id, f"{id}.md")
        yield Change(Kind.UNREAD, part.noun, part, Step.NONE, part.title, after=when)


def _missing(side: Scope, folder: str, part: Part, kind: Kind, step: Step) -> Change:
    """What stands on one side only may be there on the other, but unreadable: then it is neither new nor gone."""
    change = Change(kind, part.noun, part, step, part.title)
    if not side.library.is_unread(f"packages/{side.package.slug}/{folder}/{part.id}.md"):
        return change
    return replace(change, kind=Kind.UNREAD, step=Step.NONE, after="nu" if kind is Kind.REMOVED else "før")


def noun_of(noun: Noun, scope: Scope, part: Any) -> Part:
    """Name a part by the title of its card."""
    return Part(noun, part.id, part.card.title, f"i «{part.card.title}»")
