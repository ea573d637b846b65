"""What a package can be found by in the catalogue, and how many packages each choice gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Region, Role, Scope, Status
from .. import standing
from ..guides import systems, systems_with_guides
from ..words import danish_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...library import Library
    from ...model.cluster_package import ClusterPackage

LENGTHS = {"op-til-60": "op til 60 min", "61-90": "61–90 min", "over-90": "over 90 min"}
EFFORTS = {"ingen": "ingen", "op-til-30": "op til 30 min", "over-30": "over 30 min"}
NO_NUMBERS = "uden-tal"
LONG = 8


@dataclass(frozen=True)
class Choice:
    """A box to tick, with the number of packages it gives."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Facet:
    """A group of choices; those of a long one beyond the first eight are folded."""

    id: str
    title: str
    choices: tuple[Choice, ...]
    folded: tuple[Choice, ...]


def values(library: Library, package: ClusterPackage) -> dict[str, tuple[str, ...]]:
    """Give a package's values in each facet."""
    card = package.card
    return {
        "emne": card.topics, "laengde": _length(package), "forberedelse": (_effort(package),),
        "data": package.data_sources or (NO_NUMBERS,),
        "vejledning": tuple(sorted(systems_with_guides(library, package))), "niveau": (card.scope.value,),
        "region": _regions(package), "status": (card.status.value,), "foerste": ("ja",) if card.first_meeting else (),
    }


def _length(package: ClusterPackage) -> tuple[str, ...]:
    if package.meeting is None:
        return ()
    minutes = package.meeting.card.minutes
    return ("op-til-60" if minutes <= 60 else "61-90" if minutes <= 90 else "over-90",)


def _effort(package: ClusterPackage) -> str:
    minutes = package.preparation_minutes(Role.MEMBER)
    return "ingen" if not minutes else "op-til-30" if minutes <= 30 else "over-30"


def _regions(package: ClusterPackage) -> tuple[str, ...]:
    """A package that names no region is for all of them."""
    named = package.card.regions
    everywhere = not named or package.card.scope is Scope.NATIONAL
    return tuple(region.value for region in (Region if everywhere else named))


def facets(library: Library, packages: Sequence[ClusterPackage]) -> tuple[Facet, ...]:
    """Build all facets that have a choice; the regions only when a package names one."""
    found = [values(library, package) for package in packages]
    registries = library.registries
    named = {region.value for package in packages for region in package.card.regions}
    labels = {
        "emne": ("Emne", {t.id: t.title for t in sorted(registries.topics, key=lambda t: danish_order(t.title))}),
        "laengde": ("Mødets længde", LENGTHS),
        "forberedelse": ("Forberedelse, hver læge", EFFORTS),
        "data": ("Tal fra", {s.id: s.title for s in registries.data_sources} | {NO_NUMBERS: "uden tal"}),
        "vejledning": ("Vejledning til", {s.id: s.title for s in systems(library)}),
        "niveau": ("Niveau", {scope.value: danish.capital(scope.label) for scope in Scope}),
        "region": ("Region", {r.value: r.label for r in Region if r.value in named}),
        "status": ("Status", {s.value: standing.status_label(s) for s in Status}),
        "foerste": ("Første møde", {"ja": "godt første emne"}),
    }
    built = (_facet(id, title, choices, found) for id, (title, choices) in labels.items())
    return tuple(facet for facet in built if facet.choices)


def _facet(id: str, title: str, labels: dict[str, str], found: list[dict[str, tuple[str, ...]]]) -> Facet:
    counts = [(value, label, sum(value in each[id] for each in found)) for value, label in labels.items()]
    # A choice that no package has is no choice, however the other boxes stand.
    choices = [Choice(value, label, count) for value, label, count in counts if count]
    return Facet(id, title, tuple(choices[:LONG]), tuple(choices[LONG:]))
