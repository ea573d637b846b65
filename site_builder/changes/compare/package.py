"""One package held against itself, or told as new, gone, moved or unreadable."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ...model.cluster_package import ClusterPackage
from .. import nouns
from ..change import Change, Kind, Step
from .card import PART, card
from .charts import samples
from .guidelines import guidelines
from .guides import guides
from .handouts import handouts
from .history import history
from .measures import measures
from .meetings import meetings
from .scope import Both, Scope

if TYPE_CHECKING:
    from ...library import Library

MODULES = (card, measures, guidelines, guides, meetings, handouts, samples, history)
MOST_MOVED = 20  # every package that is gone is held against every new one


@dataclass(frozen=True)
class Compared:
    """A package that is different. Without `before` it is new, without `after` it is gone.

    `unread` says »før« or »nu« where its package.md cannot be read on that side.
    """

    slug: str
    before: ClusterPackage | None
    after: ClusterPackage | None
    changes: tuple[Change, ...] = ()
    unread: str = ""

    @property
    def title(self) -> str:
        """Name it as it is called now."""
        found = self.after or self.before
        return found.card.title if found else self.slug

    @property
    def moved(self) -> bool:
        """Tell whether its folder has another name."""
        return bool(self.before and self.after and self.before.slug != self.after.slug)


def compare_packages(before: Library, after: Library) -> tuple[Compared, ...]:
    """Compare all packages of two libraries, by folder; what is as it was is left out."""
    slugs = sorted(before.known_slugs | after.known_slugs)
    found = [_compare(before, after, slug) for slug in slugs]
    return tuple(_with_moves(before, after, [one for one in found if one is not None]))


def _compare(before: Library, after: Library, slug: str) -> Compared | None:
    old, new = before.package(slug), after.package(slug)
    if old and new:
        changes = differences(Both(Scope(before, old), Scope(after, new)))
        return Compared(slug, old, new, changes) if changes or old.card.version != new.card.version else None
    if new is None and slug in after.known_slugs:
        return Compared(slug, old, None, unread="nu") if old or slug not in before.known_slugs else None
    if old is None and slug in before.known_slugs:
        return Compared(slug, None, new, unread="før")
    return Compared(slug, old, new)


def differences(both: Both) -> tuple[Change, ...]:
    """List every difference of two readings of a package, file by file."""
    return tuple(change for module in MODULES for change in module(both))


def _with_moves(before: Library, after: Library, found: list[Compared]) -> list[Compared]:
    """A folder with a new name is the package that it was: its content says so."""
    gone = [one for one in found if one.after is None and not one.unread][:MOST_MOVED]
    told: list[Compared] = []
    for one in found:
        new = one.after
        was = next((old for old in gone if new and _alike(old.before, new)), None) if one.before is None else None
        if was and was.before and new and not one.unread:
            gone.remove(was)
            both = Both(Scope(before, was.before), Scope(after, new))
            told.append(Compared(one.slug, was.before, new, (_moved(was.slug, one.slug), *differences(both))))
        else:
            told.append(one)
    moved = {one.before.slug for one in told if one.moved and one.before}
    return [one for one in told if one.after is not None or one.slug not in moved]


def _moved(old: str, new: str) -> Change:
    said = f"pakken har fået en ny adresse, «{new}» i stedet for «{old}», og links til den gamle virker ikke længere"
    return Change(Kind.RENAMED, nouns.PACKAGE, PART, Step.MAJOR, said=said)


def _alike(old: ClusterPackage | None, new: ClusterPackage) -> bool:
    if old is None:
        return False
    same_title = old.card.title == new.card.title
    return same_title or SequenceMatcher(None, old.body.text[:4000], new.body.text[:4000]).quick_ratio() > 0.95
