"""What a reader must know of a package before using it: its status, an overdue review, a publisher that is no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..model.values import Status, WorksWith
from .page import Banner, Paper

if TYPE_CHECKING:
    from datetime import date

    from ..library import Library
    from ..model.cluster_package import ClusterPackage
    from ..model.registry import Publisher

EXAMPLE = "Skrevet for at vise, hvad kataloget kan. Ikke godkendt af nogen."
LABELS = {Status.EXAMPLE: "Eksempelpakke", Status.DRAFT: "Udkast", Status.IN_REVIEW: "Til gennemsyn",
          Status.RETIRED: "Udgået"}
TEXTS = {
    Status.DRAFT: "Pakken er under arbejde. Vent med at holde et møde over den.",
    Status.IN_REVIEW: "Pakken bliver læst igennem og er ikke godkendt endnu.",
}


def status_label(status: Status) -> str:
    """Name a status as a tag: Eksempelpakke, Udkast, Godkendt."""
    return LABELS.get(status) or danish.capital(status.label)


def banner(library: Library, package: ClusterPackage) -> Banner | None:
    """Say what kind of package it is; nothing for an approved one."""
    status = package.card.status
    if status is Status.APPROVED:
        return None
    if status is Status.EXAMPLE:
        numbers = " Tallene er opdigtede." if WorksWith.DATA in package.card.works_with else ""
        return Banner(LABELS[status], EXAMPLE + numbers)
    return Banner(LABELS[status], TEXTS[status] if status in TEXTS else _retired(library, package))


def _retired(library: Library, package: ClusterPackage) -> str:
    heirs = [p.card.title for p in library.packages if package.slug in p.card.supersedes]
    instead = f" Brug i stedet {danish.listing([f'»{title}«' for title in heirs])}." if heirs else ""
    return f"Pakken bliver ikke længere holdt ved lige.{instead}"


def overdue(package: ClusterPackage, today: date) -> str | None:
    """Say that the review is late."""
    due = package.card.review.next
    if due >= today:
        return None
    return (f"Pakken skulle have været set igennem senest {danish.day(due)}. "
            "Se efter i kilderne, om de stadig gælder, før I bruger den.")


def publisher(library: Library, package: ClusterPackage, today: date) -> str:
    """Name the publisher, and who came after it when it is no more."""
    found = _find(library, package.card.publisher)
    if found is None:
        return package.card.publisher
    if found.valid_to is None or found.valid_to >= today:
        return found.title
    heir = _find(library, found.successor or "")
    return f"{found.title}, nu {heir.title}" if heir else f"{found.title} (ophørt {danish.day(found.valid_to)})"


def _find(library: Library, id: str) -> Publisher | None:
    return next((p for p in library.registries.publishers if p.id == id), None)


def paper(package: ClusterPackage, what: str = "") -> Paper:
    """Give the running text of a printed page: title, version, and the status when it is not approved."""
    card = package.card
    left = ", ".join([card.title, *([what] if what else []), f"version {card.version}"])
    return Paper(left, "" if card.status is Status.APPROVED else status_label(card.status))
