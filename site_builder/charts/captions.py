"""The caption: what is measured, and how the marks that occur are to be read."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.cluster_package import Measure
from ..model.values import Counts
from . import units
from .corners import Pair
from .figures.trend import span
from .moves import Moves
from .outside import Funnel
from .periods import step
from .series import Series, State
from .suitable import own_period


def comparison(series: Series, measure: Measure) -> str:
    """Caption of a comparison."""
    return _joined(f"{_what(measure)}. Praksis står i bogstavorden, ikke efter størrelse.",
                   _few(series, "Skraveret"), *_covered(series))


def funnel(series: Series, measure: Measure, shape: Funnel) -> str:
    """Caption of a funnel; each shape is explained only where it occurs."""
    bands = {abs(band) for _, _, band in shape.points}
    against = "antallet af patienter" if series.counts is Counts.PERSONS else "nævnerens størrelse"
    return _joined(f"{_what(measure)}, mod {against}.",
                   "Inden for tragten kan forskellen være tilfældig." if shape.lines else "",
                   "Firkant: uden for 95\u00a0%-grænsen." if 1 in bands else "",
                   "Rude: uden for 99,8\u00a0%-grænsen." if 2 in bands else "",
                   _few(series, "Stiplet ring"), *_covered(series))


def trend(series: Series, measure: Measure, marked: bool) -> str:
    """Caption of a run chart."""
    labels = [row.label for row in series.rows]
    return _joined(f"{_what(measure)}, for klyngen samlet, {step(labels)}.",
                   "Udfyldt: hører til et skift eller en trend." if marked else "",
                   "Aksen begynder ikke i nul." if any(series.shown()) and span(series)[0] > 0 else "")


def groups(series: Series, measure: Measure) -> str:
    """Caption of a chart of groups."""
    return _joined(f"{_what(measure)}, for klyngen samlet, delt i grupper.", _few(series, "Skraveret"),
                   *_covered(series))


def pair(shape: Pair, measure: Measure, other: Measure) -> str:
    """Caption of a pair."""
    few = any(State.FEW in (a.state, b.state) for a, _, b, _ in shape.both)
    return _joined(f"Vandret: {_what(measure)}. Lodret: {_what(other)}.", "Stregerne er klyngens tal.",
                   f"Stiplet ring: {units.few(shape.across.counts)}." if few else "")


def before_after(shape: Moves, measure: Measure) -> str:
    """Caption of before and after; each period hides its own."""
    few = {move.label for move in shape.practices if State.FEW in (move.before.state, move.now.state)}
    what = f"{_what(measure)}, for klyngen samlet, delt i grupper." if shape.of_groups else f"{_what(measure)}."
    order = "" if shape.of_groups else "Praksis står i bogstavorden, ikke efter størrelse."
    return _joined(what, _dots(measure), order,
                   f"Lille prik: {units.few(shape.now.counts)}." if few else "",
                   *_covered_twice(shape))


def _dots(measure: Measure) -> str:
    """Say what the two dots are; »før« is the first meeting's where the measure's other charts show it too."""
    seen = {chart.sample for chart in own_period(measure.card)}
    if {chart.before for chart in measure.card.charts if chart.before} & seen:
        return "Åben prik: før, som ved det første møde. Udfyldt prik: nu, ved opfølgningen."
    return "Åben prik: før. Udfyldt prik: nu."


def _covered_twice(shape: Moves) -> Iterable[str]:
    if shape.before.covered and shape.now.covered:
        yield from (*_covered(shape.now), "Det gælder både før og nu.")
    else:
        yield from (*_covered(shape.before, " før"), *_covered(shape.now, " nu"))


def _what(measure: Measure) -> str:
    return units.titled(measure.card.title, measure.card.unit)


def _few(series: Series, mark: str) -> str:
    return f"{mark}: {units.few(series.counts)}." if series.labels(State.FEW) else ""


def _covered(series: Series, when: str = "") -> Iterable[str]:
    if series.covered:
        yield (f"Af dem, der ikke vises{when}, har mindst én under {series.bound}, og mindst én anden er holdt "
               "tilbage, så tallet ikke kan regnes ud af klyngens.")


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
