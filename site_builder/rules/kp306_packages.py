"""KP306: a package is named that the catalogue does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import Known, unknown_among, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check related and superseded packages, and the catalogue's pathways.

    A folder that could not be read is there: it has its own errors.
    """
    known = Known(library.known_slugs, lambda _: False)
    for pathway in library.registries.pathways:
        for step in pathway.steps:
            yield from unknown_one(step, "package", step.package, known, "KP306", "pakken")
    for package in library.packages:
        others = known.but(package.slug)
        for related in package.card.related:
            yield from unknown_one(related, "package", related.package, others, "KP306", "pakken")
        yield from unknown_among(package.card, "supersedes", package.card.supersedes, others, "KP306", "pakken")
