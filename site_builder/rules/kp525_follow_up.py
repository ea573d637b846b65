"""KP525: nobody meets again about what the package's main meeting agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from ..model.values import MeetingKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, MeetingScript


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that a meeting follows the main one."""
    for package in library.packages:
        # A follow-up that could not be read has errors of its own.
        if package.meeting and not library.has_unread(f"packages/{package.slug}/meetings"):
            yield from _package(package, package.meeting)


def _package(package: ClusterPackage, main: MeetingScript) -> Iterator[Diagnostic]:
    followed = {m.card.follows.meeting for m in package.meetings if m.card.follows}
    named = followed | {m.card.instead_of for m in package.meetings if m.card.instead_of}
    if main.id in followed or named - {m.id for m in package.meetings}:  # an id that is not known is KP308's
        return
    second = [m.card for m in package.meetings if m.card.kind is MeetingKind.FOLLOW_UP]
    loose = [card for card in second if not card.follows and not card.instead_of]
    line = f"«follows: {{meeting: {main.id}, weeks_after: 26}}»"
    if loose:
        message = f"opfølgningen siger ikke, at den følger op på «{main.id}»"
        yield warning(loose[0].place("kind"), "KP525", message, f"skriv {line}")
    else:
        help = f"skriv et møde mere i meetings/ med «kind: follow-up» og {line}"
        yield warning(main.card.place("kind"), "KP525", "mødet bliver ikke fulgt op", help)
