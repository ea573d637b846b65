"""KP308: a meeting follows or replaces one that the package does not have, or a task is for such a one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .references import in_one, known_parts, unknown_among, unknown_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `follows` and `instead_of` of every meeting, and the meetings that preparations are for."""
    for package in library.packages:
        yield from in_one(_of_tasks(library, package))
        for meeting in package.meetings:
            others = known_parts(library, package, "meetings").but(meeting.id)
            yield from unknown_one(meeting.card, "instead_of", meeting.card.instead_of, others, "KP308", "mødet")
            if meeting.card.follows:
                yield from unknown_one(
                    meeting.card.follows, "meeting", meeting.card.follows.meeting, others, "KP308", "mødet"
                )


def _of_tasks(library: Library, package: ClusterPackage) -> Iterator[Diagnostic]:
    known = known_parts(library, package, "meetings")
    for task in package.card.preparation:
        yield from unknown_among(task, "meetings", task.meetings, known, "KP308", "mødet")
