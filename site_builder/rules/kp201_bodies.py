"""KP201–KP206: what stands in the Markdown below the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..markdown import Resolver, check_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..diagnostics import Diagnostic
    from ..library import Library
    from ..sources.located import Body


def check(library: Library) -> Iterator[Diagnostic]:
    """Check every body for HTML, unsafe or broken links, images and first-level headings."""
    resolver = Resolver(library)
    for body in _bodies(library):
        yield from check_body(body, resolver)


def _bodies(library: Library) -> Iterator[Body]:
    for page in library.pages:
        yield page.body
    for package in library.packages:
        yield package.body
        yield package.background
        for part in (package.measures, package.guides, package.meetings, package.handouts):
            yield from (item.body for item in part)
