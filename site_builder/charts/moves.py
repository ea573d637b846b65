"""Two periods of one measure: how far each practice and the cluster moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..model.values import Counts
from . import newcombe, units
from .series import Row, Series, State


@dataclass(frozen=True, slots=True)
class Move:
    """A practice in both periods. `change` and `interval` are in the measure's unit."""

    before: Row
    now: Row
    change: float | None
    interval: tuple[float, float] | None

    @property
    def label(self) -> str:
        """The practice's letter, or the group's name."""
        return self.now.label

    @property
    def beyond_chance(self) -> bool:
        """Tell whether the change is larger than chance alone usually makes it."""
        return self.interval is not None and (self.interval[0] > 0 or self.interval[1] < 0)


@dataclass(frozen=True, slots=True)
class Moves:
    """Both series, the practices of either in letter order or the groups, and the cluster as a row of its own.

    The cluster is all who reported, each time: without those who reported once only, its number would be another than
    in the measure's other charts, and the difference between the two would give a hidden practice away.
    """

    before: Series
    now: Series
    practices: tuple[Move, ...]
    cluster: Move
    of_groups: bool = False

    def shown(self) -> list[Move]:
        """List the practices with a number in at least one period."""
        return [m for m in self.practices if m.before.value is not None or m.now.value is not None]

    def judged(self) -> list[Move]:
        """List the practices whose change has an interval."""
        return [m for m in self.practices if m.interval is not None]


def moves(before: Series, now: Series, of_groups: bool = False) -> Moves:
    """Join two series by label. Each has hidden its own small numbers, so nothing here brings one back.

    Groups keep the file's order, for ages have one; practices never do, for theirs may be a ranking.
    """
    labels = list(dict.fromkeys(row.label for series in (now, before) for row in series.rows))
    labels = labels if of_groups else sorted(labels, key=lambda x: (len(x), x))
    places = max(before.decimals, now.decimals)
    before, now = (_with_all(series, labels, places) for series in (before, now))
    practices = tuple(_move(*rows, now) for rows in zip(before.rows, now.rows, strict=True))
    return Moves(before, now, practices, _move(_cluster(before), _cluster(now), now), of_groups)


def _with_all(series: Series, labels: list[str], places: int) -> Series:
    """Give a practice that the file does not name the row of one that did not report, and all rows one precision."""
    rows = {row.label: row for row in series.rows}
    every = tuple(rows.get(label) or Row(label, State.MISSING) for label in labels)
    return replace(series, rows=every, decimals=places)


def _cluster(series: Series) -> Row:
    if series.level is None:
        return Row(series.level_name, State.MISSING)
    return Row(series.level_name, State.SHOWN, series.level, *(series.total or (None, None)))


def _move(before: Row, now: Row, series: Series) -> Move:
    if before.value is None or now.value is None:
        return Move(before, now, None, None)
    return Move(before, now, now.value - before.value, _interval(before, now, series))


def _interval(before: Row, now: Row, series: Series) -> tuple[float, float] | None:
    """Give Newcombe's interval where persons are counted; nothing else is a share of people."""
    first, second = _share(before), _share(now)
    if series.counts is not Counts.PERSONS or first is None or second is None:
        return None
    low, high = newcombe.difference(second, first)
    scale = units.scale(series.unit)
    return low * scale, high * scale


def _share(row: Row) -> tuple[int, int] | None:
    """Give a row's counts when they are a share: rule KP409 has something against more persons than there are."""
    if row.numerator is None or row.denominator is None or row.numerator > row.denominator:
        return None
    return row.numerator, row.denominator
