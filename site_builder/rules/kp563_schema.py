"""KP563: the schemas in schema/ do not hold the catalogue's lists, so the editor refuses what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, hint
from ..schema.kept import EXTRACTION, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

SCHEMA_OF = {"publishers": PACKAGE, "topics": PACKAGE, "systems": EXTRACTION, "data_sources": EXTRACTION}
# A hint: who writes on github.com cannot mend it, and a warning is to be answered before the proposal goes in.
RUN = "du kan lade det stå: forslaget kan flettes, og den, der fletter det, kører bagefter »klyngepakker schema«"


def check(library: Library) -> Iterator[Diagnostic]:
    """Compare each list with what the editor knows. A project without schemas has nothing to keep in step."""
    for registry, kept in (library.editor_lists or {}).items():
        if not library.is_unread(f"packages/_catalogue/{registry}.yaml"):
            yield from _differences(library, registry, dict(kept))


def _differences(library: Library, registry: str, kept: dict[str, str]) -> Iterator[Diagnostic]:
    entries = getattr(library.registries, registry)
    for entry in entries:
        if entry.id not in kept:
            yield hint(entry.place("id"), "KP563", f"editoren kender ikke «{entry.id}» endnu", RUN)
        elif entry.title != kept[entry.id]:
            yield hint(entry.place("title"), "KP563", f"editoren viser «{kept[entry.id]}» endnu", RUN)
    for gone in kept.keys() - {entry.id for entry in entries}:
        place = Place(SCHEMA_OF[registry])
        yield hint(place, "KP563", f"editoren foreslår «{gone}», som ikke står i listen længere", RUN)
