"""KP509: a folder of numbers that belongs to no package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, did_you_mean, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that every folder in data_samples/ is called as a package."""
    # Without a single package KP022 has told.
    for name in sorted(library.sample_folders - library.known_slugs) if library.known_slugs else ():
        yield warning(
            Place(f"data_samples/{name}"),
            "KP509",
            "mappen med tal hører ikke til nogen pakke",
            did_you_mean(name, library.known_slugs) or "giv den samme navn som pakkens mappe, eller slet den",
        )
