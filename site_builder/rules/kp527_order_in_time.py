"""KP527: numbers are ordered too late: after they must be there, or by somebody whose first task comes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Place
    from ..library import Library
    from ..model.cluster_package import ClusterPackage, ExtractionGuide, MeetingScript
    from ..model.extraction import OrderedBy
    from ..model.package import Preparation

Late = tuple["OrderedBy", "Preparation", "ExtractionGuide"]


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the days of every guide, and those of the tasks before each meeting that shows its numbers."""
    for package in library.packages:
        for guide in package.guides:
            yield from _within(guide)
        if not library.has_unread(f"packages/{package.slug}/extraction"):
            yield from _before(package)


def _within(guide: ExtractionGuide) -> Iterator[Diagnostic]:
    order, deliver = guide.card.ordered_by, guide.card.deliver
    if order and deliver and deliver.days_before is not None and order.days_before < deliver.days_before:
        yield warning(
            order.place("days_before"),
            "KP527",
            f"tallene skal være fremme {deliver.days_before} dage før mødet og bliver først bestilt "
            f"{order.days_before} dage før",
            "skriv flere dage i «ordered_by» eller færre i «deliver»",
        )


def _before(package: ClusterPackage) -> Iterator[Diagnostic]:
    """Find the first tasks that come too late; a task before two meetings is told of once."""
    known = {meeting.id for meeting in package.meetings}
    if any(not known.issuperset(task.meetings) for task in package.card.preparation):
        return  # KP308 says so, and the order may be the task that names it
    found: dict[Place, tuple[Late, list[str]]] = {}
    for meeting in package.meetings:
        shown = dict.fromkeys(id for item in meeting.card.agenda for id in item.show)
        lates = [late for id in shown if (late := _late(package, meeting, id))]
        if lates:
            most = max(lates, key=lambda late: late[0].days_before)
            found.setdefault(most[1].place("days_before"), (most, []))[1].append(f"«{meeting.id}»")
    for place, ((order, first, guide), meetings) in found.items():
        yield warning(
            place,
            "KP527",
            f"«{order.who}» skal bestille tal {order.days_before} dage før {danish.listing(meetings)} og har sin "
            f"første opgave {first.days_before} dage før",
            f"skriv en opgave om det med «days_before: {order.days_before}», eller ret «ordered_by» i "
            f"extraction/{guide.id}.md",
        )


def _late(package: ClusterPackage, meeting: MeetingScript, measure: str) -> Late | None:
    """Give the order that nobody can keep; where a measure may be had in two ways, one that can be kept is enough."""
    guides = package.guides_for(measure)
    lates = [late for guide in guides if (late := _first_task(package, meeting, guide))]
    return min(lates, key=lambda late: late[0].days_before) if lates and len(lates) == len(guides) else None


def _first_task(package: ClusterPackage, meeting: MeetingScript, guide: ExtractionGuide) -> Late | None:
    order = guide.card.ordered_by
    # Somebody who has no task at all may have it from elsewhere; one whose first task is later has been told wrong.
    own = [task for task in package.preparation_for(meeting) if order and task.who is order.who]
    first = max(own, key=lambda task: task.days_before, default=None)
    return (order, first, guide) if order and first and first.days_before < order.days_before else None
