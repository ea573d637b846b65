"""The charts of a package that look different: drawn before and after, to be set beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..charts import draw
from ..sources.cpr import masked
from .compare.fields import paired

if TYPE_CHECKING:
    from ..charts import DrawnChart
    from ..model.cluster_package import ClusterPackage, Measure
    from ..model.measure import Chart


@dataclass(frozen=True)
class ChartPair:
    """One chart on both sides; None where it is not there."""

    title: str
    before: DrawnChart | None
    after: DrawnChart | None


def chart_pairs(before: ClusterPackage | None, after: ClusterPackage | None) -> tuple[ChartPair, ...]:
    """Pair the charts that are different, measure by measure."""
    old, new = (package.measures if package else () for package in (before, after))
    found = []
    for was, now in paired(old, new, lambda measure: measure.id):
        for one, other in _charts(was, now):
            chart, measure = other or one, now or was
            title = f"{danish.capital(chart.kind.label)}: {measure.card.title}" if chart and measure else ""
            found.append((title, _drawn(one, was, before), _drawn(other, now, after)))
    return tuple(_named(place, *pair) for place, pair in enumerate(found, 1) if _differ(*pair[1:]))


Drawing = tuple["Chart", "Measure", "ClusterPackage"]


def _charts(was: Measure | None, now: Measure | None) -> list[tuple[Chart | None, Chart | None]]:
    old, new = (measure.card.charts if measure else () for measure in (was, now))
    exact = paired(old, new, lambda chart: (chart.kind, chart.sample, chart.other))
    single = [one for one, other in exact if other is None and one]
    found: list[tuple[Chart | None, Chart | None]] = []
    for one, other in exact:
        like = next((old for old in single if one is None and other and old.kind is other.kind), None)
        if like:
            single.remove(like)  # the same chart of another sample
        if other is not None:
            found.append((one or like, other))
    return [*found, *((one, None) for one in single)]


def _drawn(chart: Chart | None, measure: Measure | None, package: ClusterPackage | None) -> Drawing | None:
    if chart is None or measure is None or package is None:
        return None
    return (chart, measure, package) if all(name in package.samples for _, name in chart.files) else None


def _draw(drawing: Drawing | None, uid: str) -> DrawnChart | None:
    if drawing is None:
        return None
    chart, measure, package = drawing
    return draw(chart, measure, package.samples, package.measure(chart.other) if chart.other else None, uid, "Figur")


def _differ(before: Drawing | None, after: Drawing | None) -> bool:
    old, new = _draw(before, "fig"), _draw(after, "fig")
    return (old and (old.wide, old.caption, old.sentence)) != (new and (new.wide, new.caption, new.sentence))


def _named(place: int, title: str, before: Drawing | None, after: Drawing | None) -> ChartPair:
    """Draw once more under names that stand once in a report: what a drawing refers to, it refers to by them."""
    slug = (after or before or ("", "", None))[2]
    own = f"{masked(slug.slug)}-{place}" if slug else str(place)
    return ChartPair(title, _draw(before, f"foer-{own}"), _draw(after, f"nu-{own}"))
