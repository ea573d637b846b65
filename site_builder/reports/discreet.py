"""No report repeats a CPR number: not in the words, not in a file's name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..sources.cpr import masked

if TYPE_CHECKING:
    from ..diagnostics import Diagnostic


def discreet(found: Diagnostic) -> Diagnostic:
    """Write dots for the digits of what may be a CPR number, wherever a message quotes its author."""
    place = replace(found.place, path=masked(found.place.path))
    return replace(found, place=place, message=masked(found.message), help=masked(found.help))
