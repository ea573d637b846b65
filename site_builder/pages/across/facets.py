"""What a package or a measure can be found by, and how many each choice gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...model.values import Region, Role, Scope, Status
from .. import standing
from ..guides import systems, systems_with_guides
from ..package.meetings import in_its_place
from ..words import danish_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...library import Library
    from ...model.cluster_package import ClusterPackage, Measure

Values = dict[str, tuple[str, ...]]

LENGTHS = {"op-til-60": "op til 60 min", "61-90": "61–90 min", "over-90": "over 90 min"}
EFFORTS = {"ingen": "ingen", "op-til-30": "op til 30 min", "over-30": "over 30 min"}
NO_NUMBERS = "uden-tal"
LONG = 8


@dataclass(frozen=True)
class Choice:
    """A box to tick, with the number of packages or measures it gives."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class FacetValues:
    """The values of one facet, as they stand in an attribute of what can be found by them."""

    id: str
    values: str


@dataclass(frozen=True)
class Facet:
    """A group of choices; those of a long one beyond the first eight are folded."""

    id: str
    title: str
    choices: tuple[Choice, ...]
    folded: tuple[Choice, ...]


def package_values(library: Library, package: ClusterPackage) -> Values:
    """Give a package's values in each facet."""
    card = package.card
    return {
        "emne": card.topics, "laengde": _lengths(package), "forberedelse": _effort(package),
        "data": package.data_sources or (NO_NUMBERS,),
        "vejledning": tuple(sorted(systems_with_guides(library, package))), "niveau": (card.scope.value,),
        "region": _regions(package), "status": (card.status.value,), "foerste": ("ja",) if card.first_meeting else (),
    }


def measure_values(package: ClusterPackage, measure: Measure) -> Values:
    """Give a measure's values: where its numbers come from, and the rest from its package."""
    card = package.card
    return {"emne": card.topics, "data": (measure.card.data_source,), "niveau": (card.scope.value,)}


def attributes(found: Values) -> tuple[FacetValues, ...]:
    """Write values as the attributes that the filters read."""
    return tuple(FacetValues(id, " ".join(each)) for id, each in found.items())


def _lengths(package: ClusterPackage) -> tuple[str, ...]:
    """Give the lengths the meeting can have: whoever has an hour is also served by the shorter one in its place."""
    held = [m.card.minutes for m in (package.meeting, *in_its_place(package)) if m]
    found = {"op-til-60" if minutes <= 60 else "61-90" if minutes <= 90 else "over-90" for minutes in held}
    return tuple(length for length in LENGTHS if length in found)


def _effort(package: ClusterPackage) -> tuple[str, ...]:
    """Give the steps that a doctor's minutes are within: whoever can spare thirty can also spare none."""
    if not package.preparation_by(Role.MEMBER):
        return ("ingen", "op-til-30")
    return ("op-til-30" if package.preparation_minutes(Role.MEMBER) <= 30 else "over-30",)


def _regions(package: ClusterPackage) -> tuple[str, ...]:
    """A package that names no region is for all of them."""
    named = package.card.regions
    everywhere = not named or package.card.scope is Scope.NATIONAL
    return tuple(region.value for region in (Region if everywhere else named))


def facets(library: Library, found: Sequence[Values]) -> tuple[Facet, ...]:
    """Build the facets of what can be found, each with its choices; the regions only when a package names one."""
    ids = {id for each in found for id in each}
    labels = ((id, label) for id, label in _labels(library).items() if id in ids)
    built = (_facet(id, title, choices, found) for id, (title, choices) in labels)
    return tuple(facet for facet in built if facet.choices)


def _labels(library: Library) -> dict[str, tuple[str, dict[str, str]]]:
    registries = library.registries
    named = {region.value for package in library.packages for region in package.card.regions}
    return {
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


def _facet(id: str, title: str, labels: dict[str, str], found: Sequence[Values]) -> Facet:
    counts = [(value, label, sum(value in each[id] for each in found)) for value, label in labels.items()]
    # A choice that nothing has is no choice, however the other boxes stand.
    choices = [Choice(value, label, count) for value, label, count in counts if count]
    return Facet(id, title, tuple(choices[:LONG]), tuple(choices[LONG:]))
