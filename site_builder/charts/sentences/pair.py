"""What a pair shows: the two corners where one number hides the other."""

from __future__ import annotations

from ..corners import Pair
from .common import joined, names


def sentence(shape: Pair, titles: tuple[str, str]) -> str:
    """Name who is low on one measure and high on the other; being low or high on both needs no warning."""
    if not shape.both or shape.across.level is None or shape.upward.level is None:
        return joined("Ingen praksis har tal i begge målepunkter, der kan vises.", _left_out(shape))
    here, there = (f"»{title}«" for title in titles)
    levels = (f"Klyngen ligger på {shape.across.words(shape.across.level)} i {here} og på "
              f"{shape.upward.words(shape.upward.level)} i {there}.")
    said = [f"{first} i det første og {second} i det andet: {names(labels)}."
            for labels, first, second in ((shape.corner(False, True), "Under klyngen", "over"),
                                          (shape.corner(True, False), "Over klyngen", "under")) if labels]
    mixed = f"{' '.join(said)} Læs de to tal sammen, før det ene roses." if said else (
        "Ingen praksis ligger under klyngen i det ene og over i det andet.")
    return joined(levels, mixed, _left_out(shape))


def _left_out(shape: Pair) -> str:
    if not shape.left_out:
        return ""
    return f"{names(shape.left_out)} er ikke med: tallet mangler eller vises ikke i mindst ét af de to."
