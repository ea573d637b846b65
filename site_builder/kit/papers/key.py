"""Paper 7, noegle or bogstavliste: which practice has which letter. The only module that reads a practice's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...charts import letters_of
from ..paper import Paper, meta

if TYPE_CHECKING:
    from ...library.own_data import KeyRow
    from ..job import Job

OPEN_CARE = (
    "Læg først listen frem, når hver praksis har sagt ja på skrift til at stå med navn. Så får hvert bord en kopi.",
    "Har bare én sagt nej, så bliver listen liggende, og I gør, som I har aftalt. Sig ikke, hvem det var.",
    "Saml listerne ind igen. De må ikke sendes rundt eller ligge sammen med referatet.",
)


@dataclass(frozen=True)
class KeyLine:
    """A letter, the practice behind it (empty: to be written), and how much it has reported."""

    letter: str
    name: str
    reported: str


@dataclass(frozen=True)
class KeyView:
    """The key, those who reported nothing, and how the key is kept."""

    rows: tuple[KeyLine, ...]
    silent: tuple[str, ...]
    care: tuple[str, ...]


def make(job: Job) -> Paper:
    """Build the key."""
    view = KeyView(_rows(job), job.own.silent if job.own else (), _care(job))
    lead = "Nøgle til bogstaverne. Kun til den, der har fået til opgave at kende dem."
    warning = "Fortroligt. Må ikke ligge fremme på mødet, sendes rundt eller gemmes sammen med dataarkene."
    return Paper("noegle", "noegle.typ", meta(job, "Nøgle", lead, warning), view)


def letter_list(job: Job) -> Paper:
    """Build the list for the tables, where all have agreed to know; its last page is for the one who lays it out."""
    view = KeyView(_rows(job), job.own.silent if job.own else (), (*OPEN_CARE, *_seed(job)))
    lead = "Figurerne har kun bogstaver. Listen bliver i rummet."
    return Paper("bogstavliste", "bogstavliste.typ", meta(job, "Hvem har hvilket bogstav", lead), view)


def _rows(job: Job) -> tuple[KeyLine, ...]:
    if job.own:
        named = [(row, "" if row.name == row.letter else row.name) for row in job.own.key]
        return tuple(KeyLine(row.letter, name, _reported(job, row)) for row, name in named)
    return tuple(KeyLine(letter, "", "") for letter in letters_of(job.package))


def _reported(job: Job, row: KeyRow) -> str:
    if not row.reported:
        return "nej"
    all_of = len({name for other in job.own.key for name in other.reported}) if job.own else 0
    return "ja" if len(row.reported) == all_of else f"{len(row.reported)} af {all_of}"


def _care(job: Job) -> tuple[str, ...]:
    return (
        "Sig aldrig højt, hvem der har hvilket bogstav. Vil en praksis selv sige det, er det dens valg.",
        "Arket med bogstavet gives til praksis uden navn på; er det i kuvert, står navnet kun uden på kuverten.",
        *_seed(job),
        "Makulér nøglen, når den sidste måling, I har skrevet under på, er vist.",
    )


def _seed(job: Job) -> tuple[str, ...]:
    told = f"Frøet er {job.seed}. Med --seed {job.seed} og de samme praksis bliver bogstaverne de samme næste gang."
    return (told,) if job.own else ()
