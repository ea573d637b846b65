"""What hangs on something that has changed: guides, charts, agenda items, recommendations, agreements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from . import nouns, stale
from .change import Step
from .compare.guidelines import short
from .compare.guides import named
from .compare.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, Measure
    from .change import Change, Noun, Part


@dataclass(frozen=True)
class Thing:
    """Something that hangs on a change; `changed` tells whether the change has reached it too."""

    name: str
    changed: bool


@dataclass(frozen=True)
class Consequence:
    """The things of one kind that hang on one cause. `said` is a clause for the headline, where it is worth one."""

    cause: Part
    noun: Noun
    things: tuple[Thing, ...]
    said: str = ""


def consequences(library: Library, package: ClusterPackage, changes: Sequence[Change]) -> tuple[Consequence, ...]:
    """Find what hangs on every measure, source, handout and recommendation that has changed."""
    scope = Scope(library, package)
    return tuple(found for found in (*_of_measures(scope, changes), *_of_handouts(scope, changes)) if found.things)


def _of_measures(scope: Scope, changes: Sequence[Change]) -> Iterator[Consequence]:
    for measure in scope.package.measures:
        part = next((c.part for c in changes if _defines(c, measure)), None)
        if part:
            yield Consequence(part, nouns.GUIDE, _guides(scope, measure, changes))
            yield Consequence(part, nouns.CHART, _charts(scope.package, measure))
            yield Consequence(part, nouns.ITEM, _items(scope.package, measure, changes))
            yield Consequence(part, nouns.RECOMMENDATION, _recommendations(scope.package, measure))
            yield Consequence(part, nouns.AGREEMENT, _agreements(scope.package, measure))
            yield from _stale(scope, measure, part, changes)


def _defines(change: Change, measure: Measure) -> bool:
    """Tell whether a change makes the measure's numbers other numbers."""
    here = change.part.noun is nouns.MEASURE and change.part.id == measure.id
    return here and change.defines


def _stale(scope: Scope, measure: Measure, part: Part, changes: Sequence[Change]) -> Iterator[Consequence]:
    """Find the files that still say the old number; without a unit nobody knows what it is a number of."""
    known = stale.twins(scope.package, measure)
    numbers = [c.number for c in changes if _defines(c, measure) and c.number and c.number.unit]
    for number in {(one.old, one.unit): one for one in numbers}.values():
        old = f"{number.old} {number.unit}"
        found = stale.files_with(scope, number)
        also = [twin for twin in known if twin.path in found]
        found |= {twin.path: f"{found[twin.path]} (læses sammen med det)" for twin in also}
        names = danish.listing([f"«{twin.card.title}»" for twin in also])
        said = f"«{measure.card.title}» læses sammen med {names}, som stadig siger {old}" if also else ""
        yield Consequence(part, nouns.saying(old), tuple(Thing(name, changed=True) for name in found.values()), said)


def _guides(scope: Scope, measure: Measure, changes: Sequence[Change]) -> tuple[Thing, ...]:
    written = {c.part.id for c in changes if c.part.noun is nouns.GUIDE}
    covering = scope.package.guides_for(measure.id)
    return tuple(Thing(named(scope, guide).title, guide.id in written) for guide in covering)


def _charts(package: ClusterPackage, measure: Measure) -> tuple[Thing, ...]:
    own = [f"«{chart.kind.label}»" for chart in measure.card.charts]
    pairs = [f"«{chart.kind.label}» ved «{other.card.title}»" for other in package.measures
             for chart in other.card.charts if chart.other == measure.id]
    return tuple(Thing(name, changed=True) for name in (*own, *pairs))


def _items(package: ClusterPackage, measure: Measure, changes: Sequence[Change]) -> tuple[Thing, ...]:
    return tuple(
        Thing(f"«{item.title}» på «{script.card.title}»", _touched(changes, script.id, item.title))
        for script in package.meetings for item in script.card.agenda if measure.id in item.show
    )


def _touched(changes: Iterable[Change], meeting: str, title: str) -> bool:
    own = (c for c in changes if c.part.noun is nouns.MEETING and c.part.id == meeting)
    return any(f"«{title}»" in (c.item or c.said) or c.name == title for c in own)


def _recommendations(package: ClusterPackage, measure: Measure) -> tuple[Thing, ...]:
    known = package.guidelines.recommendations if package.guidelines else ()
    return tuple(Thing(f"«{short(one.text)}»", changed=True) for one in known if measure.id in one.measures)


def _agreements(package: ClusterPackage, measure: Measure) -> tuple[Thing, ...]:
    found = [one for script in package.meetings for one in script.card.agreements if one.measure == measure.id]
    return tuple(Thing(f"«{short(one.text)}»", changed=True) for one in found)


def _of_handouts(scope: Scope, changes: Sequence[Change]) -> Iterator[Consequence]:
    for handout in scope.package.handouts:
        part = next((c.part for c in changes if c.part.noun is nouns.HANDOUT and c.part.id == handout.id
                     and c.step >= Step.MINOR), None)
        if part:
            used = [Thing(f"«{item.title}» på «{script.card.title}»", changed=True) for script in scope.package.meetings
                    for item in script.card.agenda if handout.id in (*item.materials, *_of_parts(item))]
            yield Consequence(part, nouns.ITEM, tuple(used))


def _of_parts(item: object) -> Iterator[str]:
    yield from (id for part in getattr(item, "parts", ()) for id in part.materials)
