"""KP302: an agenda item hands out a sheet that the package does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import Known, in_one, known_parts, unknown_among

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the materials of every agenda item and of its parts."""
    for package in library.packages:
        yield from in_one(_in_package(package, known_parts(library, package, "handouts")))


def _in_package(package: ClusterPackage, known: Known) -> Iterator[Diagnostic]:
    for meeting in package.meetings:
        for item in meeting.card.agenda:
            yield from unknown_among(item, "materials", item.materials, known, "KP302", "bilaget")
            for part in item.parts:
                yield from unknown_among(part, "materials", part.materials, known, "KP302", "bilaget")
