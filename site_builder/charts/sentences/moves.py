"""What before and after shows: where the cluster went, and how many changes are larger than chance usually makes."""

from __future__ import annotations

from ... import danish
from ..figures.parts import NOTHING
from ..moves import Moves
from ..series import Series, State
from .common import clauses, held_against, joined, level, names

CHANCE = 20  # one change in so many is called large by chance alone


def sentence(shape: Moves) -> str:
    """Say the cluster's two numbers, count the large changes, and say who is missing. Up and down are not judged."""
    if not shape.shown():
        return joined(NOTHING, _absences(shape))
    return joined(_cluster(shape), held_against(shape.now), _beyond(shape), _absences(shape), _others(shape))


def _cluster(shape: Moves) -> str:
    before, now = shape.before.level, shape.now.level
    if before is None and now is None:
        return level(shape.now)
    if before is None or now is None:
        when, other = ("nu", "før") if before is None else ("før", "nu")
        said = shape.now.words(now if now is not None else before or 0)
        return f"{shape.now.level_name} er {said} {when}; tallet {other} kan ikke vises."
    first, second = shape.before.words(before), shape.now.words(now)
    if first == second:
        return f"{shape.now.level_name} er {second} både før og nu."
    maybe = ", og den ændring kan være tilfældig" if shape.cluster.interval and not shape.cluster.beyond_chance else ""
    return f"{shape.now.level_name} gik fra {first} til {second}{maybe}."


def _beyond(shape: Moves) -> str:
    judged = shape.judged()
    large, of = sum(move.beyond_chance for move in judged), len(judged)
    if not of:
        return ""
    large_words = "større, end tilfældige udsving plejer at give"
    if of == 1:
        where = f"i gruppen »{judged[0].label}«" if shape.of_groups else f"hos {judged[0].label}"
        return f"Ændringen {where} er {'' if large else 'ikke '}{large_words}."
    who = f"{danish.word(of)} {_many(shape)}"
    among = who if of == len(shape.practices) else f"de {who} med tal begge gange"
    count = "ingen" if not large else "én" if large == 1 else danish.word(large) if of <= 12 else str(large)
    where = "I" if shape.of_groups else "Hos"
    return f"{where} {count} af {among} er ændringen {large_words}{_chance(large, of, who)}."


def _many(shape: Moves) -> str:
    return "grupper" if shape.of_groups else "praksis"


def _chance(large: int, of: int, who: str) -> str:
    if large > 1:
        return f"; tilfældet alene giver {_by_chance(of)}"
    return f"; med {who} rammer det {_by_chance(of)} ved et tilfælde" if large else ""


def _by_chance(of: int) -> str:
    """Say how many large changes chance alone gives."""
    if of < CHANCE:
        return "af og til én"
    expected = round(of / CHANCE)
    return f"omkring {'én' if expected == 1 else danish.word(expected)}"


def _absences(shape: Moves) -> str:
    """Say who lacks a number, in which period, and why; one sentence for each reason."""
    return joined(*(_lacking(shape, state) for state in (State.HIDDEN, State.EMPTY, State.MISSING)))


def _lacking(shape: Moves, state: State) -> str:
    before, now = shape.before.labels(state), shape.now.labels(state)
    both = [label for label in now if label in before]
    # Where one period only has covered a row, the words that are true of both are said.
    either = shape.before if shape.before.covered else shape.now
    found = ((both, either, ""), ([label for label in before if label not in both], shape.before, " før"),
             ([label for label in now if label not in both], shape.now, " nu"))
    one = "gruppe" if shape.of_groups else "praksis"
    return clauses([f"{names(labels, one, _many(shape))} {_told(series, state, when, shape.of_groups)}"
                    for labels, series, when in found if labels])


def _told(series: Series, state: State, when: str, of_groups: bool) -> str:
    if state is State.MISSING and of_groups:
        return f"er ikke med{when}"
    if state is State.MISSING:
        return "er ikke med før" if when == " før" else f"har ikke indsendt{when}"
    if state is State.EMPTY:
        return f"har ingen i nævneren{when}"
    return f"vises ikke{when}" if series.covered else f"vises ikke{when} (under {series.bound})"


def _others(shape: Moves) -> str:
    """Warn that the cluster is not the same practices twice; its change may be theirs who came or left."""
    once = set(shape.before.labels(State.MISSING)) ^ set(shape.now.labels(State.MISSING))
    if not once or shape.cluster.change is None:
        return ""
    return f"Klyngens to tal er derfor ikke fra de samme {_many(shape)}."
