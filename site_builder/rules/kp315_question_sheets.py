"""KP315: a section of a question sheet has no item's title, and so is printed on no sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, did_you_mean, warning
from ..library.split_notes import headings
from ..model.cluster_package import handouts_of
from ..model.values import HandoutKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Handout


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the sections of every question sheet; one without any item's title is printed whole."""
    for package in library.packages:
        for handout in package.handouts:
            if handout.card.kind is HandoutKind.QUESTION_SHEET:
                yield from _sheet(handout, _titles(package, handout))


def _titles(package: ClusterPackage, handout: Handout) -> list[str]:
    items = (item for meeting in package.meetings for item in meeting.card.agenda)
    return [item.title for item in items if handout.id in handouts_of(item)]


def _sheet(handout: Handout, titles: list[str]) -> Iterator[Diagnostic]:
    found = headings(handout.body)
    if any(title in titles for _, title in found):
        yield from (_section(handout, line, title, titles) for line, title in found if title not in titles)


def _section(handout: Handout, line: int, title: str, titles: list[str]) -> Diagnostic:
    help = did_you_mean(title, titles) or "giv afsnittet programpunktets titel, ord for ord, eller skriv det øverst"
    message = f"afsnittet bliver ikke printet: intet programpunkt med arket hedder «{title[:60]}»"
    return warning(handout.body.place(line, 4, len(title)), "KP315", message, help)
