"""The text of a package's own handouts inside the kit's papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...library.split_notes import split_notes
from ...markdown.tree import Node, body_tree
from ...sources.located import Body

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...model.values import HandoutKind
    from ..job import Job


@dataclass(frozen=True)
class Sheet:
    """A handout's title and text."""

    title: str
    text: tuple[Node, ...]


def sections(job: Job, ids: Iterable[str], kind: HandoutKind, title: str) -> tuple[Sheet, ...]:
    """Give what the handouts of one kind say to one item: the section with its title, and what stands before them all.

    A sheet without such a section is given whole.
    """
    found = (handout for handout in job.package.handouts_named(ids) if handout.card.kind is kind)
    return tuple(Sheet(handout.card.title, _section(handout.body, title)) for handout in found)


def _section(body: Body, title: str) -> tuple[Node, ...]:
    parts = split_notes(body)
    if title not in parts:
        return body_tree(body)
    return (*body_tree(parts.get("", Body())), *body_tree(parts[title]))


def sheets(job: Job, ids: Iterable[str], kind: HandoutKind) -> tuple[Sheet, ...]:
    """Give the handouts of one kind among `ids`, in their order."""
    return tuple(Sheet(h.card.title, body_tree(h.body)) for h in job.package.handouts_named(ids) if h.card.kind is kind)
