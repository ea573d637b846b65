"""The caption: what is measured, and how the marks that occur are to be read."""

from __future__ import annotations

from collections.abc import Iterable

from .. import danish
from ..model.cluster_package import Measure
from ..model.values import Counts, Unit
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
    return _joined(f"{_stopped(measure)} Praksis står i bogstavorden, ikke efter størrelse.",
                   _few(series, "Skraveret"), *_hidden(series))


def funnel(series: Series, measure: Measure, shape: Funnel) -> str:
    """Caption of a funnel; each shape is explained only where it occurs."""
    bands = {abs(band) for _, _, band in shape.points}
    against = "antallet af patienter" if series.counts is Counts.PERSONS else "nævnerens størrelse"
    return _joined(f"{danish.followed(_what(measure), f'mod {against}', by=', ')}.",
                   "Inden for tragten kan forskellen være tilfældig." if shape.lines else "",
                   "Firkant: uden for 95\u00a0%-grænsen." if 1 in bands else "",
                   "Rude: uden for 99,8\u00a0%-grænsen." if 2 in bands else "",
                   _few(series, "Stiplet ring"), *_hidden(series))


def trend(series: Series, measure: Measure, marked: bool) -> str:
    """Caption of a run chart."""
    labels = [row.label for row in series.rows]
    return _joined(f"{_of_the_cluster(measure)}, {step(labels)}.",
                   "Udfyldt: hører til et skift eller en trend." if marked else "",
                   "Aksen begynder ikke i nul." if any(series.shown()) and span(series)[0] > 0 else "",
                   *_hidden(series))


def groups(series: Series, measure: Measure) -> str:
    """Caption of a chart of groups."""
    return _joined(f"{_of_the_cluster(measure)}, delt i grupper.", _few(series, "Skraveret"),
                   *_hidden(series))


def pair(shape: Pair, measure: Measure, other: Measure) -> str:
    """Caption of a pair."""
    few = any(State.FEW in (a.state, b.state) for a, _, b, _ in shape.both)
    return _joined(f"Vandret: {_stopped(measure)} Lodret: {_stopped(other)}", "Stregerne er klyngens tal.",
                   f"Stiplet ring: {units.few(shape.across.counts)}." if few else "")


def before_after(shape: Moves, measure: Measure) -> str:
    """Caption of before and after; each period hides its own."""
    few = {move.label for move in shape.practices if State.FEW in (move.before.state, move.now.state)}
    what = f"{_of_the_cluster(measure)}, delt i grupper." if shape.of_groups else _stopped(measure)
    order = "" if shape.of_groups else "Praksis står i bogstavorden, ikke efter størrelse."
    return _joined(what, _dots(measure), order,
                   f"Lille prik: {units.few(shape.now.counts)}." if few else "",
                   *_hidden_twice(shape))


def _dots(measure: Measure) -> str:
    """Say what the two dots are; »før« is the first meeting's where the measure's other charts show it too."""
    seen = {chart.sample for chart in own_period(measure.card)}
    if {chart.before for chart in measure.card.charts if chart.before} & seen:
        return "Åben prik: før, som ved det første møde. Udfyldt prik: nu, ved opfølgningen."
    return "Åben prik: før. Udfyldt prik: nu."


def _hidden_twice(shape: Moves) -> Iterable[str]:
    before, now = shape.before, shape.now
    if before.covered and now.covered:
        yield from (*_hidden(now), "Det gælder både før og nu.")
    elif before.covered or now.covered:  # the longer sentence says what the other period's would
        yield from _hidden(before, " før") if before.covered else _hidden(now, " nu")
    else:
        yield from [*_hidden(before), *_hidden(now)][:1]


def _what(measure: Measure) -> str:
    return units.titled(measure.card.title, measure.card.unit)


def _of_the_cluster(measure: Measure) -> str:
    return danish.followed(_what(measure), "for klyngen samlet", by=", ")


def _stopped(measure: Measure) -> str:
    return danish.stopped(_what(measure))


def _few(series: Series, mark: str) -> str:
    return f"{mark}: {units.few(series.counts)}." if series.labels(State.FEW) else ""


def _hidden(series: Series, when: str = "") -> Iterable[str]:
    """Say why rows are hidden: »under 5« may stand in a column of percent, and a 0 might be thought to be shown."""
    small = f"under {series.bound}{'' if series.unit is Unit.COUNT else ' i tæller eller nævner'}"
    if series.covered:
        yield (f"Af dem, der ikke vises{when}, har mindst én {small} (0 regnet med), og mindst én anden er holdt "
               "tilbage, så tallet ikke kan regnes ud af klyngens.")
    elif series.labels(State.HIDDEN):
        yield f"{danish.capital(small)} vises ikke, heller ikke 0."


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
