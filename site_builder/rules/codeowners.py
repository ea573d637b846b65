"""The text of .github/CODEOWNERS: whom GitHub asks to read a proposal, from the publishers' registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.values import PublisherKind

if TYPE_CHECKING:
    from ..library import Library

PATH = ".github/CODEOWNERS"
HEADER = "# Skrevet af »klyngepakker codeowners« ud fra packages/_catalogue/publishers.yaml. Ret dér."


def codeowners(library: Library) -> str:
    """Write the file, or nothing when no publisher has owners.

    The catalogue's editors own all that nobody else does; a package has lines of its own when its publisher has others.
    """
    owners = {publisher.id: publisher.owners for publisher in library.registries.publishers}
    if not any(owners.values()):
        return ""
    editors = _editors(library)
    lines = [HEADER, *([_line("*", editors)] if editors else [])]
    for package in library.packages:
        mine = owners.get(package.card.publisher, ())
        if mine and mine != editors:
            lines += [_line(f"/{folder}/{package.slug}/", mine) for folder in ("packages", "data_samples")]
    return "\n".join(lines) + "\n"


def _editors(library: Library) -> tuple[str, ...]:
    found = (p.owners for p in library.registries.publishers if p.kind is PublisherKind.CATALOGUE and p.owners)
    return next(found, ())


def _line(path: str, owners: tuple[str, ...]) -> str:
    return f"{path} {' '.join(owners)}"
