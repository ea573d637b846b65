"""KP563: the schemas in schema/ do not hold the catalogue's lists, so the editor refuses what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, warning
from ..schema.kept import EXTRACTION, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

SCHEMA_OF = {"publishers": PACKAGE, "topics": PACKAGE, "systems": EXTRACTION, "data_sources": EXTRACTION}
RUN = "den, der lægger forslaget ind, kører »klyngepakker schema«"


def check(library: Library) -> Iterator[Diagnostic]:
    """Compare each list with what the editor knows. A project without schemas has nothing to keep in step."""
    for registry, kept in (library.editor_lists or {}).items():
        if not library.is_unread(f"packages/_catalogue/{registry}.yaml"):
            yield from _differences(library, registry, dict(kept))


def _differences(library: Library, registry: str, kept: dict[str, str]) -> Iterator[Diagnostic]:
    entries = getattr(library.registries, registry)
    for entry in entries:
        if entry.id not in kept:
            yield warning(entry.place("id"), "KP563", f"editoren kender ikke «{entry.id}» endnu", RUN)
        elif entry.title != kept[entry.id]:
            yield warning(entry.place("title"), "KP563", f"editoren viser «{kept[entry.id]}» endnu", RUN)
    for gone in kept.keys() - {entry.id for entry in entries}:
        place = Place(SCHEMA_OF[registry])
        yield warning(place, "KP563", f"editoren foreslår «{gone}», som ikke står i listen længere", RUN)
