"""Paper 6, deltagerliste: who came, and the receipts for PLO."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import words
from ..paper import Paper, meta

if TYPE_CHECKING:
    from ..job import Job

USUAL_ROWS = 20


@dataclass(frozen=True)
class PeopleView:
    """Lines to sign on, and what is sent to PLO afterwards."""

    rows: int
    checks: tuple[str, ...]


def make(job: Job) -> Paper:
    """Build the list; two lines more than are expected, for there is always somebody."""
    expected = job.plan.choices.participants
    view = PeopleView(expected + 2 if expected else USUAL_ROWS, (
        "Alle, der er her, står på listen med praksis og underskrift.",
        "Dato, start og slut for mødet står på listen.",
        "Kvitteringer for udgifter til mødet er samlet (mødelokale, forplejning, oplæg).",
        "Liste og kvitteringer er sendt til PLO den ______________",
        "En kopi ligger hos klyngekoordinatoren.",
    ))
    lead = f"Deltagerliste. {words.when(job.plan)}."
    about = meta(job, job.script.card.title, lead, what="Deltagerliste")
    return Paper("deltagerliste", "deltagerliste.typ", about, view)
