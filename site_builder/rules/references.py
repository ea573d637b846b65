"""What the reference rules share: an id that names nothing is told where it stands, with the nearest that exists."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, did_you_mean, error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..diagnostics import Place
    from ..library import Library
    from ..model.base import Located
    from ..model.cluster_package import ClusterPackage


MOST_PLACES = 10  # named in one help


@dataclass(frozen=True)
class Known:
    """The ids that a reference may name. A file with errors of its own counts as there: one mistake, one message."""

    ids: frozenset[str]
    unread: Callable[[str], bool]
    itself: str = ""
    file: str = ""  # of the shared list that they stand in, where an author may write a new one

    def __contains__(self, id: str) -> bool:
        return id != self.itself and (id in self.ids or self.unread(id))

    def but(self, itself: str) -> Known:
        """The same without the one that refers."""
        return replace(self, ids=self.ids - {itself}, itself=itself)

    def with_those_of(self, other: Known) -> Known:
        """The same and what another registry has."""
        return replace(self, ids=self.ids | other.ids, unread=lambda id: self.unread(id) or other.unread(id))


def known_parts(library: Library, package: ClusterPackage, folder: str) -> Known:
    """The ids of a package's measures, meetings or handouts."""
    ids = frozenset(part.id for part in getattr(package, folder))
    return Known(ids, lambda id: library.is_unread(f"packages/{package.slug}/{folder}/{id}.md"))


def known_guidelines(library: Library, package: ClusterPackage, field: str) -> Known:
    """The ids of a package's sources or recommendations."""
    ids = frozenset(entry.id for entry in getattr(package.guidelines, field, ()))
    return Known(ids, lambda _: library.is_unread(f"packages/{package.slug}/guidelines.md"))


def known_entries(library: Library, registry: str) -> Known:
    """The ids of a registry."""
    ids = frozenset(entry.id for entry in getattr(library.registries, registry))
    return Known(ids, lambda _: library.is_unread(f"packages/_catalogue/{registry}.yaml"), file=f"{registry}.yaml")


def unknown_among(
    owner: Located, field: str, ids: tuple[str, ...], known: Known, code: str, what: str
) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each id of a list field that is not known."""
    for number, id in enumerate(ids):
        if id not in known:
            yield _unknown(owner, (field, number), id, known, code, what)


def unknown_one(owner: Located, field: str, id: str | None, known: Known, code: str, what: str) -> Iterator[Diagnostic]:
    """Yield a diagnostic when a single reference is not known."""
    if id is not None and id not in known:
        yield _unknown(owner, (field,), id, known, code, what)


def unknown_keys(owner: Located, field: str, known: Known, code: str, what: str) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each id that stands before a colon in a field and is not known."""
    for id in getattr(owner, field):
        if id not in known:
            yield _unknown(owner, (field, id), id, known, code, what, key=True)


def in_one(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Tell what a package names in several places and does not have once: a deleted file is one mistake."""
    alike: dict[str, list[Diagnostic]] = {}
    for diagnostic in sorted(found):
        alike.setdefault(diagnostic.message, []).append(diagnostic)
    for first, *others in alike.values():
        yield _with_places(first, [other.place for other in others]) if others else first


def _with_places(first: Diagnostic, others: list[Place]) -> Diagnostic:
    files = groupby(others[:MOST_PLACES], key=lambda place: place.path)
    where = [f"{_in_package(path)} linje {danish.listing(_lines(places))}" for path, places in files]
    if (more := len(others) - MOST_PLACES) > 0:
        where.append(danish.counted(more, "sted til", "steder til"))
    link = " Det" if first.help.endswith("?") else "; det"
    return replace(first, help=f"{first.help}{link} står også i {', '.join(where)}")


def _lines(places: Iterable[Place]) -> list[str]:
    return [str(line) for line in dict.fromkeys(place.line for place in places)]


def _in_package(path: str) -> str:
    return "/".join(path.split("/")[2:])


def _unknown(
    owner: Located, path: tuple[str | int, ...], id: str, known: Known, code: str, what: str, *, key: bool = False
) -> Diagnostic:
    place, help = owner.place(*path, key=key), did_you_mean(id, known.ids) or _what_there_is(known, what)
    if id == known.itself:
        return error(place, code, f"{what} «{id}» henviser til sig selv", help)
    return error(place, code, f"{what} «{id}» findes ikke", help)


def _what_there_is(known: Known, what: str) -> str:
    names = sorted(known.ids)
    it = "det" if what.endswith("et") else "den"
    if not names:
        new = f"skriv {it} ind i {known.file}" if known.file else f"opret {it}"
        return f"der er ingen endnu; {new}, eller slet henvisningen"
    shown = ", ".join(names[:8]) + (" …" if len(names) > 8 else "")
    new = f"; ellers skriv {it} ind i {known.file}" if known.file and not known.itself else ""
    return f"der er {shown}{new}"
