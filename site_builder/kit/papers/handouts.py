"""The package's own sheets, each a paper of its own: cases, facts, answers, consents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...markdown.tree import Node, body_tree
from ...model.values import HandoutKind
from ...planning.copies import paper_of
from ..paper import Paper, meta

if TYPE_CHECKING:
    from ...model.cluster_package import Handout
    from ..job import Job

ROOM = {HandoutKind.CASE: 2, HandoutKind.QUESTIONNAIRE: 2, HandoutKind.QUIZ: 1}


@dataclass(frozen=True)
class HandoutView:
    """A text, and how many lines to write on stand below each numbered question."""

    text: tuple[Node, ...]
    room: int


def make(job: Job, handout: Handout) -> Paper:
    """Build the paper of a sheet."""
    card = handout.card
    when = f", {card.when.label}" if card.when else ""
    warning = "Kun til facilitator. Del det ikke ud før opsamlingen." if card.kind is HandoutKind.ANSWERS else ""
    lead = f"{danish.capital(card.kind.label)}. Til {card.given_to.label}{when}."
    view = HandoutView(body_tree(handout.body), ROOM.get(card.kind, 0))
    return Paper(paper_of(handout), "bilag.typ", meta(job, card.title, lead, warning), view)
