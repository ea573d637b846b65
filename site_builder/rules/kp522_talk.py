"""KP522: a talk is longer than half an hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from ..model.values import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

LONGEST = 30  # minutes


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the length of every talk."""
    for package in library.packages:
        for meeting in package.meetings:
            for item in meeting.card.agenda:
                if item.form is Form.TALK and item.minutes > LONGEST:
                    yield warning(
                        item.place("minutes"),
                        "KP522",
                        f"oplægget varer {item.minutes} minutter; højst {LONGEST}",
                        "skær det til, eller del det i to med klyngens egne tal imellem",
                    )
