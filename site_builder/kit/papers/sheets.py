"""The text of a package's own handouts inside the kit's papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...markdown.tree import Node, body_tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model.values import HandoutKind
    from ..job import Job


@dataclass(frozen=True)
class Sheet:
    """A handout's title and text."""

    title: str
    text: tuple[Node, ...]


def sheets(job: Job, ids: Iterable[str], kind: HandoutKind) -> tuple[Sheet, ...]:
    """Give the handouts of one kind among `ids`, in their order."""
    found = (handout for id in ids for handout in job.package.handouts if handout.id == id)
    return tuple(Sheet(h.card.title, body_tree(h.body)) for h in found if h.card.kind is kind)
