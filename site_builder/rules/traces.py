"""What the rules of traceability share: what of a package nothing in it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage


def whole_packages(library: Library) -> Iterator[ClusterPackage]:
    """List the packages of which every file could be read: what another file uses may stand in the unread one."""
    return (package for package in library.packages if not library.has_unread(f"packages/{package.slug}"))


def unused(there: Iterable[str], named: Iterable[str]) -> frozenset[str]:
    """Give the ids that nothing names; none while a name is misspelt, for then that is the one mistake."""
    ids, used = frozenset(there), frozenset(named)
    return ids - used if used <= ids else frozenset()


def shown(package: ClusterPackage) -> list[str]:
    """List the measures that an agenda item shows."""
    return [id for meeting in package.meetings for item in meeting.card.agenda for id in item.show]
