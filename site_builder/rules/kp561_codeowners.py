"""KP561: .github/CODEOWNERS does not follow the publishers' registry, so GitHub asks the wrong people to read."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, warning
from .codeowners import HEADER, PATH, codeowners

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library

COMPARES = True  # the file has lines for many packages
RUN = "kør »klyngepakker codeowners«, eller ret linjen selv"


def check(library: Library) -> Iterator[Diagnostic]:
    """Compare the file with what it should be. What cannot be read is told elsewhere, and has no publisher."""
    whole = len(library.packages) == len(library.known_slugs)
    if not whole or library.is_unread("packages/_catalogue/publishers.yaml") or library.is_unread(PATH):
        return
    wanted, there = codeowners(library), library.codeowners
    if wanted and there is None:
        yield _absent(library)
    elif there and wanted != there and (wanted or there.startswith(HEADER)):
        yield _first_difference(wanted, there)


def _absent(library: Library) -> Diagnostic:
    owner = next(publisher for publisher in library.registries.publishers if publisher.owners)
    return warning(owner.place("owners"), "KP561", f"{PATH} mangler", "kør »klyngepakker codeowners«")


def _first_difference(wanted: str, there: str) -> Diagnostic:
    pairs = enumerate(zip_longest(wanted.splitlines(), there.splitlines()), 1)
    number, (right, _) = next((n, pair) for n, pair in pairs if pair[0] != pair[1])
    if right is None:
        return warning(Place(PATH, number), "KP561", "linjen hører ikke til længere", RUN)
    return warning(Place(PATH, number), "KP561", f"her skal stå «{right}»", RUN)
