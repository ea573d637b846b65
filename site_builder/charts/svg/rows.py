"""Lying bars: label left, bar, value and counts right. The table is the chart, so no label can collide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ... import danish
from . import lines
from .elements import RING, down, extra, rect, ring, text
from .frame import hatch, svg, synthetic
from .letters import fit, width
from .scale import Scale, decimals

MOST_RINGS = 3  # one pitfall is ringed at most so often


@dataclass(frozen=True, slots=True)
class Columns:
    """The vertical lines of the drawing in px, and the rows."""

    start: float
    end: float
    value: float
    counts: float
    top: float
    row: float
    stacked: bool

    def middle(self, index: int) -> float:
        """Give the middle of a row's bar."""
        return self.top + (index + 0.5) * self.row + (8 if self.stacked else 0)


def draw(figure: dict[str, Any], wide: int, uid: str) -> str:
    """Draw comparison or groups."""
    about, labels = figure["layout"]["meta"], figure["layout"]["yaxis"]["categoryarray"]
    columns = _columns(figure, labels, wide)
    bottom = columns.top + len(labels) * columns.row
    scale = Scale.of(figure["layout"]["xaxis"], columns.start, columns.end)
    name, pattern = hatch(uid, wide)
    bars = _bars(figure, labels, columns, scale, name)
    parts = [pattern] if any("-h" in bar for bar in bars) else []
    parts += [*axis(about, scale, columns.top - 4, bottom), *_heads(about, columns, wide), *bars]
    held = lines.labels(figure, scale)
    parts += lines.draw(held, bottom, wide) if held else _level(figure, columns, scale, bottom, wide)
    parts += _names(labels, columns)
    parts += _words(about, labels, columns)
    parts += _rings(figure, labels, columns)
    low = bottom + (36 if crowded(about, scale, wide) else 18)
    return svg([*parts, synthetic(about, wide, low)], wide, low + 6, uid)


def _columns(figure: dict[str, Any], labels: list[str], wide: int) -> Columns:
    """Lay out: each column is as wide as its widest text."""
    about, roomy = figure["layout"]["meta"], wide > 500
    bars = [t for t in figure["data"] if t["type"] == "bar"]
    label = max(width(x, True) for x in [*labels, about["first"]])
    stacked = label > (230 if roomy else 110)
    counts = max((width(c) for t in bars for c in t["meta"]["counts"]), default=0) if about["counts"] else 0
    counts = max(counts, width(about["counts"])) if counts else 0
    value = max(width(x) for t in bars for x in [*t["meta"]["value"], about["unit"]])
    start = 0 if stacked else max(label + 8, 58 if roomy else 46)
    right = wide - (counts + (26 if roomy else 14) if counts else 0)
    row = (42 if stacked else 24) if len(labels) <= 20 else 20 if len(labels) <= 40 else 17
    over = len(lines.rows(lines.labels(figure), wide)) or (0 if _head_fits(figure, start, right - value, wide) else 1)
    return Columns(start, right - value - (22 if roomy else 14), right, wide, 32 + lines.ROW * over, row, stacked)


def _mean(figure: dict[str, Any]) -> dict[str, Any] | None:
    return next((t for t in figure["data"] if t["meta"]["role"] == "mean"), None)


def _label_width(figure: dict[str, Any], trace: dict[str, Any]) -> float:
    rings = len(figure["layout"]["meta"]["marks"].get("mean", []))
    return width(trace["name"], True) + rings * (2 * RING + 4)


def _head_fits(figure: dict[str, Any], start: float, right: float, wide: int) -> bool:
    """Tell whether the cluster's label has room between the heads of the columns."""
    trace = _mean(figure)
    left = width(figure["layout"]["meta"]["first"])
    return trace is None or _label_width(figure, trace) < right - 10 - max(left + 10, start - 20)


def _heads(about: dict[str, Any], columns: Columns, wide: int) -> list[str]:
    heads = [text(0, 12, about["first"]), text(columns.value, 12, about["unit"], anchor="end")]
    return [*heads, text(wide, 12, about["counts"], anchor="end")] if about["counts"] else heads


def axis(about: dict[str, Any], scale: Scale, top: float, bottom: float) -> list[str]:
    """Draw grid, base line and numbers of the lying axis; a percent sign stands at the last only."""
    ticks = scale.ticks(60)
    places = decimals(ticks)
    words = [danish.number(t, places) + (about["suffix"] if t == ticks[-1] else "") for t in ticks]
    labels = [text(scale.at(t), bottom + 18, word, anchor="middle" if scale.at(t) > 5 else "")
              for t, word in zip(ticks, words, strict=True)]
    grid = down("grid", top, bottom, [scale.at(t) for t in ticks[1:]]) if len(ticks) > 1 else ""
    return [grid, down("axis", top, bottom, [scale.at(ticks[0])]), *labels]


def crowded(about: dict[str, Any], scale: Scale, wide: int) -> bool:
    """Tell whether »Opdigtede tal« needs a line of its own under the axis."""
    return scale.at(scale.ticks(60)[-1]) + 24 > wide - width(about["synthetic"]) - 8


def _bars(figure: dict[str, Any], labels: list[str], columns: Columns, scale: Scale, pattern: str) -> list[str]:
    thick = 15 if columns.row >= 24 else 13 if columns.row >= 20 else 11
    place = {label: i for i, label in enumerate(labels)}
    drawn: dict[int, str] = {}
    for trace in (t for t in figure["data"] if t["type"] == "bar"):
        fill = f' fill="url(#{pattern})"' if trace["meta"]["role"] == "few" else ""
        for label, x, value, counts in zip(trace["y"], trace["x"], *(trace["meta"][k] for k in ("value", "counts")),
                                           strict=True):
            y, mine = columns.middle(place[label]), extra(label)
            cls = "few" if fill else "bar"
            bar = rect(scale.start, y - thick / 2, max(scale.at(x) - scale.start, 1), thick, cls, fill + mine)
            bar += text(columns.value, y + 4.5, value, "v", "end", mine)
            drawn[place[label]] = bar + (text(columns.counts, y + 4.5, counts, "", "end") if counts else "")
    return [drawn[i] for i in sorted(drawn)]


def _names(labels: list[str], columns: Columns) -> list[str]:
    room = columns.counts if columns.stacked else columns.start - 4
    up = 13 if columns.stacked else -4.5
    cls = "b halo" if columns.stacked else "b"  # a name over its bar lies on the grid
    return [text(0, columns.middle(i) - up, fit(label, room), cls, more=extra(label))
            for i, label in enumerate(labels)]


def _level(figure: dict[str, Any], columns: Columns, scale: Scale, bottom: float, wide: int) -> list[str]:
    """Draw the cluster's line with its label over it, kept clear of the heads."""
    trace = _mean(figure)
    if trace is None:
        return []
    about, x = figure["layout"]["meta"], scale.at(trace["x"][0])
    room = _label_width(figure, trace)
    high = columns.top < 50
    low, most = (width(about["first"]) + 10, columns.value - width(about["unit"]) - 10) if high else (0, wide)
    left = min(max(x - room / 2, low), most - room)
    y = 12 if high else 31
    words = text(left, y, trace["name"], "b")
    rings = [ring(left + width(trace["name"], True) + 6 + RING + 17 * i, y - 4.5, n)
             for i, n in enumerate(about["marks"].get("mean", []))]
    return [down("mean", y + 6, bottom, [x]), words, *rings]


def _words(about: dict[str, Any], labels: list[str], columns: Columns) -> list[str]:
    """Write what stands in place of a bar; the halo breaks the lines behind it."""
    place = {label: i for i, label in enumerate(labels)}
    ringed = _ringed(about)
    return [text(columns.start + 8 + 17 * len(ringed.get(note["p"], ())), columns.middle(place[note["p"]]) + 4.5,
                 note["words"], "halo", more=extra(note["p"], True)) for note in about["absent"]]


def _ringed(about: dict[str, Any], few: list[str] | None = None) -> dict[str, list[int]]:
    """Choose which rows get which numbers: the first few of each mark."""
    by_mark: dict[str, list[str]] = {"small": few or []}
    for note in about["absent"]:
        by_mark.setdefault(note["mark"], []).append(note["p"])
    found: dict[str, list[int]] = {}
    for mark, rows in by_mark.items():
        for label in rows[:MOST_RINGS]:
            if about["marks"].get(mark):
                found[label] = about["marks"][mark][:2]
    return found


def _rings(figure: dict[str, Any], labels: list[str], columns: Columns) -> list[str]:
    few = [label for t in figure["data"] if t["meta"]["role"] == "few" for label in t["y"]]
    ringed = _ringed(figure["layout"]["meta"], few)
    return [ring(columns.start + 12 + 17 * k, columns.middle(i), n)
            for i, label in enumerate(labels) for k, n in enumerate(ringed.get(label, ()))]
