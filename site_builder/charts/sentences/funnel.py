"""What a funnel shows: who lies outside, as a question and not as a verdict."""

from __future__ import annotations

from ... import danish
from ..figures.parts import NOTHING
from ..outside import Band, Funnel
from ..series import Series
from .common import absences, all_of, clauses, held_against, joined, level, names


def sentence(series: Series, shape: Funnel) -> str:
    """Say the level, the points outside by letter, and what chance alone gives."""
    if not shape.points:
        return joined(NOTHING, absences(series))
    if series.level is None:
        return joined(level(series), "Derfor er der heller ingen tragt.", absences(series))
    far = [row.label for row, _, band in shape.points if abs(band) == 2]
    near = [row.label for row, _, band in shape.points if abs(band) == 1]
    inside = sum(band is Band.INSIDE for _, _, band in shape.points)
    return joined(level(series), held_against(series), _outside(far, near), _rest(inside, bool(far or near)),
                  absences(series))


def _outside(far: list[str], near: list[str]) -> str:
    said = [f"{names(labels)} ligger uden for {limit}\u00a0%-grænsen"
            for labels, limit in ((far, "99,8"), (near, "95")) if labels]
    if not said:
        return ""
    chance = " Uden for 95\u00a0%-grænsen ligger omkring én af tyve ved et tilfælde." if near else ""
    return f"{clauses(said)} Det kalder på en forklaring, ikke på en dom.{chance}"


def _rest(inside: int, some_outside: bool) -> str:
    if not inside:
        return ""
    who = danish.word(inside)
    if some_outside:
        lead = "Den øvrige praksis ligger" if inside == 1 else f"De øvrige {who} praksis ligger"
    else:
        lead = "Den ene viste praksis ligger" if inside == 1 else f"{all_of(inside)} viste praksis ligger"
    return f"{lead} inden for grænserne, hvor forskellen kan være tilfældig."
