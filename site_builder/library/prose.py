"""Every text that an author has written to be read, with its place: the fields of each file, its body, its history.

A thousand packages are thirty thousand files, so what is looked for is looked for in `Sheet.text` first; only a file
that may hold it is gone through passage by passage.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..diagnostics import Place
from ..model.base import Located
from ..sources.located import Body
from .cards import cards_of
from .text_fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..model.cluster_package import ClusterPackage
    from .catalogue import Library
    from .text_fields import Found

EMPTY = Body()
BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Passage:
    """One text. `name` marks what is spelled as its owner spells it; `steps` lead to a field of `owner`."""

    text: str
    owner: Located | Body
    steps: tuple[str | int, ...] = ()
    name: bool = False
    whole: bool = True  # a body that was put together of a file's lines knows no places of its own

    @property
    def is_body(self) -> bool:
        """Tell a body, which is Markdown, from a field, which is plain text."""
        return isinstance(self.owner, Body)

    def start(self) -> Place:
        """Give the place that it begins at."""
        return self.owner.place(0) if isinstance(self.owner, Body) else self.owner.place(*self.steps)


@dataclass(frozen=True)
class Sheet:
    """The texts of one file: of its front matter, of a registry's entries, of its body."""

    path: str
    owners: tuple[Located, ...] = ()
    body: Body = EMPTY
    whole: bool = True

    @cached_property
    def fields(self) -> list[Found]:
        """The texts of the fields."""
        return [found for owner in self.owners for found in fields_of(owner)]

    @cached_property
    def text(self) -> str:
        """All texts in one, a blank line between them."""
        return BREAK.join([*(found[0] for found in self.fields), self.body.text])

    @cached_property
    def prose(self) -> str:
        """The same without names."""
        return BREAK.join([*(text for text, _, _, name in self.fields if not name), self.body.text])

    def passages(self) -> Iterator[Passage]:
        """Go through the texts, fields first."""
        yield from (Passage(*found) for found in self.fields)
        if self.body.text:
            yield Passage(self.body.text, self.body, whole=self.whole)


def sheets(library: Library) -> Iterator[Sheet]:
    """Go through the files of a library: registries, the catalogue's pages, package by package."""
    for entries in vars(library.registries).values():
        owners = tuple(entry for entry in entries if isinstance(entry, Located))
        if owners:
            yield Sheet(owners[0].place().path, owners)
    yield from (Sheet(page.path, (page.card,), page.body) for page in library.pages)
    for package in library.packages:
        yield from sheets_of(package)


def sheets_of(package: ClusterPackage) -> Iterator[Sheet]:
    """Go through the files of one package."""
    bodies = {package.path: package.body, package.background.path: package.background}
    for part in (package.measures, package.guides, package.meetings, package.handouts):
        bodies |= {item.path: item.body for item in part}
    for path, card in cards_of(package):
        yield Sheet(path, (card,), bodies.get(path, EMPTY))
    if package.changes:
        path = f"packages/{package.slug}/CHANGELOG.md"
        lines = BREAK.join(line for change in package.changes for line in change.lines)
        yield Sheet(path, (), Body(lines, 1, path), whole=False)
