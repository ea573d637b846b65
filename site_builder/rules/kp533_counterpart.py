"""KP533: a measure is read together with another that does not say so, or counts NSAID and leaves out opioids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure

NSAID, OPIOID = "M01A", "N02A"
GLUCOSAMINE = "M01AX05"  # in the same group, and no NSAID


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `read_with` both ways, and that it names a measure of opioids wherever NSAID is counted."""
    for package in library.packages:
        for measure in package.measures:
            # An id that is not known, or its own, is told by KP301; the one that is missing is most likely meant.
            if all(id != measure.id and package.measure(id) for id in measure.card.read_with):
                yield from _one_way(package, measure)
                yield from _nsaid(package, measure)


def _one_way(package: ClusterPackage, measure: Measure) -> Iterator[Diagnostic]:
    for other in package.measures:
        if measure.id in other.card.read_with and other.id not in (measure.id, *measure.card.read_with):
            yield warning(
                measure.card.place("read_with" if measure.card.has("read_with") else "title", key=True),
                "KP533",
                f"«{other.id}» skal læses sammen med dette målepunkt, men det står kun dér",
                f"skriv {other.id} i «read_with» her også",
            )


def _nsaid(package: ClusterPackage, measure: Measure) -> Iterator[Diagnostic]:
    read_with = [other for id in measure.card.read_with if (other := package.measure(id))]
    if _counts(measure, NSAID) and not any(_counts(other, OPIOID) for other in read_with):
        opioids = [other.id for other in package.measures if _counts(other, OPIOID)]
        yield warning(
            measure.card.numerator.place("codes"),
            "KP533",
            "målepunktet tæller NSAID og bliver ikke læst sammen med opioider",
            f"skriv {opioids[0]} i «read_with»" if opioids else f"skriv et målepunkt for opioider ({OPIOID})",
        )


def _counts(measure: Measure, group: str) -> bool:
    """Tell whether the numerator holds an ATC group, something in it, or a group around it."""
    codes = (code for code in measure.card.numerator.codes.atc if code != GLUCOSAMINE)
    return any(code.startswith(group) or group.startswith(code) for code in codes)
