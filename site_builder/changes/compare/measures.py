"""A målepunkt held against itself: what it counts, over what, for how long; and how it is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ... import danish
from ...model.codes import LABELS
from ...model.values import Direction
from .. import nouns
from ..change import Change, Kind, Part, Step
from ..values import amount, codes, plain, shown
from . import fields
from .charts import charts
from .parts import noun_of, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.cluster_package import Measure
    from ...model.measure import MeasureCard, Quantity
    from .scope import Both, Scope

LABELLED = {
    "unit": "enheden", "counts": "det, der tælles,", "counted_per": "opgørelsen", "split_by": "opdelingen",
}
TOLD = frozenset({
    *LABELLED, "kind", "compared_with", "standardised", "title", "numerator", "denominator", "population", "period",
    "data_source", "direction",
    "target", "reference_values", "hide_below", "read_with", "pitfalls", "plausible", "charts", "no_guide", "set_aside",
})


def measures(both: Both) -> Iterator[Change]:
    """Compare the measures of a package."""
    yield from parts(both, "measures", "measures", lambda _, one: noun_of(nouns.MEASURE, _, one), _measure)


def _measure(both: Both, part: Part, old: Measure, new: Measure) -> Iterator[Change]:
    before, after = old.card, new.card
    yield from fields.title(part, before.title, after.title)
    for change in _definition(both, part, before, after):
        yield replace(change, defines=change.step is Step.MAJOR)
    yield from _numbers(both, part, before, after)
    yield from _read_with(both, part, before, after)
    yield from _pitfalls(part, before, after)
    yield from _no_guide(both, part, before, after)
    yield from charts(both, part, before, after)
    yield from fields.body(part, "teksten om, hvordan tallet læses,", old.body, new.body)
    yield from fields.exemptions(part, before, after)
    yield from fields.rest(part, before, after, TOLD)


def _definition(both: Both, part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    for the, old, new in (("tælleren", before.numerator, after.numerator),
                          ("nævneren", before.denominator, after.denominator)):
        yield from _quantity(part, the, old, new)
    yield from fields.text(part, "populationen", before.population, after.population, Step.MAJOR, Step.MAJOR)
    yield from fields.each(part, "perioden", before.period.months, after.period.months, months, Step.MAJOR)
    yield from fields.text(part, "periodens slutning", before.period.ends, after.period.ends, Step.MAJOR, Step.MAJOR)
    yield from fields.each(part, "den tid, udviklingen vises for,", before.period.history_months,
                           after.period.history_months, months, Step.MINOR)
    if before.data_source != after.data_source:
        was, now = _source(both.before, before), _source(both.after, after)
        yield from fields.value(part, "datakilden", was, now, Step.MAJOR)
    yield from fields.each(part, "standardiseringen", before, after, _adjusted, Step.MAJOR)
    for name, the in LABELLED.items():
        yield from fields.each(part, the, getattr(before, name), getattr(after, name), shown, Step.MAJOR)


def _quantity(part: Part, the: str, before: Quantity | None, after: Quantity | None) -> Iterator[Change]:
    if before is None or after is None:
        yield from fields.value(part, the, shown(before and before.text), shown(after and after.text), Step.MAJOR)
        return
    of = {"tælleren": "i tælleren", "nævneren": "i nævneren"}[the]
    yield from fields.text(part, the, before.text, after.text, Step.MAJOR, Step.MAJOR)
    yield from _codes(part, of, before, after)
    yield from fields.text(part, f"undtagelsen {of}", before.exceptions, after.exceptions, Step.MAJOR, Step.MAJOR)


def _no_guide(both: Both, part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    """Compare the reasons why there is no guide; each stands under the system or the source that it is for."""
    old, new = before.no_guide, after.no_guide
    for id in sorted(old.keys() | new.keys()):
        library = both.after.library
        place = library.title_of("systems", id) if library.title_of("systems", id) != id else (
            library.title_of("data_sources", id))
        the = f"grunden til, at der ikke er en vejledning til «{place}»,"
        yield from fields.text(part, the, old.get(id), new.get(id), Step.PATCH, Step.PATCH)


def _codes(part: Part, of: str, before: Quantity, after: Quantity) -> Iterator[Change]:
    yield from fields.each(part, f"dagen, koderne {of} sidst er slået efter,", before.codes.checked,
                           after.codes.checked, shown, Step.PATCH)
    old, new = (dict.fromkeys(quantity.codes.pairs()) for quantity in (before, after))
    if list(old) and list(new) and not old.keys() & new.keys():
        yield from fields.value(part, f"koderne {of}", codes(before.codes), codes(after.codes), Step.MAJOR)
        return
    for kind, these, others in ((Kind.ADDED, new, old), (Kind.REMOVED, old, new)):
        yield from (Change(kind, nouns.CODE, part, Step.MAJOR, code(c), item=of) for c in these if c not in others)


def code(pair: tuple[str, str]) -> str:
    """Write ATC J01CA08."""
    return f"{LABELS[pair[0]]} {pair[1]}"


def _numbers(both: Both, part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    yield from fields.each(part, "typen", before.kind, after.kind, shown, Step.MAJOR)
    yield from fields.each(part, "sammenligningen", before.compared_with, after.compared_with, shown, Step.MINOR)
    if plain(before.target) != plain(after.target):  # a source may be of another year without moving the target
        yield from fields.value(part, "målet", _target(both.before, before), _target(both.after, after), Step.MAJOR)
    yield from fields.each(part, "retningen", before, after, _direction, Step.MAJOR)
    yield from fields.each(part, "spændet for rimelige værdier", before, after, _plausible, Step.MAJOR)
    yield from fields.each(part, "grænsen for små tal", before, after, _small, Step.MAJOR)
    old, new = ([f"{one.text}: {amount(one.value, card)}" for one in card.reference_values] for card in (before, after))
    yield from fields.listed(part, nouns.REFERENCE, old, new, Step.MINOR, Step.MAJOR)
    yield from _reference_sources(both, part, before, after)


def _reference_sources(both: Both, part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    known = {one.text: one.source for one in before.reference_values}
    for one in after.reference_values:
        if known.get(one.text, one.source) != one.source:
            item = f"til «{one.text}»"
            old, new = source(both.before, known[one.text]), source(both.after, one.source)
            yield from fields.value(part, "kilden", old, new, Step.MINOR, item)


def months(count: int | None) -> str:
    """Write 12 måneder."""
    return danish.counted(count, "måned", "måneder") if count else ""


def _source(scope: Scope, card: MeasureCard) -> str:
    return f"«{scope.library.title_of('data_sources', card.data_source)}»"


def _target(scope: Scope, card: MeasureCard) -> str:
    if card.target is None:
        return ""
    return f"{card.target.at.label} {amount(card.target.value, card)} ({source(scope, card.target.source)})"


def source(scope: Scope, id: str) -> str:
    """Name a source by who published it and when: DSAM 2023."""
    known = scope.package.guidelines.sources if scope.package.guidelines else ()
    found = next((one for one in known if one.id == id), None)
    return f"{found.organisation} {found.year or ''}".strip() if found else id


def _direction(card: MeasureCard) -> str:
    return "" if card.direction is Direction.NEITHER else f"«{card.direction.label}»"


def _plausible(card: MeasureCard) -> str:
    return f"{shown(card.plausible.low)}–{amount(card.plausible.high, card)}" if card.plausible else ""


def _small(card: MeasureCard) -> str:
    return f"under {card.hide_below}" if card.hide_below else ""


def _adjusted(card: MeasureCard) -> str:
    if card.standardised is None:
        return ""
    to = f" (til {card.standardised.to})" if card.standardised.to else ""
    return f"for {danish.listing(card.standardised.by)}{to}"


def _read_with(both: Both, part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    for change in fields.ids(part, nouns.MEASURE, both.now("measures", before.read_with), after.read_with,
                             lambda id: _title(both, id)):
        skal = "skal nu også" if change.kind is Kind.ADDED else "skal ikke længere"
        yield replace(change, step=Step.MINOR, said=f"{part.heading} {skal} læses sammen med «{change.name}»")


def _title(both: Both, id: str) -> str:
    found = both.after.package.measure(id) or both.before.package.measure(id)
    return found.card.title if found else id


def _pitfalls(part: Part, before: MeasureCard, after: MeasureCard) -> Iterator[Change]:
    old, new = ([one.text for one in card.pitfalls] for card in (before, after))
    yield from fields.listed(part, nouns.PITFALL, old, new)
    marks = {one.text: one.about for one in before.pitfalls}
    for one in after.pitfalls:
        if one.text in marks and plain(marks[one.text]) != plain(one.about):
            item = f"ved faldgruben «{one.text}»"
            yield from fields.each(part, "mærket i diagrammet", marks[one.text], one.about, shown, Step.PATCH, item)
