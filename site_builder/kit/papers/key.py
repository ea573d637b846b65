"""Paper 7, noegle: which practice has which letter. The only module that reads a practice's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...charts import letters_of
from ..paper import Paper, meta

if TYPE_CHECKING:
    from ...library.own_data import KeyRow
    from ..job import Job

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


def _rows(job: Job) -> tuple[KeyLine, ...]:
    if job.own:
        return tuple(KeyLine(row.letter, row.name, _reported(job, row)) for row in job.own.key)
    return tuple(KeyLine(letter, "", "") for letter in letters_of(job.package))


def _reported(job: Job, row: KeyRow) -> str:
    if not row.reported:
        return "nej"
    all_of = len({name for other in job.own.key for name in other.reported}) if job.own else 0
    return "ja" if len(row.reported) == all_of else f"{len(row.reported)} af {all_of}"


def _care(job: Job) -> tuple[str, ...]:
    seed = (f"Frøet er {job.seed}. Med --seed {job.seed} og de samme praksis bliver bogstaverne de samme næste gang.",)
    return (
        "Sig aldrig højt, hvem der har hvilket bogstav. Vil en praksis selv sige det, er det dens valg.",
        "Arket med bogstavet gives til praksis uden navn på; er det i kuvert, står navnet kun uden på kuverten.",
        *(seed if job.own else ()),
        "Makulér nøglen, når den sidste måling, I har skrevet under på, er vist.",
    )
