"""KP514: a package's publisher is not there on the day: it has stopped, or has not begun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning
from .freshness import kept_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.registry import Publisher


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the publisher of every package."""
    publishers = {publisher.id: publisher for publisher in library.registries.publishers}
    for package in kept_packages(library):
        publisher = publishers.get(package.card.publisher)
        if publisher and not _is_there(publisher, library.day):
            yield warning(
                package.card.place("publisher"), "KP514", _told(publisher, library.day),
                _instead(publisher, publishers, library.day),
            )  # fmt: skip


def _is_there(publisher: Publisher, day: date) -> bool:
    return (publisher.valid_from or date.min) <= day <= (publisher.valid_to or date.max)


def _told(publisher: Publisher, day: date) -> str:
    if publisher.valid_to and publisher.valid_to < day:
        return f"{publisher.title} er ikke udgiver efter {danish.day(publisher.valid_to)}"
    return f"{publisher.title} er først udgiver fra {danish.day(publisher.valid_from or day)}"


def _instead(publisher: Publisher, publishers: dict[str, Publisher], day: date) -> str:
    """Name those who answer for the package on the day: the successors' successor, or those who came before."""
    heir, seen = publisher, {publisher.id}
    while heir.successor in publishers and heir.successor not in seen and not _is_there(heir, day):
        heir = publishers[heir.successor]
        seen.add(heir.id)
    before = [p for p in publishers.values() if p.successor == publisher.id]
    fitting = [f"«{p.id}» ({p.title})" for p in (heir, *before) if _is_there(p, day)]
    return f"skriv {danish.listing(fitting, 'eller')}" if fitting else "skriv den udgiver, der svarer for pakken nu"
