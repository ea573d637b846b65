"""The package's own sheets, each a paper of its own: cases, facts, answers, consents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from ...markdown.tree import Node, body_tree
from ...model.values import HandoutKind
from ...planning.copies import WITHIN
from ..paper import Paper, meta

if TYPE_CHECKING:
    from ...model.cluster_package import ClusterPackage, Handout, MeetingScript
    from ..job import Job

# What these say stands on the kit's own papers.
ELSEWHERE = (*WITHIN, HandoutKind.INVITATION)
ROOM = {HandoutKind.CASE: 2, HandoutKind.QUESTIONNAIRE: 2, HandoutKind.QUIZ: 1}


@dataclass(frozen=True)
class HandoutView:
    """A text, and how many lines to write on stand below each numbered question."""

    text: tuple[Node, ...]
    room: int


def loose(package: ClusterPackage, script: MeetingScript) -> tuple[Handout, ...]:
    """List the sheets that a script uses and that stand on no paper of the kit's own."""
    found = package.handouts_named(script.handouts)
    return tuple(handout for handout in found if handout.card.kind not in ELSEWHERE)


def make(job: Job, handout: Handout) -> Paper:
    """Build the paper of a sheet."""
    card = handout.card
    when = f", {card.when.label}" if card.when else ""
    warning = "Kun til facilitator. Del det ikke ud før opsamlingen." if card.kind is HandoutKind.ANSWERS else ""
    lead = f"{danish.capital(card.kind.label)}. Til {card.given_to.label}{when}."
    view = HandoutView(body_tree(handout.body), ROOM.get(card.kind, 0))
    return Paper(f"bilag-{handout.id}", "bilag.typ", meta(job, card.title, lead, warning), view)
