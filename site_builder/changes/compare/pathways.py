"""The meetings of a pathway held against themselves, each told by its package's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import danish
from .. import nouns
from ..change import Change, Kind, Step
from . import fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...library import Library
    from ...model.pathway import Pathway, PathwayStep
    from ..change import Part


def meetings(library: Library, part: Part, old: Pathway, new: Pathway) -> Iterator[Change]:
    """Compare which meetings there are, why and when each comes, and their order."""
    for before, after in fields.paired(old.steps, new.steps, lambda step: step.package):
        if before is None or after is None:
            kind, title = Kind.ADDED if before is None else Kind.REMOVED, _title(library, (after or before).package)
            yield Change(kind, nouns.PATHWAY_MEETING, part, Step.NONE, title)
        else:
            yield from _meeting(part, before, after, f"for «{_title(library, after.package)}»")
    yield from fields.moved(part, nouns.PATHWAY_MEETING, [s.package for s in old.steps], [s.package for s in new.steps])


def _meeting(part: Part, before: PathwayStep, after: PathwayStep, item: str) -> Iterator[Change]:
    yield from fields.text(part, "begrundelsen", before.text, after.text, Step.NONE, Step.NONE, item)
    yield from fields.value(part, "tiden siden mødet før", _weeks(before), _weeks(after), Step.NONE, item)
    yield from fields.rest(part, before, after, frozenset({"package", "text", "weeks_after"}), item)


def _title(library: Library, slug: str) -> str:
    found = library.package(slug)
    return found.card.title if found else slug


def _weeks(step: PathwayStep) -> str:
    return danish.counted(step.weeks_after, "uge", "uger") if step.weeks_after else ""
