"""katalog.json: one row a package, enough to choose by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...model.values import Role
from .. import addresses
from .plain import plain, to_json

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage
PREPARING = (Role.MEMBER, Role.COORDINATOR)


def catalogue_json(library: Library, site_url: str) -> str:
    """Write the list of packages as JSON."""
    return to_json({"format": 1, "packages": [_row(library, package, site_url) for package in library.packages]})


def _row(library: Library, package: ClusterPackage, site_url: str) -> dict[str, Any]:
    card = package.card
    return {
        "id": package.slug, "url": site_url + addresses.package(package.slug),
        "data": f"{site_url}pakker/{package.slug}/pakke.json", "title": card.title, "summary": card.summary,
        "status": plain(card.status), "version": card.version,
        "scope": plain(card.scope), "regions": plain(card.regions),
        "publisher": {"id": card.publisher, "title": library.title_of("publishers", card.publisher)},
        "topics": [{"id": id, "title": library.title_of("topics", id)} for id in card.topics],
        "works_with": plain(card.works_with),
        "meeting_minutes": package.meeting.card.minutes if package.meeting else None,
        "preparation_minutes": {role.value: package.preparation_minutes(role) for role in PREPARING},
        "measures": len(package.measures), "data_sources": list(package.data_sources), "systems": list(package.systems),
        "first_meeting": card.first_meeting, "review_next": card.review.next.isoformat(),
        "changed": max((c.day.isoformat() for c in package.changes), default=None), "keywords": list(card.keywords),
    }
