"""Where a number of an old definition still stands: »65 år« in what a measure is read with, in a guide, on a sheet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..library.prose import sheets_of
from . import nouns
from .compare.guides import named
from .compare.parts import noun_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.cluster_package import ClusterPackage, Measure
    from .compare.scope import Scope
    from .numbers import Swap


def files_with(scope: Scope, number: Swap) -> dict[str, str]:
    """Give the paths of the package's files that still say the old number, each with what the file is called."""
    names = dict(_names(scope))
    old = re.compile(rf"(?<![\w.,]){re.escape(number.old)}[\s-]*{re.escape(number.unit)}(?:ige?)?(?!\w)")
    return {sheet.path: names[sheet.path] for sheet in sheets_of(scope.package)
            if sheet.path in names and old.search(sheet.prose)}


def twins(package: ClusterPackage, measure: Measure) -> tuple[Measure, ...]:
    """Find the measures that one is read together with, whichever of the two says so."""
    return tuple(other for other in package.measures
                 if other.id in measure.card.read_with or measure.id in other.card.read_with)


def _names(scope: Scope) -> Iterator[tuple[str, str]]:
    package = scope.package
    yield package.path, nouns.PACKAGE.the
    yield f"packages/{package.slug}/guidelines.md", nouns.GUIDELINES.the
    kinds = ((nouns.MEASURE, package.measures), (nouns.MEETING, package.meetings), (nouns.HANDOUT, package.handouts))
    for noun, files in kinds:
        yield from ((file.path, noun_of(noun, scope, file).heading) for file in files)
    yield from ((guide.path, named(scope, guide).heading) for guide in package.guides)
