"""KP025: one of the catalogue's own pages would take the address of a page that the builder makes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error
from ..markdown.links import ROOMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

# The folders at the top of every site, by whom they are made: the pages, the data files, the engine.
TAKEN = frozenset((*(room.partition("/")[0] for room in ROOMS), "pakker", "billeder", "schema", "assets", "search"))


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the names of the catalogue's own pages."""
    for page in library.pages:
        if page.id in TAKEN:
            message = f"adressen «{page.id}» er taget: siden laver kataloget selv"
            yield error(Place(page.path), "KP025", message, "giv filen et andet navn")
