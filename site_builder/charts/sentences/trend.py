"""What a run chart shows: its median, and shifts and trends by period."""

from __future__ import annotations

from dataclasses import replace

from ... import danish
from ..change import Change
from ..periods import words
from ..runs import ENOUGH
from ..series import Row, Series, State
from .common import absences, held_against, joined, names

MOST_TOLD = 3  # more runs than this are counted instead of told


def sentence(series: Series, change: Change) -> str:
    """Say the median and what is hardly chance."""
    shown = list(series.shown())
    if not shown:
        return joined("Ingen periode har tal, der kan vises.", _absences(series))
    rows = [row for row, _ in shown]
    if len(rows) == 1:
        first = f"Der er ét tal: {series.words(shown[0][1])} i {words(rows[0].label)}."
    else:
        first = f"Fra {words(rows[0].label)} til {words(rows[-1].label)} er medianen {series.words(change.median)}."
    return joined(first, held_against(series), _runs(rows, [v for _, v in shown], change), _absences(series))


def _runs(rows: list[Row], values: list[float], change: Change) -> str:
    if not change.judged:
        return f"Med under {danish.word(ENOUGH)} målinger bruges reglerne for skift og trend ikke."
    said = [f"{_many(run)} i træk ligger {'over' if values[run[0]] > change.median else 'under'} medianen, "
            f"{_from_to(rows, run)}: det er et skift" for run in change.shifts]
    said += [f"{_many(run)} i træk {'stiger' if values[run[-1]] > values[run[0]] else 'falder'}, "
             f"{_from_to(rows, run)}: det er en trend" for run in change.trends]
    if not said:
        return "Der er hverken skift (seks i træk på samme side af medianen) eller trend (fem i træk op eller ned)."
    more = [f"Der er {danish.word(len(said) - MOST_TOLD)} til, se tabellen"] if len(said) > MOST_TOLD else []
    return f"{'. '.join(said[:MOST_TOLD] + more)}. Et sådant forløb er sjældent tilfældigt."


def _many(run: tuple[int, ...]) -> str:
    return f"{danish.capital(danish.word(len(run)))} målinger"


def _from_to(rows: list[Row], run: tuple[int, ...]) -> str:
    return f"fra {words(rows[run[0]].label)} til {words(rows[run[-1]].label)}"


def _absences(series: Series) -> str:
    """Say which periods have no number; a period cannot have failed to hand in."""
    spoken = replace(series, rows=tuple(replace(row, label=words(row.label)) for row in series.rows
                                        if row.state is not State.MISSING))
    missing = [words(label) for label in series.labels(State.MISSING)]
    lacking = f"Der mangler tal for {names(missing, 'periode', 'perioder')}." if missing else ""
    return joined(absences(spoken, "periode", "perioder"), lacking)
