"""The entry: a chart of a measure becomes one figure, and everything on the page comes from that figure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..model.cluster_package import Measure
from ..model.measure import Chart
from ..model.sample import Sample, SampleKind
from ..model.values import ChartKind, PitfallMark
from . import captions, change, corners, marks, outside, references, series, svg, table
from . import moves as two_periods
from .figures import comparison, funnel, groups, moves, pair, trend
from .figures.parts import Figure
from .sentences import bars as bar_words
from .sentences import funnel as funnel_words
from .sentences import moves as moves_words
from .sentences import pair as pair_words
from .sentences import trend as trend_words
from .series import Series
from .suitable import partner

WIDE, NARROW = 640, 350
HTML_SAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"}


@dataclass(frozen=True)
class DrawnChart:
    """A chart in all its forms. `wide` and `narrow` are SVG, `figure` plotly's JSON, the rest plain Danish text."""

    uid: str
    kind: ChartKind
    caption: str
    wide: str
    narrow: str
    sentence: str
    table_head: tuple[str, ...]
    table_rows: tuple[tuple[str, ...], ...]
    figure: str
    practices: tuple[str, ...]
    marks: tuple[PitfallMark, ...]
    total: tuple[int, int] | None


@dataclass(frozen=True)
class _Parts:
    """What one kind of chart says before it is drawn."""

    figure: Figure
    caption: str
    sentence: str
    table: table.Table
    practices: tuple[str, ...]
    marks: tuple[PitfallMark, ...]
    total: tuple[int, int] | None


def draw(chart: Chart, measure: Measure, samples: Mapping[str, Sample], other: Measure | None, uid: str,
         number: str) -> DrawnChart:
    """Draw a chart that rule KP408 has nothing against. `number` is the figure's name on the page: »Figur 2«."""
    shown = series.read(samples[chart.sample], measure)
    if chart.kind is ChartKind.PAIR:
        parts = _pair(shown, measure, other, samples, number)
    elif chart.kind is ChartKind.BEFORE_AFTER:
        before = series.read(samples[chart.before or chart.sample], measure)
        of_groups = samples[chart.sample].kind is SampleKind.GROUPS
        parts = _before_after(two_periods.moves(before, shown, of_groups), measure, number)
    else:
        make = {ChartKind.COMPARISON: _comparison, ChartKind.FUNNEL: _funnel, ChartKind.TREND: _trend,
                ChartKind.GROUPS: _groups}[chart.kind]
        parts = make(shown, measure, number)
    wide, narrow = (svg.render(parts.figure, width, uid) for width in (WIDE, NARROW))
    return DrawnChart(uid, chart.kind, parts.caption, wide, narrow, parts.sentence, *parts.table, _json(parts.figure),
                      parts.practices, parts.marks, parts.total)


def _comparison(shown: Series, measure: Measure, title: str) -> _Parts:
    found = marks.occurring([shown], mean=shown.level is not None)
    figure = comparison.make(shown, title, marks.numbers(measure, found))
    shown = _told(shown, figure)
    return _Parts(figure, captions.comparison(shown, measure), bar_words.comparison(shown),
                  table.of_series(shown, "Praksis"), tuple(row.label for row, _ in shown.shown()), found, shown.total)


def _funnel(shown: Series, measure: Measure, title: str) -> _Parts:
    shape = outside.funnel(shown, funnel.end_of(shown))
    found = marks.occurring([shown], any(band for _, _, band in shape.points), shown.level is not None)
    counted = measure.card.denominator.text if measure.card.denominator else ""
    figure = funnel.make(shown, shape, title, marks.numbers(measure, found), counted)
    shown = _told(shown, figure)
    return _Parts(figure, captions.funnel(shown, measure, shape), funnel_words.sentence(shown, shape),
                  table.of_funnel(shown, shape), tuple(row.label for row, _, _ in shape.points), found, shown.total)


def _trend(shown: Series, measure: Measure, title: str) -> _Parts:
    found_change = change.find(shown)
    found = marks.occurring([replace(shown, rows=tuple(r for r in shown.rows if r.state is not series.State.FEW))],
                            mean=any(shown.shown()))
    figure = trend.make(shown, found_change, title, marks.numbers(measure, found))
    shown = _told(shown, figure)
    return _Parts(figure, captions.trend(shown, measure, bool(found_change.points)),
                  trend_words.sentence(shown, found_change), table.of_trend(shown, found_change), (), found, None)


def _groups(shown: Series, measure: Measure, title: str) -> _Parts:
    found = marks.occurring([shown], mean=shown.level is not None)
    figure = groups.make(shown, title, marks.numbers(measure, found))
    shown = _told(shown, figure)
    return _Parts(figure, captions.groups(shown, measure), bar_words.groups(shown),
                  table.of_series(shown, "Gruppe"), (), found, shown.total)


def _pair(shown: Series, measure: Measure, other: Measure | None, samples: Mapping[str, Sample], title: str) -> _Parts:
    beside = partner(other, samples) if other else None
    # Without the other measure nothing is common to both; the chart then says so instead of failing.
    second = series.read(beside, other) if other and beside else replace(shown, rows=(), level=None)
    shape = corners.pair(shown, second)
    titles = (measure.card.title, (other or measure).card.title)
    found = marks.occurring([shown, second], mean=bool(shape.both))
    figure = pair.make(shape, titles, title, marks.numbers(measure, found))
    return _Parts(figure, captions.pair(shape, measure, other or measure), pair_words.sentence(shape, titles),
                  table.of_pair(shape, titles), tuple(a.label for a, _, _, _ in shape.both), found, shown.total)


def _before_after(shape: two_periods.Moves, measure: Measure, title: str) -> _Parts:
    levels = (shape.before.level, shape.now.level)
    found = marks.occurring([shape.before, shape.now], mean=levels != (None, None))
    figure = moves.make(shape, title, marks.numbers(measure, found))
    shape = replace(shape, now=_told(shape.now, figure))
    return _Parts(figure, captions.before_after(shape, measure), moves_words.sentence(shape), table.of_moves(shape),
                  () if shape.of_groups else tuple(move.label for move in shape.shown()), found, shape.now.total)


def _told(shown: Series, figure: Figure) -> Series:
    """Know which lines words and table must tell of, and which of them are not drawn."""
    return replace(shown, lines=references.as_drawn(shown.lines, figure))


def _json(figure: Figure) -> str:
    """Write compact JSON that may stand inside HTML as it is: no sign that could begin a tag or an entity."""
    return json.dumps(figure, ensure_ascii=False, separators=(",", ":")).translate(HTML_SAFE)
