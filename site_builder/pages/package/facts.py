"""The facts panel beside a package's title: ten rows at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from ...model.values import MeetingKind, Role, Scope
from .. import addresses, standing
from ..parts import Fact
from ..words import codes_in_words

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage
    from ..desk import Desk


def facts(desk: Desk, package: ClusterPackage) -> tuple[Fact, ...]:
    """List what decides whether a cluster takes this package."""
    card = package.card
    rows = [
        Fact("Møde", meetings_in_words(package)),
        Fact("Koordinator", preparation_in_words(package, Role.COORDINATOR)),
        Fact("Hver læge", preparation_in_words(package, Role.MEMBER)),
        Fact("Tal", _numbers(desk, package)),
        Fact("Åbenhed", card.show_data_as.label if card.show_data_as else ""),
        Fact("Koder", codes_in_words(package.codes)),
        Fact("Niveau", _scope(package)),
        Fact("Udgiver", standing.publisher(desk.library, package, desk.context.today)),
        Fact("Version", _version(package)),
        Fact("Gennemses", f"senest {danish.day(card.review.next)}"),
    ]
    return tuple(row for row in rows if row.value)


def meetings_in_words(package: ClusterPackage) -> str:
    """Write 90 min, opfølgning 45 min."""
    main = [danish.duration(package.meeting.card.minutes)] if package.meeting else []
    follow = [m for m in package.meetings if m.card.kind is MeetingKind.FOLLOW_UP]
    return ", ".join(main + [f"opfølgning {danish.duration(m.card.minutes)}" for m in follow])


def preparation_in_words(package: ClusterPackage, role: Role) -> str:
    """Write 45 min, fra 9 uger før; nothing when the role prepares nothing."""
    tasks = package.preparation_by(role)
    if not tasks:
        return ""
    first = f"fra {danish.begin_before(max(p.days_before for p in tasks))}"
    minutes = package.preparation_minutes(role)
    return f"{danish.duration(minutes)}, {first}" if minutes else first


def _numbers(desk: Desk, package: ClusterPackage) -> Markup | str:
    if not package.measures:
        return f"ingen, mødet bruger {danish.listing([w.label for w in package.card.works_with])}"
    links = [desk.link(desk.library.title_of("data_sources", s), addresses.source(s)) for s in package.data_sources]
    count = danish.counted(len(package.measures), "målepunkt", "målepunkter")
    return Markup("{}: {}").format(count, Markup(", ").join(links))


def _scope(package: ClusterPackage) -> str:
    regions = danish.listing([region.label for region in package.card.regions])
    label = package.card.scope.label
    return f"{label}: {regions}" if regions and package.card.scope is not Scope.NATIONAL else label


def _version(package: ClusterPackage) -> str:
    version = package.card.version
    day = next((change.day for change in package.changes if change.version == version), None)
    return f"{version}, {danish.day(day)}" if day else version
