"""«Indhold i en pakke»: what every package holds, in figures computed from the packages there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..words import span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...model.cluster_package import ClusterPackage

WORDS_A_MINUTE = 200


@dataclass(frozen=True)
class ContentsRow:
    """A part of a package, and how much there is of it."""

    title: str
    amount: str


def contents(packages: Sequence[ClusterPackage]) -> tuple[ContentsRow, ...]:
    """List the parts; one that no package has is left out."""
    parts: list[tuple[str, Callable[[ClusterPackage], list[int]], str, str]] = [
        ("Hvorfor emnet er et møde værd", _reading, "læs på", "min"),
        ("Anbefalinger med kilder", _recommendations, "", "anbefalinger"),
        ("Målepunkter og faldgruber", lambda p: [len(p.measures)], "", "målepunkter"),
        ("Udtræk fra jeres lægesystem", _extraction, "", "min i praksis"),
        ("Drejebog med minuttal", lambda p: [p.meeting.card.minutes] if p.meeting else [], "", "min møde"),
        ("Cases, ark og spørgsmål", lambda p: [len(p.handouts)] if p.handouts else [], "", "bilag"),
        ("Opfølgning på aftalerne", _follow_up, "", "uger efter"),
    ]
    counted = [(title, [n for p in packages for n in count(p)], before, unit) for title, count, before, unit in parts]
    return tuple(
        ContentsRow(title, f"{before} {span(found, unit)}".strip()) for title, found, before, unit in counted if found
    )


def _reading(package: ClusterPackage) -> list[int]:
    return [max(1, round(len(package.body.text.split()) / WORDS_A_MINUTE))] if package.body.text else []


def _recommendations(package: ClusterPackage) -> list[int]:
    return [len(package.guidelines.recommendations)] if package.guidelines else []


def _extraction(package: ClusterPackage) -> list[int]:
    return [guide.card.minutes for guide in package.guides if guide.card.system and guide.card.minutes]


def _follow_up(package: ClusterPackage) -> list[int]:
    return [meeting.card.follows.weeks_after for meeting in package.meetings if meeting.card.follows]
