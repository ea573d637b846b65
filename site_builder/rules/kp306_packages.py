"""KP306: a package is named that the catalogue does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import Known, unknown_among, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check related and superseded packages. A folder that could not be read is there: it has its own errors."""
    for package in library.packages:
        others = Known(library.known_slugs, lambda _: False).but(package.slug)
        for related in package.card.related:
            yield from unknown_one(related, "package", related.package, others, "KP306", "pakken")
        yield from unknown_among(package.card, "supersedes", package.card.supersedes, others, "KP306", "pakken")
