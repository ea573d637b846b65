"""What a kit holds: its papers in the order in which a coordinator meets them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.cluster_package import ClusterPackage, Handout, MeetingScript
from ..model.values import HandoutKind
from ..pages import Download
from ..planning.copies import loose, paper_of
from ..planning.key import key_of
from .job import Job
from .paper import Paper
from .papers import (
    agreements,
    data_sheets,
    evaluation,
    follow_up,
    handouts,
    invitation,
    key,
    minutes,
    participants,
    people,
    questions,
    script,
)
from .papers.facts import follow_up as follow_up_of

if TYPE_CHECKING:
    from collections.abc import Iterator

Fits = Callable[[ClusterPackage, MeetingScript], bool]


@dataclass(frozen=True)
class Kind:
    """A paper that a kit may hold: its file's name without .pdf, what it is called, when it is there, who makes it."""

    name: str
    title: str
    fits: Fits
    make: Callable[[Job], Paper]


def _always(package: ClusterPackage, script: MeetingScript) -> bool:
    return True


def _has_numbers(package: ClusterPackage, script: MeetingScript) -> bool:
    return data_sheets.fits(package, script)


def _has_key(package: ClusterPackage, script: MeetingScript) -> bool:
    found = key_of(package, script)
    return _has_numbers(package, script) and not (found.is_elsewhere or found.is_open)


def _has_list(package: ClusterPackage, script: MeetingScript) -> bool:
    return _has_numbers(package, script) and key_of(package, script).is_open


def _has_questions(package: ClusterPackage, script: MeetingScript) -> bool:
    return bool(package.question_sessions(script))


KINDS = (
    Kind("invitation", "Invitation", _always, invitation.make),
    Kind("drejebog", "Drejebog til facilitator", _always, script.make),
    Kind("deltagerark", "Deltagerark", _always, participants.make),
    Kind("spoergeark", "Spørgeark til grupperne", _has_questions, questions.make),
    Kind("aftaleark", "Aftaleark", _always, agreements.make),
    Kind("dataark", "Dataark, ét til hver praksis", _has_numbers, data_sheets.make),
    Kind("noegle", "Nøgle til bogstaverne, fortrolig", _has_key, key.make),
    Kind("bogstavliste", "Hvem har hvilket bogstav, til bordene", _has_list, key.letter_list),
    Kind("deltagerliste", "Deltagerliste og kvitteringer til PLO", _always, people.make),
    Kind("evaluering", "Evaluering", lambda _, script: bool(script.card.evaluation), evaluation.make),
    Kind("referat", "Skabelon til referat", _always, minutes.make),
    Kind("opfoelgning", "Plan for opfølgningsmødet", lambda p, s: follow_up_of(p, s) is not None, follow_up.make),
)
SLIDES = (("slides.pptx", "Slides til PowerPoint"), ("slides.html", "Slides i én fil, til browseren"))


def downloads(package: ClusterPackage, script: MeetingScript) -> tuple[Download, ...]:
    """List the files of a kit that has no date yet, the archive of them all last."""
    own = [Download(f"{kind.name}.pdf", kind.title) for kind in KINDS if kind.fits(package, script)]
    sheets = [Download(f"{paper_of(h)}.pdf", titled(h)) for h in loose(package, script)]
    slides = [Download(file, title) for file, title in SLIDES]
    return (*own, *sheets, *slides, Download(archive(package, script), "Det hele i én zip-fil"))


def titled(handout: Handout) -> str:
    """Call the paper of a handout; a participants' sheet that is not for every participant says for whom."""
    card = handout.card
    return f"{card.title}, til {card.given_to.label}" if card.kind is HandoutKind.PARTICIPANT_SHEET else card.title


def archive(package: ClusterPackage, script: MeetingScript) -> str:
    """Name the archive."""
    return f"{package.slug}-{script.id}.zip"


def papers(job: Job) -> Iterator[Paper]:
    """Make the papers of a kit, one at a time."""
    yield from (kind.make(job) for kind in KINDS if kind.fits(job.package, job.script) or _is_made_here(job, kind))
    yield from (handouts.make(job, handout) for handout in loose(job.package, job.script))


def _is_made_here(job: Job, kind: Kind) -> bool:
    """Tell whether a paper is the key to letters given on this machine: whoever has the names must have it."""
    is_secret = _has_numbers(job.package, job.script) and not key_of(job.package, job.script).is_open
    return kind.make is key.make and job.gives_letters and is_secret
