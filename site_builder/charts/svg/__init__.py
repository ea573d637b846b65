"""A figure as inline SVG of a given width. Colours stand as attributes for paper and as classes for the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import frame, funnel, moves, pair, rows, trend

KINDS: dict[str, Callable[[dict[str, Any], int, str], str]] = {
    "comparison": rows.draw,
    "groups": rows.draw,
    "funnel": funnel.draw,
    "pair": pair.draw,
    "trend": trend.draw,
    "before-after": moves.draw,
}


def render(figure: dict[str, Any], width: int, uid: str) -> str:
    """Draw a figure of this package's own making; the same figure gives the same bytes."""
    about = figure["layout"]["meta"]
    if "empty" in about:
        return frame.notice(about, width, uid)
    return KINDS[about["kind"]](figure, width, uid)
