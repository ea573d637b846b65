"""Who has the key to the letters of an evening's numbers: which practice is which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.values import CountedPer, Role, ShowDataAs
from .copies import has_data_sheets, has_letter_list

if TYPE_CHECKING:
    from ..model.cluster_package import ClusterPackage, MeetingScript

# Those of the cluster who may be trusted with all letters; a practice that draws its own knows that one only.
OF_THE_CLUSTER = frozenset({Role.COORDINATOR, Role.FACILITATOR, Role.NOTE_TAKER, Role.TABLE_LEAD})
OF_A_PRACTICE = frozenset({Role.MEMBER, Role.PRACTICE_STAFF, Role.TRAINEE})


@dataclass(frozen=True)
class Key:
    """Whether somebody else than the cluster gives the letters, and who; nobody where each practice has its own.

    `is_open`: there is nothing to keep, for the cluster has agreed to know whose each letter is.
    """

    is_elsewhere: bool
    keepers: tuple[Role, ...] = ()
    is_open: bool = False


def hides_names(package: ClusterPackage) -> bool:
    """Tell whether a practice may want to be a letter to the others; unsaid, the numbers are closed."""
    shown = package.card.show_data_as
    return bool(package.measures) and shown not in (ShowDataAs.OPEN, ShowDataAs.CLUSTER_ONLY)


def key_of(package: ClusterPackage, script: MeetingScript) -> Key:
    """Find who gives the letters, as the guides of the numbers on the evening say; unsaid of one, it is the cluster."""
    if not has_data_sheets(package, script):
        return Key(is_elsewhere=False)
    if has_letter_list(package, script):
        return Key(is_elsewhere=False, is_open=True)
    shown = {id for item in script.card.agenda for id in item.show}
    # A number of the whole cluster has no letters, whoever adds it up.
    lettered = [m.id for m in package.measures if m.id in shown and m.card.counted_per is not CountedPer.CLUSTER]
    said = [_givers(package, measure) for measure in lettered]
    if not all(said) or not OF_THE_CLUSTER.isdisjoint(role for roles in said for role in roles):
        return Key(is_elsewhere=False)
    keepers = dict.fromkeys(role for roles in said for role in roles if role not in OF_A_PRACTICE)
    return Key(is_elsewhere=bool(said), keepers=tuple(keepers))


def _givers(package: ClusterPackage, measure: str) -> list[Role]:
    """List who gives the letters of one measure's numbers, as its guides say."""
    delivered = [guide.card.deliver for guide in package.guides if measure in guide.card.measures]
    return [way.made_anonymous_by for way in delivered if way and way.made_anonymous_by]
