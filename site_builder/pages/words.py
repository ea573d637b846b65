"""Danish turns of phrase that several pages use, and Danish alphabetical order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..model.codes import LABELS, code_id
from ..model.values import Role
from . import addresses

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..library import Library
    from ..model.measure import MeasureCard
    from ..model.package import Preparation
    from ..planning.key import Key

NAMES = {Role.MEMBER: "Hver læge", Role.COORDINATOR: "Klyngekoordinatoren"}
ALPHABET = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "é": "e", "ü": "y"})
SPELLED = 3  # so many codes have room for their meanings below a numerator; of more the page of codes tells
DEFINITE = {
    Role.COORDINATOR: "klyngekoordinatoren", Role.MEMBER: "hver læge", Role.FACILITATOR: "facilitatoren",
    Role.NOTE_TAKER: "referenten", Role.TABLE_LEAD: "bordformanden", Role.PRACTICE_STAFF: "praksispersonalet",
    Role.TRAINEE: "uddannelseslægen", Role.PHARMACIST: "farmaceuten", Role.MEDICINES_UNIT: "lægemiddelkonsulenten",
    Role.SPECIALIST: "speciallægen",
}


@dataclass(frozen=True)
class Code:
    """A code, what it means, and where that is told with its source; both are empty when nobody has written it."""

    code: str
    meaning: str
    to: str


@dataclass(frozen=True)
class CodeGroup:
    """Codes of one system with the system's name; a code that is spelled out stands alone with its meaning."""

    label: str
    codes: tuple[Code, ...]
    meaning: str = ""


def danish_order(text: str) -> str:
    """Give the key that sorts æ, ø and å last."""
    return text.casefold().translate(ALPHABET)


def who(role: Role) -> str:
    """Name a role in running text: klyngekoordinatoren, kommunen."""
    return DEFINITE.get(role) or role.label


def doer(task: Preparation) -> str:
    """Name who does a task at the start of a line: To af jer, Hver læge, Praksispersonale."""
    return danish.capital(task.only) if task.only else role_name(task.who)


def role_name(role: Role) -> str:
    """Name a role at the start of a line: Hver læge, Praksispersonale."""
    return NAMES.get(role) or danish.capital(role.label)


def key_words(key: Key) -> str:
    """Say who has the key to the letters, or that there is none to keep; nothing where the cluster has it itself."""
    if key.is_open:
        return ("Figurerne har bogstaver, men det er ingen hemmelighed, hvem der har hvilket. "
                "Har alle sagt ja til at stå med navn, ligger listen på bordene.")
    if not key.is_elsewhere:
        return ""
    if not key.keepers:
        return "Hver praksis kender kun sit eget bogstav. Der er ingen nøgle."
    return f"Nøglen til bogstaverne er hos {danish.listing([who(role) for role in key.keepers])}, ikke hos jer."


def codes_of(card: MeasureCard) -> list[tuple[str, str]]:
    """List the codes of a measure's numerator and denominator, each once."""
    quantities = [quantity for quantity in (card.numerator, card.denominator) if quantity]
    return list(dict.fromkeys(pair for quantity in quantities for pair in quantity.codes.pairs()))


def code_groups(library: Library, pairs: Iterable[tuple[str, str]]) -> tuple[CodeGroup, ...]:
    """Group (system, code) pairs by system, both in the order they come; a few codes are spelled out one by one."""
    groups = {system: [_code(library, system, code) for code in codes] for system, codes in _by_system(pairs).items()}
    if sum(map(len, groups.values())) <= SPELLED:
        return tuple(CodeGroup(LABELS[s], (code,), code.meaning) for s, codes in groups.items() for code in codes)
    return tuple(CodeGroup(LABELS[system], tuple(codes)) for system, codes in groups.items())


def _code(library: Library, system: str, code: str) -> Code:
    known = library.meaning(system, code)
    return Code(code, known.text, addresses.code(code_id(system, code))) if known else Code(code, "", "")


def _by_system(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for system, code in pairs:
        groups.setdefault(system, []).append(code)
    return groups


def codes_in_words(pairs: Iterable[tuple[str, str]], most: int = 8) -> str:
    """Write codes in one line, ICPC-2 R95, ydelse 7113; after `most` of them how many more there are."""
    pairs = list(pairs)
    groups = _by_system(pairs[:most])
    text = "; ".join(f"{LABELS[system]} {', '.join(codes)}" for system, codes in groups.items())
    return f"{text} og {len(pairs) - most} til" if len(pairs) > most else text


def span(numbers: Sequence[int], unit: str = "") -> str:
    """Write the smallest and the largest as 60–120 min; one number when they are equal."""
    least, most = min(numbers), max(numbers)
    text = f"{least}" if least == most else f"{least}–{most}"
    return f"{text}{danish.NBSP}{unit}" if unit else text


def several(items: Sequence[str]) -> str:
    """Join as a, b og c, and sort in the Danish way."""
    return danish.listing(sorted(items, key=danish_order))
