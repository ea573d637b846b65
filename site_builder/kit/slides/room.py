"""How much room a text takes on a slide, so that it is parted before it runs out of its box.

Reckoned with Arial's widths: PowerPoint sets the text in it, and the HTML's font is narrower.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .slide import Point, Slide

if TYPE_CHECKING:
    from collections.abc import Iterable

LINE = 1.2  # the height of a line in sizes
WIDE, HIGH = 11.83, 4.7  # the text of a slide in inches
SIZES, TINY = (32, 28, 25, 22), (18, 15, 12)  # of the points, in pt
UNDER, LEAD, LEAD_ALONE = 15, 20, 26
PITFALL = 14
SAYS, CAPTIONS = (15, 14, 13, 12, 11), (11, 10, 9, 8)  # beside and under a figure, the largest that fits
BESIDE, UNDER_FIGURE = (3.45, 4.75), (8.1, 0.75)  # the width and height of these places in inches
BESIDE_WIDE, UNDER_WIDE = (11.83, 0.95), (11.83, 0.66)
TITLE_SHARE = 0.95  # Georgia is a little wider than Arial
GAP = 0.2  # inches between two points
HANG = 0.85  # inches that a point's number takes
# Advance widths in thousandths of the size, from the font's metrics.
WIDTHS = (
    dict.fromkeys(".,:;·'|!ijlI /tf\u00a0", 278) | dict.fromkeys("()-r", 333) | dict.fromkeys("ckszvxy", 500)
    | dict.fromkeys("ABEKPSVXY&", 667) | dict.fromkeys("CDHNRUwGOQØ", 778) | dict.fromkeys("mM", 833)
    | dict.fromkeys("WÆæ%", 944) | {"ø": 611}
)  # fmt: skip


def width(words: str, size: float) -> float:
    """Give the width of a line in inches."""
    return sum(WIDTHS.get(sign, 667 if sign.isupper() else 556) for sign in words) / 1000 * size / 72


def lines(words: str, size: float, room: float) -> int:
    """Count the lines that a text breaks into; a word that is too long for a line breaks too."""
    count, at, blank = 1, 0.0, width(" ", size)
    for word in words.split(" "):
        long = width(word, size)
        if at and at + blank + long > room:
            count, at = count + 1, 0.0
        at += long + (blank if at else 0)
        count, at = count + int(at // room), at % room
    return count


def height(words: str, size: float, room: float) -> float:
    """Give the height of a text in inches; nothing for no text."""
    return lines(words, size, room) * size * LINE / 72 if words else 0.0


def title_size(title: str, room: float = WIDE) -> int:
    """Choose the largest size in which a title stands in its box: one line of 34, two of 30 or less, three of 18."""
    if lines(title, 34, room * TITLE_SHARE) == 1:
        return 34
    return next((size for size in (30, 26, 22) if lines(title, size, room * TITLE_SHARE) <= 2), 18)


def big_title_size(title: str) -> int:
    """Choose the size of a title that has the slide to itself."""
    return next((size for size in (48, 40) if lines(title, size, WIDE * TITLE_SHARE) <= 2), 32)


def one_line(words: str, size: float, room: float) -> str:
    """Cut a text that is too long for a line after a whole word."""
    if width(words, size) <= room:
        return words
    ends = [n for n, sign in enumerate(words) if sign == " " and width(words[:n], size) <= room - width("…", size)]
    return words[: ends[-1] if ends else 0] + "…"


def fitting(texts: Iterable[str], sizes: tuple[int, ...], place: tuple[float, float]) -> int:
    """Choose the largest size in which paragraphs stand in a place; the smallest when none will do."""
    kept = list(texts)
    return next((size for size in sizes if sum(height(t, size, place[0]) for t in kept) <= place[1] - 0.03), sizes[-1])


def parted(slide: Slide, most: int) -> tuple[Slide, ...]:
    """Part a slide with too many points into several, as few as can be, in the largest type that fits.

    Each says in its title which it is.
    """
    left = HIGH - (height(slide.lead, LEAD, WIDE) + 2 * GAP if slide.lead else 0)
    fewest = min(len(_grouped(slide.points, most, size, left)) for size in SIZES)
    even = -(-len(slide.points) // fewest) if fewest else most  # rather two and two than three and one
    tries = ((limit, size) for limit in (even, most) for size in SIZES)
    found = ((size, _grouped(slide.points, limit, size, left)) for limit, size in tries)
    size, groups = next((size, groups) for size, groups in found if len(groups) == fewest)
    # A point that alone is taller than a slide is set smaller still.
    size = next((s for s in (size, *TINY) if all(_tall(group, s) <= left for group in groups)), TINY[-1])
    if fewest < 2:
        return (replace(slide, size=size),)
    return tuple(replace(slide, title=f"{slide.title} ({n} af {fewest})", points=group, size=size)
                 for n, group in enumerate(groups, 1))


def _tall(points: Iterable[Point], size: int) -> float:
    return sum(point_height(point, size) for point in points)


def _grouped(points: Iterable[Point], most: int, size: int, room: float) -> list[tuple[Point, ...]]:
    groups: list[tuple[Point, ...]] = []
    used = 0.0
    for point in points:
        needs = point_height(point, size)
        if groups and len(groups[-1]) < most and used + needs <= room:
            groups[-1] = (*groups[-1], point)
            used += needs
        else:
            groups.append((point,))
            used = needs
    return groups


def point_height(point: Point, size: int) -> float:
    """Give the height of a point with what stands under it."""
    own = height(point.text, size, WIDE - HANG) + height(point.under, UNDER, WIDE - HANG)
    return own + GAP
