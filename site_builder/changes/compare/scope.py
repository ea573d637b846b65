"""What a comparison looks at: the same package in two libraries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..values import plain

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage


@dataclass(frozen=True)
class Scope:
    """A package and the library that it stands in."""

    library: Library
    package: ClusterPackage

    def unread_in(self, folder: str) -> list[str]:
        """List the names of the Markdown files in one folder of the package that could not be read."""
        start = f"packages/{self.package.slug}/{folder}/"
        found = (path.removeprefix(start) for path in sorted(self.library.unread) if path.startswith(start))
        return [name.removesuffix(".md") for name in found if name.endswith(".md") and "/" not in name]


@dataclass(frozen=True)
class Both:
    """A package before and after. Its slug may have changed."""

    before: Scope
    after: Scope

    @cached_property
    def renamed(self) -> dict[str, dict[str, str]]:
        """Give the new id of each measure, meeting and handout that has only got another file name."""
        return {kind: self._moved(kind) for kind in ("measures", "guides", "meetings", "handouts")}

    def now(self, kind: str, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Give the ids that a list of them has today, so that a new name is told once and not wherever it is used."""
        return tuple(self.renamed[kind].get(id, id) for id in ids)

    def unread(self, name: str) -> list[str]:
        """Tell on which sides one file of the package is there but cannot be read: »før«, »nu«."""
        sides = ((self.before, "før"), (self.after, "nu"))
        return [when for side, when in sides if side.library.is_unread(f"packages/{side.package.slug}/{name}")]

    def _moved(self, kind: str) -> dict[str, str]:
        old, new = ({part.id: part for part in getattr(side.package, kind)} for side in (self.before, self.after))
        gone = {repr(_content(part)): id for id, part in old.items() if id not in new}
        fresh = [(repr(_content(part)), id) for id, part in new.items() if id not in old]
        return {gone[content]: id for content, id in fresh if content in gone}


def _content(part: Any) -> tuple[Any, str]:
    card = plain(part.card)
    # What it is read with may have got another name at the same time.
    return {name: value for name, value in card.items() if name not in ("read_with", "charts")}, part.body.text
