"""What a measure counts: numerator over denominator, codes under each, the cluster's own sum, and the details."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from ...charts import units
from ...model.values import Direction, Unit
from .. import addresses
from ..parts import Fact
from ..words import CodeGroup, code_groups

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage, Measure
    from ...model.measure import MeasureCard, Quantity
    from ..desk import Desk

RESULTS = {Unit.PERCENT: "andel", Unit.PER_100: "rate", Unit.PER_1000: "rate", Unit.DDD_PER_1000: "forbrug",
           Unit.DDD_PER_1000_DAY: "forbrug", Unit.COUNT: "antal", Unit.RATIO: "forhold", Unit.MEAN: "gennemsnit",
           Unit.MEDIAN: "median", Unit.DAYS: "dage", Unit.MINUTES: "minutter", Unit.SCORE: "point"}
SELF_SAID = (Unit.COUNT, Unit.RATIO, Unit.MEAN, Unit.MEDIAN, Unit.DAYS, Unit.MINUTES, Unit.SCORE)


@dataclass(frozen=True)
class QuantityView:
    """A numerator or a denominator."""

    text: Markup
    codes: tuple[CodeGroup, ...]
    exceptions: Markup | str


@dataclass(frozen=True)
class DefinitionView:
    """The fraction and its result; `sum` is the cluster's own, 147 / 223 = 65,9 %."""

    numerator: QuantityView
    denominator: QuantityView | None
    result: str
    unit: str
    sum: str
    facts: tuple[Fact, ...]


def definition(
    desk: Desk, package: ClusterPackage, measure: Measure, total: tuple[int, int] | None
) -> DefinitionView:
    """Build the definition of a measure."""
    card = measure.card
    unit = card.counted_per.label if card.unit in SELF_SAID else f"{_in(card.unit)}, {card.counted_per.label}"
    return DefinitionView(
        numerator=_quantity(desk, card.numerator),
        denominator=_quantity(desk, card.denominator) if card.denominator else None,
        result=RESULTS[card.unit], unit=unit, sum=_sum(card, total) if total else "",
        facts=tuple(fact for fact in _facts(desk, package, card) if fact.value),
    )


def _in(unit: Unit) -> str:
    return "i procent" if unit is Unit.PERCENT else units.name(unit)


def _quantity(desk: Desk, quantity: Quantity) -> QuantityView:
    return QuantityView(desk.text(quantity.text), code_groups(desk.library, quantity.codes.pairs()),
                        desk.text(quantity.exceptions) if quantity.exceptions else "")


def _sum(card: MeasureCard, total: tuple[int, int]) -> str:
    top, bottom = total
    value = units.words(top / bottom * units.scale(card.unit), card.unit, units.decimals(card.unit)) if bottom else "–"
    return f"klyngen: {danish.number(top, 0)} / {danish.number(bottom, 0)} = {value}"


def _facts(desk: Desk, package: ClusterPackage, card: MeasureCard) -> list[Fact]:
    return [
        Fact("Population", desk.text(card.population) if card.population else ""),
        Fact("Periode", danish.counted(card.period.months, "måned", "måneder")),
        Fact("Slutter", _lower(card.period.ends or "")),
        Fact("Udvikling", f"over {card.period.history_months} måneder" if _looks_back(card) else ""),
        Fact("Opgøres", card.counted_per.label),
        Fact("Datakilde", desk.link(desk.library.title_of("data_sources", card.data_source),
                                    addresses.source(card.data_source))),
        Fact("Opdelt på", danish.listing(card.split_by)),
        Fact("Standardisering", _standardised(card)),
        Fact("Holdt op mod", danish.listing([c.label for c in card.compared_with])),
        Fact("Retning", "" if card.direction is Direction.NEITHER else card.direction.label),
        Fact("Mål", _target(desk, package, card)),
        Fact("Små tal", f"under {card.hide_below} vises ikke" if card.hide_below else ""),
        Fact("Rimelige værdier", _plausible(card)),
    ]


def _looks_back(card: MeasureCard) -> bool:
    return (card.period.history_months or 0) > card.period.months


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _standardised(card: MeasureCard) -> str:
    if card.standardised is None:
        return "ikke justeret for alder, køn eller andet"
    to = f" ({card.standardised.to})" if card.standardised.to else ""
    return f"justeret for {danish.listing(card.standardised.by)}{to}"


def _plausible(card: MeasureCard) -> str:
    if card.plausible is None:
        return ""
    low = danish.number(card.plausible.low, 0 if card.plausible.low.is_integer() else 1)
    high = units.words(card.plausible.high, card.unit, 0 if card.plausible.high.is_integer() else 1)
    return f"{low}–{high}"


def _target(desk: Desk, package: ClusterPackage, card: MeasureCard) -> Markup | str:
    if card.target is None:
        return ""
    value = units.words(card.target.value, card.unit, 0 if card.target.value.is_integer() else 1)
    return Markup("{} {} ({})").format(card.target.at.label, value, named_source(desk, package, card.target.source))


def named_source(desk: Desk, package: ClusterPackage, id: str) -> Markup | str:
    """Link to a source by its organisation and year."""
    known = package.guidelines.sources if package.guidelines else ()
    source = next((s for s in known if s.id == id), None)
    if source is None:
        return id
    year = f" {source.year}" if source.year else ""
    return desk.link(f"{source.organisation}{year}", addresses.package(package.slug, f"kilde-{id}"))
