"""What a project holds once it is read: packages, registries and the catalogue's own pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model.cluster_package import ClusterPackage
    from ..model.registry import DataSource, PageCard, PracticeSystem, Publisher, Term, Topic
    from ..sources.located import Body


@dataclass(frozen=True)
class CataloguePage:
    """One of the catalogue's own pages, such as `om`."""

    id: str
    path: str
    card: PageCard
    body: Body


@dataclass(frozen=True)
class Registries:
    """The shared lists, each in the order of its file."""

    publishers: tuple[Publisher, ...] = ()
    systems: tuple[PracticeSystem, ...] = ()
    data_sources: tuple[DataSource, ...] = ()
    topics: tuple[Topic, ...] = ()
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True)
class Library:
    """Everything that was read. A package with errors may be absent; `known_slugs` names every package folder.

    `unread` names the files and folders with errors of their own: what refers to them is not told again. `day` is the
    date that it is checked for; without one nothing is old.
    """

    packages: tuple[ClusterPackage, ...] = ()
    registries: Registries = Registries()
    pages: tuple[CataloguePage, ...] = ()
    known_slugs: frozenset[str] = field(default_factory=frozenset)
    unread: frozenset[str] = field(default_factory=frozenset)
    day: date = date.min

    def is_unread(self, path: str) -> bool:
        """Tell whether a file, or a folder that it is in, is there but could not be read."""
        return any(str(step) in self.unread for step in (PurePosixPath(path), *PurePosixPath(path).parents))

    def has_unread(self, folder: str) -> bool:
        """Tell whether a folder, or something in it, could not be read."""
        return self.is_unread(folder) or any(path.startswith(f"{folder}/") for path in self.unread)

    def package(self, slug: str) -> ClusterPackage | None:
        """Find a package."""
        return self._by_slug.get(slug)

    @cached_property
    def _by_slug(self) -> dict[str, ClusterPackage]:
        return {package.slug: package for package in self.packages}

    def title_of(self, registry: str, id: str) -> str:
        """Give the title of an entry of a registry, or its id when it is not there."""
        entries: Iterable[Publisher | PracticeSystem | DataSource | Topic] = getattr(self.registries, registry)
        return next((e.title for e in entries if e.id == id), id)
