"""KP304: two sources, recommendations or agenda items of a package share an id or a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..library import Library
    from ..model.base import Located


def check(library: Library) -> Iterator[Diagnostic]:
    """Check ids in guidelines.md, and titles in each agenda: notes find their item by its title."""
    for package in library.packages:
        if package.guidelines:
            yield from _repeated(package.guidelines.sources, "id")
            yield from _repeated(package.guidelines.recommendations, "id")
        for meeting in package.meetings:
            yield from _repeated([i for i in meeting.card.agenda if i.title in meeting.notes], "title")


def _repeated(entries: Iterable[Located], field: str) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for entry in entries:
        name, place = getattr(entry, field), entry.place(field)
        if name in first:
            yield error(place, "KP304", f"«{name[:60]}» er brugt to gange", f"første gang er i linje {first[name]}")
        first.setdefault(name, place.line)
