"""What the browser needs to plan a meeting, as JSON on the meeting's page; themes/web/src/js/plan/ reads it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from ...charts.drawing import HTML_SAFE
from ...planning.copies import Heads, copies
from ...planning.cuts import least_of
from ...planning.workdays import SATURDAY, days_off, name_of
from .. import addresses
from ..words import doer
from .before import has_talk

if TYPE_CHECKING:
    from datetime import date

    from ...model.cluster_package import ClusterPackage, MeetingScript
    from ...model.meeting import AgendaItem
    from ...model.package import Preparation
    from ..desk import Desk

YEARS = range(-1, 7)  # a meeting held last year can be looked up, and one six years on can be planned


def plan_data(desk: Desk, package: ClusterPackage, script: MeetingScript) -> Markup:
    """Write the JSON; no sign in it can begin a tag or an entity."""
    data = planned(desk.file, package, script, desk.context.today)
    return Markup(json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(HTML_SAFE))


def planned(file: str, package: ClusterPackage, script: MeetingScript, today: date) -> dict[str, Any]:
    """Collect the values; addresses are as seen from the page's file."""
    card = script.card
    off = sorted(day for year in YEARS for day in days_off(today.year + year) if day.weekday() < SATURDAY)
    size = card.participants.group_size if card.participants else None
    return {
        "id": f"{package.slug}-{script.id}", "title": card.title, "package": package.card.title,
        "kind": card.kind.value, "minutes": card.minutes,
        "groupSize": size, "people": _people(script), "today": today.isoformat(),
        "items": [_item(n, item) for n, item in enumerate(card.agenda, 1)], "copies": _copies(file, package, script),
        "preparation": [_preparation(task) for task in package.preparation_for(script)],
        "again": sorted({a.again_weeks for a in card.agreements if a.again_weeks}),
        "following": _following(file, package, script), "instead": _instead(file, package, script),
        "off": [day.isoformat() for day in off], "offNames": [name_of(day) for day in off],
    }


def _people(script: MeetingScript) -> list[int | None]:
    given = script.card.participants
    return [given.least, given.most] if given else [None, None]


def _item(number: int, item: AgendaItem) -> dict[str, Any]:
    return {
        "n": number, "title": item.title, "minutes": item.minutes, "form": item.form.value, "label": item.form.label,
        "least": least_of(item), "order": item.shorten.order if item.shorten else None,
        "lead": item.lead.label if item.lead else "", "purpose": item.purpose or "", "questions": list(item.questions),
    }


def _copies(file: str, package: ClusterPackage, script: MeetingScript) -> list[dict[str, Any]]:
    return [
        {"id": sheet.id, "title": sheet.title, "to": sheet.to.value,
         "url": addresses.seen_from(file, addresses.handout(package.slug, sheet.handout)) if sheet.handout else ""}
        for sheet in copies(package, script, Heads(None, None, None))
    ]


def _preparation(task: Preparation) -> dict[str, Any]:
    return {
        "who": doer(task), "days": task.days_before,
        "minutes": task.minutes, "task": task.task, "consent": task.consent or "", "deadline": task.hard_deadline or "",
    }


def _following(file: str, package: ClusterPackage, script: MeetingScript) -> list[dict[str, Any]]:
    found = [(m, m.card.follows.weeks_after) for m in package.meetings
             if m.card.follows and m.card.follows.meeting == script.id]
    return [{**_other(file, package, other), "weeks": weeks} for other, weeks in found]


def _instead(file: str, package: ClusterPackage, script: MeetingScript) -> list[dict[str, Any]]:
    """List the meetings that can be held in place of this one, whichever of them says so."""
    family = {script.id, script.card.instead_of or script.id}
    return [_other(file, package, m) for m in package.meetings
            if m is not script and (m.id in family or m.card.instead_of in family)]


def _other(file: str, package: ClusterPackage, script: MeetingScript) -> dict[str, Any]:
    url = addresses.seen_from(file, addresses.meeting(package.slug, script.id))
    return {"title": script.card.title, "url": url, "minutes": script.card.minutes, "talk": has_talk(script)}
