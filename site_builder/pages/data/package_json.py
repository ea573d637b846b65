"""pakker/<slug>/pakke.json: everything of a package but its sample numbers, which are made up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...model.codes import LABELS
from .. import addresses
from .plain import plain, to_json

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage, ExtractionGuide, Handout, Measure, MeetingScript

FORMAT = 1


def package_json(library: Library, package: ClusterPackage, site_url: str) -> str:
    """Write a package as JSON."""
    return to_json({
        "format": FORMAT, "id": package.slug, "url": site_url + addresses.package(package.slug),
        **plain(package.card), **_titles(library, package), "text": package.body.text,
        "codes": [{"system": system, "label": LABELS[system], "code": code} for system, code in package.codes],
        "guidelines": _guidelines(package),
        "measures": [_measure(library, package, measure) for measure in package.measures],
        "extraction": [_guide(library, guide) for guide in package.guides],
        "meetings": [_meeting(package, meeting, site_url) for meeting in package.meetings],
        "handouts": [_handout(package, handout, site_url) for handout in package.handouts],
        "changes": [{"version": c.version, "date": c.day.isoformat(), "lines": list(c.lines)} for c in package.changes],
    })


def _titles(library: Library, package: ClusterPackage) -> dict[str, Any]:
    card = package.card
    return {
        "publisher": {"id": card.publisher, "title": library.title_of("publishers", card.publisher)},
        "topics": [{"id": id, "title": library.title_of("topics", id)} for id in card.topics],
    }


def _guidelines(package: ClusterPackage) -> dict[str, Any] | None:
    if package.guidelines is None:
        return None
    return {**plain(package.guidelines), "text": package.background.text}


def _measure(library: Library, package: ClusterPackage, measure: Measure) -> dict[str, Any]:
    source = measure.card.data_source
    return {
        "id": measure.id, "number": f"2.{measure.position}", **plain(measure.card),
        "data_source": {"id": source, "title": library.title_of("data_sources", source)},
        "guides": [guide.id for guide in package.guides_for(measure.id)], "text": measure.body.text,
    }


def _guide(library: Library, guide: ExtractionGuide) -> dict[str, Any]:
    card = guide.card
    registry, id = ("systems", card.system) if card.system else ("data_sources", card.data_source or "")
    return {"id": guide.id, "title": library.title_of(registry, id), **plain(card), "text": guide.body.text}


def _meeting(package: ClusterPackage, meeting: MeetingScript, site_url: str) -> dict[str, Any]:
    notes = {title: body.text for title, body in meeting.notes.items()}
    url = site_url + addresses.meeting(package.slug, meeting.id)
    return {"id": meeting.id, "url": url, **plain(meeting.card), "facilitator_notes": notes}


def _handout(package: ClusterPackage, handout: Handout, site_url: str) -> dict[str, Any]:
    url = site_url + addresses.handout(package.slug, handout.id)
    return {"id": handout.id, "url": url, **plain(handout.card), "text": handout.body.text}
