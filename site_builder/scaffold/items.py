"""The items that a meeting is put together of: how long each is, what its minutes go to, and how far it can be cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.values import Form, Role

if TYPE_CHECKING:
    from .answers import Answers


@dataclass(frozen=True)
class Kind:
    """An item: `weight` is its part of the time, or `fixed` its minutes; `left` is the part that is left when cut.

    `phases` say what its minutes go to, each with its part; `order` is its turn to be cut, 0 never. `key` is the
    name of its template.
    """

    key: str
    title: str
    form: Form
    lead: Role | None
    phases: tuple[tuple[str, int], ...] = ()
    weight: int = 0
    fixed: int = 0
    most: int = 999
    order: int = 0
    left: float = 1.0


WELCOME = Kind(
    "welcome", "Velkommen", Form.PLENUM, Role.COORDINATOR,
    (("til velkomsten og det, aftenen skal ende med", 3), ("til at finde referent og bordformænd", 2)),
    fixed=5, order=2, left=0.6,
)  # fmt: skip
TALK = Kind(
    "talk", "Hvad siger anbefalingerne?", Form.TALK, Role.FACILITATOR,
    (("til anbefalingerne", 4), ("til at skrive spørgsmål på tavlen", 1)),
    weight=17, most=20, order=1, left=0.4,
)  # fmt: skip
DATA = Kind(
    "data", "Vores tal", Form.DATA, Role.FACILITATOR, (("i stilhed", 1), ("to og to", 4), ("fælles", 4)),
    weight=26, order=7, left=0.75,
)  # fmt: skip
CASES = Kind(
    "cases", "Casen ved bordene", Form.GROUP, Role.TABLE_LEAD,
    (("til at læse casen og skrive sit eget svar", 1), ("til at tale om den ved bordet", 4),
     ("til at skrive én overraskelse og én uenighed ned", 1)),
    weight=26, order=6, left=0.55,
)  # fmt: skip
EXPERIENCE = Kind(
    "experience", "Sådan gør vi hos os", Form.GROUP, Role.TABLE_LEAD,
    (("til at skrive stikord hver for sig", 1), ("til en runde ved bordet", 4),
     ("til at vælge det, salen skal høre", 1)),
    weight=24, order=5, left=0.55,
)  # fmt: skip
PLENARY = Kind(
    "plenary", "Opsamling", Form.PLENUM, Role.FACILITATOR,
    (("til én ting fra hvert bord", 3), ("til spørgsmålene på tavlen", 1)),
    weight=12, order=3, left=0.45,
)  # fmt: skip
AGREE = Kind(
    "agree", "Hvad gør vi i morgen?", Form.ROUND, Role.COORDINATOR,
    (("til at blive enige i hver praksis", 1), ("til runden", 2)), weight=15,
)  # fmt: skip
CLOSE = Kind(
    "close", "Evaluering og dato", Form.PLENUM, Role.COORDINATOR, (("til datoen", 2), ("til evalueringen", 3)),
    fixed=5, order=4, left=0.6,
)  # fmt: skip
BREAK = Kind("break", "Pause", Form.BREAK, None, fixed=10)

SINCE = Kind(
    "since", "Siden sidst", Form.PLENUM, Role.COORDINATOR,
    (("til to eller tre aftaler, læst op uden at sige hvis de er", 2), ("til at finde sin egen", 3)),
    fixed=5, order=1, left=0.6,
)  # fmt: skip
AGAIN = Kind(
    "again", "Tallene igen", Form.DATA, Role.FACILITATOR,
    (("i stilhed", 1), ("til figurerne", 5), ("til det, der overraskede", 1)),
    fixed=15, order=4, left=0.8,
)  # fmt: skip
TRIED = Kind(
    "tried", "Hvad lykkedes, og hvad gik i stå?", Form.GROUP, Role.TABLE_LEAD,
    (("ved bordene", 2), ("i salen med én ting fra hvert bord", 1)), fixed=15, order=3, left=0.4,
)  # fmt: skip
KEEP = Kind(
    "keep", "Beholde, ændre eller stoppe", Form.ROUND, Role.COORDINATOR,
    (("til at blive enige i hver praksis", 2), ("til runden", 5)), fixed=7,
)  # fmt: skip
THANKS = Kind(
    "thanks", "Tak for nu", Form.PLENUM, Role.COORDINATOR, (("til navnet og datoen", 1), ("til evalueringen", 2)),
    fixed=3, order=2, left=0.7,
)  # fmt: skip


def of_meeting(answers: Answers) -> tuple[Kind, ...]:
    """Choose the items of the main meeting; the break is put in once it is known how long they are."""
    wanted = (
        (WELCOME, True), (TALK, True), (DATA, bool(answers.measures)), (CASES, answers.has_cases),
        (EXPERIENCE, answers.has_experience), (PLENARY, True), (AGREE, True), (CLOSE, True),
    )  # fmt: skip
    return tuple(kind for kind, here in wanted if here)


def of_follow_up(answers: Answers) -> tuple[Kind, ...]:
    """Choose the items of the follow-up."""
    return (SINCE, *((AGAIN,) if answers.measures else ()), TRIED, KEEP, THANKS)
