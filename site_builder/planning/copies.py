"""How many of each sheet to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.cluster_package import sample_of_practices
from ..model.values import GivenTo, HandoutKind, MeetingKind, ShowDataAs, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..model.cluster_package import ClusterPackage, Handout, MeetingScript

EACH = {GivenTo.MEMBER: "ét til hver deltager", GivenTo.GROUP: "ét til hver gruppe",
        GivenTo.PRACTICE: "ét til hver praksis", GivenTo.FACILITATOR: "kun til facilitator",
        GivenTo.COORDINATOR: "til koordinatoren"}
# Whom a participants' sheet is for, in the name of its file.
NAMED = {GivenTo.GROUP: "gruppe", GivenTo.PRACTICE: "praksis", GivenTo.FACILITATOR: "facilitator",
         GivenTo.COORDINATOR: "koordinator"}


@dataclass(frozen=True)
class Copies:
    """A sheet, who gets it and how many that is; None while nobody has said how many come.

    `id` is the name of its paper, `handout` the handout that the paper is, or the only one that it holds.
    """

    id: str
    title: str
    to: GivenTo
    count: int | None
    handout: str = ""

    @property
    def words(self) -> str:
        """Say how many: 18 stk., or who gets one while nobody has said how many come."""
        many = self.to in (GivenTo.MEMBER, GivenTo.GROUP, GivenTo.PRACTICE)
        return f"{self.count} stk." if many and self.count is not None else EACH[self.to]


@dataclass(frozen=True)
class Heads:
    """How many there are of those who get a sheet."""

    participants: int | None
    practices: int | None
    groups: int | None

    def of(self, to: GivenTo) -> int | None:
        """Count the receivers."""
        counts = {GivenTo.MEMBER: self.participants, GivenTo.PRACTICE: self.practices, GivenTo.GROUP: self.groups}
        return counts.get(to, 1)


def copies(package: ClusterPackage, script: MeetingScript, heads: Heads) -> tuple[Copies, ...]:
    """List what is printed for a meeting: the kit's own sheets, then the package's handouts."""
    own = ((paper_of(h), h.card.title, h.card.given_to, h.id) for h in brought(package, script))
    sheets = (*_kit(package, script), *own)
    return tuple(Copies(id, title, to, heads.of(to), handout) for id, title, to, handout in sheets)


def _kit(package: ClusterPackage, script: MeetingScript) -> Iterator[tuple[str, str, GivenTo, str]]:
    yield "drejebog", "Drejebog", GivenTo.FACILITATOR, ""
    # Without a sheet of the package's own it is the programme and room for notes.
    own = [h for h in package.handouts_named(script.handouts) if is_for_participants(h)]
    yield "deltagerark", "Deltagerark" if own else "Deltagerark med program", GivenTo.MEMBER, _only(own)
    if package.question_sessions(script):
        asked = [h for h in package.handouts_named(script.handouts) if h.card.kind is HandoutKind.QUESTION_SHEET]
        yield "spoergeark", "Spørgeark", GivenTo.GROUP, _only(asked)
    yield "aftaleark", "Aftaleark", GivenTo.PRACTICE, ""
    if has_data_sheets(package, script):
        in_envelope = " i kuvert" if package.card.show_data_as is ShowDataAs.ENVELOPE else ""
        yield "dataark", f"Dataark{in_envelope}", GivenTo.PRACTICE, ""
    if has_letter_list(package, script):
        yield "bogstavliste", "Hvem har hvilket bogstav", GivenTo.COORDINATOR, ""
    if script.card.evaluation:
        yield "evaluering", "Evaluering", GivenTo.MEMBER, ""
    yield "deltagerliste", "Deltagerliste", GivenTo.COORDINATOR, ""
    yield "referat", "Referat", GivenTo.COORDINATOR, ""


def _only(held: Sequence[Handout]) -> str:
    return held[0].id if len(held) == 1 else ""


def has_data_sheets(package: ClusterPackage, script: MeetingScript) -> bool:
    """Tell whether each practice gets a sheet: the script shows a number of each, and they may be told apart.

    Groups and periods are the cluster's: a sheet without anything else would be an empty page to each practice.
    """
    shown = {id for item in script.card.agenda for id in item.show}
    later = script.card.kind is MeetingKind.FOLLOW_UP
    own = (sample_of_practices(m, package.samples, later) for m in package.measures if m.id in shown)
    return package.card.show_data_as is not ShowDataAs.CLUSTER_ONLY and any(own)


def has_letter_list(package: ClusterPackage, script: MeetingScript) -> bool:
    """Tell whether all may know whose the letters of the figures are: no names stand in a figure, open or not."""
    return package.card.show_data_as is ShowDataAs.OPEN and has_data_sheets(package, script)


def brought(package: ClusterPackage, script: MeetingScript) -> tuple[Handout, ...]:
    """List the handouts that are in the room and on no sheet of the kit's own, in the order of the agenda.

    One that an item uses is there again, though it was sent out before: somebody will have left it at home.
    """
    used = script.handouts
    return tuple(h for h in loose(package, script) if h.id in used or h.card.when is not When.BEFORE)


def loose(package: ClusterPackage, script: MeetingScript) -> tuple[Handout, ...]:
    """List the handouts of a meeting that are papers of their own: what the others say stands on the kit's papers."""
    named = (h for h in package.handouts_named(script.handouts) if not _is_within(h))
    return (*named, *package.sent_ahead(script))


def _is_within(handout: Handout) -> bool:
    return is_for_participants(handout) or handout.card.kind in (HandoutKind.QUESTION_SHEET, HandoutKind.INVITATION)


def is_for_participants(handout: Handout) -> bool:
    """Tell whether a handout is on the sheet that every participant gets; one for somebody else is a paper apart."""
    return handout.card.kind is HandoutKind.PARTICIPANT_SHEET and handout.card.given_to is GivenTo.MEMBER


def paper_of(handout: Handout) -> str:
    """Name the paper of a handout: bilag-case-1; a participants' sheet says for whom: deltagerark-praksis-regelark."""
    to = NAMED.get(handout.card.given_to) if handout.card.kind is HandoutKind.PARTICIPANT_SHEET else None
    return f"deltagerark-{to}-{handout.id}" if to else f"bilag-{handout.id}"
