"""Part 2: the measures with their figures, pitfalls and definitions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ... import danish
from ...charts import units
from ...model.values import MeasureKind
from ..parts import Link
from .definition import DefinitionView, definition, named_source
from .recommendations import measure_links

if TYPE_CHECKING:
    from markupsafe import Markup

    from ...model.cluster_package import ClusterPackage, Measure
    from ...model.measure import ReferenceValue
    from ...sources.located import Body
    from ..desk import Desk
    from ..figures import Figure

# A body that begins with one of these has no first paragraph to lift out as the lead.
NO_LEAD = re.compile(r"\s*(#|[-*+>|]\s|\d+[.)]\s|```|~~~|\|)")
GAP = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True)
class ReferenceRow:
    """A number from elsewhere to hold one's own against."""

    value: str
    text: Markup
    source: Markup | str


@dataclass(frozen=True)
class MeasureView:
    """A measure with everything that stands around it."""

    id: str
    number: str
    title: str
    kind: str
    bound: str
    lead: Markup
    figures: tuple[Figure, ...]
    pitfalls: tuple[Markup, ...]
    read_with: tuple[Link, ...]
    definition: DefinitionView
    references: tuple[ReferenceRow, ...]
    reading: Markup


def measures(desk: Desk, package: ClusterPackage, figures: tuple[Figure, ...]) -> tuple[MeasureView, ...]:
    """Build part 2."""
    return tuple(_measure(desk, package, measure, figures) for measure in package.measures)


def _measure(desk: Desk, package: ClusterPackage, measure: Measure, figures: tuple[Figure, ...]) -> MeasureView:
    card = measure.card
    lead, rest = split_lead(measure.body)
    own = tuple(figure for figure in figures if figure.measure == measure.id)
    return MeasureView(
        id=measure.id, number=f"2.{measure.position}", title=card.title, kind=danish.capital(card.kind.label),
        bound="ingen grænse" if card.kind is MeasureKind.MEASURE_POINT else "med grænse",
        lead=desk.body(lead, 4), figures=own, pitfalls=desk.texts(tuple(p.text for p in card.pitfalls)),
        read_with=measure_links(package, card.read_with, titled=True),
        definition=definition(desk, package, measure, next((f.total for f in own if f.total), None)),
        references=tuple(_reference(desk, package, measure, value) for value in card.reference_values),
        reading=desk.body(rest, 4),
    )


def split_lead(body: Body) -> tuple[Body, Body]:
    """Part a body into its first paragraph and the rest; the first is empty when it is no paragraph."""
    if NO_LEAD.match(body.text):
        return replace(body, text=""), body
    first, *rest = GAP.split(body.text.strip("\n"), maxsplit=1)
    return replace(body, text=first), replace(body, text="".join(rest))


def _reference(desk: Desk, package: ClusterPackage, measure: Measure, row: ReferenceValue) -> ReferenceRow:
    places = 0 if row.value.is_integer() else 1
    return ReferenceRow(units.words(row.value, measure.card.unit, places), desk.text(row.text),
                        named_source(desk, package, row.source))
