"""The words that the catalogue knows besides the dictionary's: its own list, its glossary, its registries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library import Library

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def own_words(library: Library) -> frozenset[str]:
    """Give the words of the list, of the glossary's terms, and of what the registries name."""
    return library.registries.words | {word for name in _names(library) for word in WORD.findall(name)}


def _names(library: Library) -> Iterator[str]:
    registries = library.registries
    for term in registries.terms:
        yield from (term.term, *term.forms)
    for topic in registries.topics:
        yield from (topic.title, *topic.synonyms)
    for system in registries.systems:
        yield from (system.title, system.vendor or "")
    yield from (publisher.title for publisher in registries.publishers)
    yield from (source.title for source in registries.data_sources)
