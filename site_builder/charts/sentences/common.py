"""Phrases that several sentences share."""

from __future__ import annotations

from collections.abc import Sequence

from ... import danish
from .. import units
from ..references import Line
from ..series import Series, State

MOST_NAMED = 6  # more letters than this are counted instead of named


def names(labels: Sequence[str], one: str = "praksis", many: str = "praksis") -> str:
    """Name a few, count many: »F og L«, »9 praksis«."""
    if len(labels) <= MOST_NAMED:
        return danish.listing(labels)
    return f"{danish.word(len(labels))} {one if len(labels) == 1 else many}"


def all_of(count: int) -> str:
    """Write Begge, Alle tre, Alle 73."""
    return "Begge" if count == 2 else f"Alle {danish.word(count)}"


def level(series: Series) -> str:
    """Say where the cluster lies: »Klyngen ligger på 65,9 % (147 af 223).«"""
    if series.level is None:
        if series.level_name == "Klyngen":
            return "Klyngens samlede tal vises ikke, for små tal kunne regnes ud af det."
        return f"{series.level_name} er for lille til at blive vist."
    if series.total is None:
        return f"{series.level_name} er {series.words(series.level)}."
    counts = units.fraction(*series.total, series.counts)
    return f"{series.level_name} ligger på {series.words(series.level)} ({counts})."


def held_against(series: Series) -> str:
    """Say the target, and the numbers of others, which are none."""
    return joined(*(f"{line.told}{' (uden for aksen)' if line.far else ''}{_whose(line)}." for line in series.lines))


def _whose(line: Line) -> str:
    return f": {line.head}" if line.role == "reference" else ""


def absences(series: Series, one: str = "praksis", many: str = "praksis") -> str:
    """Say who has no number, and why."""
    said = [f"{names(series.labels(state), one, many)} {words}"
            for state, words in _reasons(series) if series.labels(state)]
    return clauses(said)


def clauses(said: Sequence[str]) -> str:
    """Join main clauses into one sentence: a comma stands before »og« too."""
    last = ["og " + said[-1]] if len(said) > 1 else [*said]
    return danish.capital(", ".join([*said[:-1], *last])) + "." if said else ""


def _reasons(series: Series) -> tuple[tuple[State, str], ...]:
    hidden = "vises ikke" if series.covered else f"vises ikke (under {series.bound})"
    return ((State.HIDDEN, hidden), (State.MISSING, "har ikke indsendt"), (State.EMPTY, "har ingen i nævneren"))


def joined(*parts: str) -> str:
    """Put sentences after each other."""
    return " ".join(part for part in parts if part)
