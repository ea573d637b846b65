"""Colours, fonts and measures of the PowerPoint slides.

Georgia and Arial stand on every Windows and Mac, and LibreOffice has letters as wide as Arial's. The site's own fonts
are on few meeting rooms' machines; PowerPoint would put others in their place, and the text would run out of its box.
"""

from __future__ import annotations

from typing import NamedTuple

from pptx.util import Emu, Inches

from . import room

SERIF, SANS = "Georgia", "Arial"
# The light page's colours.
PAPER, INK, INK_2, RULE, STRONG = "FCFAF5", "1B211F", "49514D", "DAD4C6", "83877F"
ACCENT, BAR, OKKER, OKKER_TEXT, MARK = "17483D", "7C9288", "A8720F", "7A5207", "F3E4BC"
DOT = "E1E6E2"  # inside an open mark: LibreOffice draws no edges round marks, and one as the paper would be lost
BEFORE = "C3CEC8"
WIDTH, HEIGHT = Emu(12192000), Inches(7.5)  # what PowerPoint itself calls 16:9


class Box(NamedTuple):
    """A place on a slide."""

    x: int
    y: int
    width: int
    height: int


def box(x: float, y: float, width: float, height: float) -> Box:
    """Make a box from inches."""
    return Box(Inches(x), Inches(y), Inches(width), Inches(height))


RULE_LINE = box(0.75, 0.3, 11.83, 0)
OVER = box(0.75, 0.42, 11.83, 0.36)
TITLE = box(0.75, 0.78, 11.83, 1.05)
BODY = box(0.75, 1.98, 11.83, 4.75)
FOOT = box(0.75, 6.95, 10.3, 0.32)
NUMBER = box(11.58, 6.95, 1.0, 0.32)
BIG_TITLE = box(0.75, 2.3, 11.83, 1.9)
BIG_TEXT = box(0.75, 4.35, 11.83, 1.6)
FIGURE = box(0.75, 1.95, 8.1, 4.1)
BESIDE = box(9.13, 1.98, *room.BESIDE)
CAPTION = box(0.75, 6.1, *room.UNDER_FIGURE)
WIDE_FIGURE = box(0.75, 1.95, 11.83, 3.25)
WIDE_BESIDE = box(0.75, 5.25, *room.BESIDE_WIDE)
WIDE_CAPTION = box(0.75, 6.22, *room.UNDER_WIDE)
