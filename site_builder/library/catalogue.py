"""What a project holds once it is read: packages, registries and the catalogue's own pages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ..model.values import PulledFrom

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..model.cluster_package import ClusterPackage
    from ..model.invented_numbers import InventedNumbers
    from ..model.pathway import Pathway
    from ..model.registry import CodeList, CodeMeaning, DataSource, PageCard, PracticeSystem, Publisher, Term, Topic
    from ..schema import Lists
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
    code_lists: tuple[CodeList, ...] = ()
    codes: tuple[CodeMeaning, ...] = ()
    pathways: tuple[Pathway, ...] = ()
    words: frozenset[str] = frozenset()  # of the field, which no dictionary has

    @property
    def lists(self) -> Lists:
        """The ids that packages choose from with their titles, by the name of the registry."""
        return {
            "publishers": tuple((entry.id, entry.title) for entry in self.publishers),
            "systems": tuple((entry.id, entry.title) for entry in self.systems),
            "data_sources": tuple((entry.id, entry.title) for entry in self.data_sources),
            "topics": tuple((entry.id, entry.title) for entry in self.topics),
        }


@dataclass(frozen=True)
class Library:
    """Everything that was read. A package with errors may be absent; `known_slugs` names every package folder,
    and `sample_folders` every folder with numbers. `beside` are packages that links lead to and nobody looks at now.

    `pictures` are the paths of those that the catalogue's own pages may show. `unread` names the files and folders with
    errors of their own: what refers to them is not told again. `day` is the date that it is checked for; without one
    nothing is old. `codeowners` is the text of .github/CODEOWNERS, if there, `invented` the files that may hold CPR
    numbers, and `editor_lists` what the schemas in schema/ hold of the registries.
    `project` is the folder itself, for the rare rule that must look up a line again.
    """

    packages: tuple[ClusterPackage, ...] = ()
    beside: tuple[ClusterPackage, ...] = ()
    registries: Registries = Registries()
    pages: tuple[CataloguePage, ...] = ()
    pictures: frozenset[str] = field(default_factory=frozenset)
    known_slugs: frozenset[str] = field(default_factory=frozenset)
    sample_folders: frozenset[str] = field(default_factory=frozenset)
    unread: frozenset[str] = field(default_factory=frozenset)
    day: date = date.min
    codeowners: str | None = None
    invented: tuple[InventedNumbers, ...] = ()
    editor_lists: Lists | None = None
    project: Path | None = field(default=None, compare=False)

    def is_unread(self, path: str) -> bool:
        """Tell whether a file, or a folder that it is in, is there but could not be read."""
        return any(str(step) in self.unread for step in (PurePosixPath(path), *PurePosixPath(path).parents))

    def has_unread(self, folder: str) -> bool:
        """Tell whether a folder, or something in it, could not be read."""
        return self.is_unread(folder) or any(path.startswith(f"{folder}/") for path in self.unread)

    def only(self, packages: Iterable[ClusterPackage]) -> Library:
        """Give the same library to look at some of its packages; the others are `beside`."""
        kept = tuple(packages)
        slugs = {package.slug for package in kept}
        return replace(self, packages=kept, beside=tuple(p for p in self.packages if p.slug not in slugs))

    def package(self, slug: str) -> ClusterPackage | None:
        """Find a package."""
        return self._by_slug.get(slug)

    @cached_property
    def _by_slug(self) -> dict[str, ClusterPackage]:
        return {package.slug: package for package in self.packages}

    def meaning(self, system: str, code: str) -> CodeMeaning | None:
        """Find what a code means; None when nobody has written it down."""
        return self._meanings.get((system, code))

    @cached_property
    def _meanings(self) -> dict[tuple[str, str], CodeMeaning]:
        return {(entry.system, entry.code): entry for entry in self.registries.codes}

    def in_each_system(self, source: str) -> bool:
        """Tell whether a data source's numbers are pulled in each practice system, and not in one place for all."""
        entry = next((s for s in self.registries.data_sources if s.id == source), None)
        return entry is not None and entry.pulled_from is PulledFrom.PRACTICE_SYSTEM

    def title_of(self, registry: str, id: str) -> str:
        """Give the title of an entry of a registry, or its id when it is not there."""
        entries: Iterable[Publisher | PracticeSystem | DataSource | Topic] = getattr(self.registries, registry)
        return next((e.title for e in entries if e.id == id), id)
