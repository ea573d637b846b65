"""How many of each sheet to print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.values import GivenTo, HandoutKind, ShowDataAs, When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.cluster_package import ClusterPackage, Handout, MeetingScript

# What these say stands on the kit's own sheets for participants and for groups.
WITHIN = (HandoutKind.PARTICIPANT_SHEET, HandoutKind.QUESTION_SHEET)

EACH = {GivenTo.MEMBER: "ét til hver deltager", GivenTo.GROUP: "ét til hver gruppe",
        GivenTo.PRACTICE: "ét til hver praksis", GivenTo.FACILITATOR: "kun til facilitator",
        GivenTo.COORDINATOR: "til koordinatoren"}


@dataclass(frozen=True)
class Copies:
    """A sheet, who gets it and how many that is; None while nobody has said how many come.

    `id` is a handout's, or the name of a kit document.
    """

    id: str
    title: str
    to: GivenTo
    count: int | None

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
    sheets = [*_kit(package, script), *((h.id, h.card.title, h.card.given_to) for h in brought(package, script))]
    return tuple(Copies(id, title, to, heads.of(to)) for id, title, to in sheets)


def _kit(package: ClusterPackage, script: MeetingScript) -> Iterator[tuple[str, str, GivenTo]]:
    yield "drejebog", "Drejebog", GivenTo.FACILITATOR
    # Without a sheet of the package's own it is the programme and room for notes.
    own = any(h.card.kind is HandoutKind.PARTICIPANT_SHEET for h in package.handouts_named(script.handouts))
    yield "deltagerark", "Deltagerark" if own else "Deltagerark med program", GivenTo.MEMBER
    if package.question_sessions(script):
        yield "spoergeark", "Spørgeark", GivenTo.GROUP
    yield "aftaleark", "Aftaleark", GivenTo.PRACTICE
    if has_data_sheets(package, script):
        in_envelope = " i kuvert" if package.card.show_data_as is ShowDataAs.ENVELOPE else ""
        yield "dataark", f"Dataark{in_envelope}", GivenTo.PRACTICE
    if script.card.evaluation:
        yield "evaluering", "Evaluering", GivenTo.MEMBER
    yield "deltagerliste", "Deltagerliste", GivenTo.COORDINATOR
    yield "referat", "Referat", GivenTo.COORDINATOR


def is_own(package: ClusterPackage, script: MeetingScript, sheet: Copies) -> bool:
    """Tell whether a sheet is, or holds, a handout of this meeting; the kit's may be called as one of another."""
    return any(handout.id == sheet.id for handout in package.handouts_named(script.handouts))


def has_data_sheets(package: ClusterPackage, script: MeetingScript) -> bool:
    """Tell whether each practice gets a sheet: the script shows numbers, and practices may be told apart."""
    apart = package.card.show_data_as is not ShowDataAs.CLUSTER_ONLY
    return apart and any(item.show for item in script.card.agenda)


def brought(package: ClusterPackage, script: MeetingScript) -> tuple[Handout, ...]:
    """List the handouts that are in the room and on no sheet of the kit's own, in the order of the agenda."""
    found = package.handouts_named(script.handouts)
    return tuple(h for h in found if h.card.when is not When.BEFORE and h.card.kind not in WITHIN)
