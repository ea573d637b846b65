"""The text of a package's own handouts inside the kit's papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...library.split_notes import split_notes
from ...markdown.tree import Node, body_tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model.cluster_package import Handout
    from ...model.values import HandoutKind
    from ..job import Job


@dataclass(frozen=True)
class Sheet:
    """A handout's title and text."""

    title: str
    text: tuple[Node, ...]


def heading_of(handout: Handout) -> tuple[Node, ...]:
    """Give what stands before the first section of a handout; nothing when it has no sections."""
    parts = split_notes(handout.body)
    return body_tree(parts[""]) if "" in parts and len(parts) > 1 else ()


def section(handout: Handout, title: str) -> Sheet:
    """Give what a handout says to one item: the section with its title, or all sections when none has it."""
    parts = split_notes(handout.body)
    text = body_tree(parts[title]) if title in parts else body_tree(handout.body)[len(heading_of(handout)):]
    return Sheet(handout.card.title, text)


def sheets(job: Job, ids: Iterable[str], kind: HandoutKind) -> tuple[Sheet, ...]:
    """Give the handouts of one kind among `ids`, in their order."""
    return tuple(whole(handout) for handout in job.package.handouts_named(ids) if handout.card.kind is kind)


def whole(handout: Handout) -> Sheet:
    """Give a handout as it is written."""
    return Sheet(handout.card.title, body_tree(handout.body))
