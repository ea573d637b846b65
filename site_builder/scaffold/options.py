"""A list to choose from: what an author types finds an entry by number, id, name or synonym, or is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import nearest
from ..model.values import PublisherKind, Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from ..library.catalogue import Registries
    from ..model.registry import Publisher

MOST_NAMED = 12
SCOPES = {
    PublisherKind.NATIONAL: Scope.NATIONAL,
    PublisherKind.REGION: Scope.REGIONAL,
    PublisherKind.MUNICIPALITY: Scope.MUNICIPAL,
    PublisherKind.CLUSTER: Scope.CLUSTER,
}


@dataclass(frozen=True)
class Option:
    """One entry: its id in the files, its name on the page, and other words that people say for it."""

    id: str
    title: str
    words: tuple[str, ...] = ()


class Unknown(Exception):
    """What was typed names nothing; the message says what may be typed instead."""


def options(entries: Iterable[object]) -> tuple[Option, ...]:
    """Make a list to choose from of a registry, or of the values of a closed list."""
    return tuple(_option(entry) for entry in entries)


def _option(entry: object) -> Option:
    if isinstance(entry, str):  # a value of a closed list
        return Option(str(entry), getattr(entry, "label", str(entry)))
    return Option(getattr(entry, "id", ""), getattr(entry, "title", ""), tuple(getattr(entry, "synonyms", ())))


def chosen(typed: str, among: Sequence[Option]) -> str:
    """Find the id of what was typed. Raises Unknown with the nearest there is."""
    word = typed.strip().casefold()
    if word.isdigit() and 1 <= int(word) <= len(among):
        return among[int(word) - 1].id
    ways = {said.casefold(): option for option in reversed(among) for said in (*option.words, option.title, option.id)}
    if word in ways:
        return ways[word].id
    near = nearest(word, ways)
    meant = f"mente du «{ways[near].title}»?" if near else f"vælg {_names(among)}"
    raise Unknown(f"«{typed.strip()[:40]}» findes ikke; {meant}")


def _names(among: Sequence[Option]) -> str:
    named = [option.title for option in among]
    return danish.listing(named, "eller") if len(named) <= MOST_NAMED else ", ".join(named[:MOST_NAMED]) + " …"


def standing(publishers: Iterable[Publisher], day: date) -> tuple[Publisher, ...]:
    """List the publishers that are there on a day: the regions of today before 2027, and those of 2027 after."""
    return tuple(p for p in publishers if (p.valid_from or day) <= day <= (p.valid_to or day))


def scope_of(publisher: str, registries: Registries) -> Scope:
    """Guess whom a publisher writes for: a region for its own clusters, and so on."""
    kinds = (entry.kind for entry in registries.publishers if entry.id == publisher)
    return next((SCOPES[kind] for kind in kinds if kind in SCOPES), Scope.REGIONAL)
