"""KP311: a package works with its own numbers if and only if it has measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, error
from ..model.values import WorksWith

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library


def check(library: Library) -> Iterator[Diagnostic]:
    """Check `works_with` against the measures."""
    for package in library.packages:
        says = WorksWith.DATA in package.card.works_with
        has = bool(package.measures)
        if says and not has and not library.has_unread(f"packages/{package.slug}/measures"):
            yield error(
                package.card.place("works_with"),
                "KP311",
                "pakken arbejder med egne tal, men har ingen målepunkter",
                "tag «data» ud, eller skriv et målepunkt i measures/",
            )
        elif has and not says:
            yield error(
                package.card.place("works_with"),
                "KP311",
                "pakken har målepunkter, men arbejder ikke med egne tal",
                "skriv «data» i works_with",
            )
