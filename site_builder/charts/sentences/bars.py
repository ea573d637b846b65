"""What the bars of a comparison or of groups show."""

from __future__ import annotations

from ... import danish
from ..figures.parts import NOTHING
from ..series import Series
from .common import absences, all_of, held_against, joined, level


def comparison(series: Series) -> str:
    """Say the cluster's level, the span without names, and who is not in it."""
    shown = [value for _, value in series.shown()]
    if not shown:
        return joined(NOTHING, absences(series))
    every = len(series.rows)
    count = _count(len(shown), every) if every > 1 else ""
    return joined(level(series), held_against(series), _span(series, shown, "Praksis"), count, absences(series))


def _count(shown: int, every: int) -> str:
    if shown == every:
        return f"{all_of(every)} praksis har tal, der kan vises."
    # Words up to twelve, but not one of each: »ti af tolv«, »11 af 14«.
    said = f"{danish.capital(danish.word(shown))} af {danish.word(every)}" if every <= 12 else f"{shown} af {every}"
    return f"{said} praksis har tal, der kan vises."


def groups(series: Series) -> str:
    """Say the cluster's level and the highest and lowest group; a group may be named, for nobody answers for an age."""
    shown = sorted(series.shown(), key=lambda pair: pair[1])
    if not shown:
        return joined("Ingen gruppe har tal, der kan vises.", absences(series, "gruppe", "grupper"))
    (low, least), (high, most) = shown[0], shown[-1]
    if len(shown) < 2 or series.words(least) == series.words(most):
        span = f"Alle viste grupper ligger på {series.words(most)}." if len(shown) > 1 else ""
    else:
        span = (f"Højest er gruppen »{high.label}« med {series.words(most)}, "
                f"lavest »{low.label}« med {series.words(least)}.")
    return joined(level(series), held_against(series), span, absences(series, "gruppe", "grupper"))


def _span(series: Series, shown: list[float], who: str) -> str:
    least, most = series.words(min(shown)), series.words(max(shown))
    if len(shown) < 2:
        return ""
    return f"{who} ligger alle på {least}." if least == most else f"{who} spænder fra {least} til {most}."
