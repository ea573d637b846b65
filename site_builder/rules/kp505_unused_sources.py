"""KP505: a source that nothing rests on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, warning
from .traces import unused, whole_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage
    from ..model.guidelines import Source
    from ..sources.located import Body


def check(library: Library) -> Iterator[Diagnostic]:
    """Check that every source is used by a recommendation, a target, a reference value or a link in a text."""
    for package in whole_packages(library):
        sources = package.guidelines.sources if package.guidelines else ()
        orphans = unused((source.id for source in sources), _named(package))
        for source in sources:
            if source.id in orphans and not _linked(package, source.url):
                yield _warning(package, source)


def _warning(package: ClusterPackage, source: Source) -> Diagnostic:
    """A name alone is no use: the reader cannot open it, and who sees the package through cannot find where it is."""
    name = re.compile(rf"(?<!\w){re.escape(source.title)}(?!\w)", re.IGNORECASE)  # »Fald« is not named in »faldet«
    named = next((body.path for body in _bodies(package) if name.search(body.text)), "")
    if named:
        message = f"kilden «{source.id}» nævnes kun ved navn, i {named.removeprefix(f'packages/{package.slug}/')}"
        return warning(source.place("id"), "KP505", message, f"link til den dér: [{source.title}]({source.url})")
    help = "skriv den under den anbefaling, der bygger på den, link til den i en af pakkens tekster, eller slet den"
    return warning(source.place("id"), "KP505", f"kilden «{source.id}» bruges ikke", help)


def _named(package: ClusterPackage) -> Iterator[str]:
    for recommendation in package.guidelines.recommendations if package.guidelines else ():
        yield from recommendation.sources
    for measure in package.measures:
        yield from (value.source for value in measure.card.reference_values)
        if measure.card.target:
            yield measure.card.target.source


def _linked(package: ClusterPackage, url: str) -> bool:
    return any(url in body.text for body in _bodies(package))


def _bodies(package: ClusterPackage) -> Iterator[Body]:
    yield from (package.body, package.background)
    for parts in (package.measures, package.guides, package.meetings, package.handouts):
        yield from (part.body for part in parts)
