"""Danish turns of phrase that several pages use, and Danish alphabetical order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import danish
from ..model.codes import LABELS
from ..model.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..model.measure import MeasureCard

ALPHABET = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "é": "e", "ü": "y"})
DEFINITE = {
    Role.COORDINATOR: "klyngekoordinatoren", Role.MEMBER: "hver læge", Role.FACILITATOR: "facilitatoren",
    Role.NOTE_TAKER: "referenten", Role.TABLE_LEAD: "bordformanden", Role.PRACTICE_STAFF: "praksispersonalet",
    Role.TRAINEE: "uddannelseslægen", Role.PHARMACIST: "farmaceuten", Role.MEDICINES_UNIT: "lægemiddelkonsulenten",
    Role.SPECIALIST: "speciallægen",
}


@dataclass(frozen=True)
class CodeGroup:
    """Codes of one system, with the system's name beside them."""

    label: str
    codes: tuple[str, ...]


def danish_order(text: str) -> str:
    """Give the key that sorts æ, ø and å last."""
    return text.casefold().translate(ALPHABET)


def who(role: Role) -> str:
    """Name a role in running text: klyngekoordinatoren, kommunen."""
    return DEFINITE.get(role) or role.label


def codes_of(card: MeasureCard) -> list[tuple[str, str]]:
    """List the codes of a measure's numerator and denominator, each once."""
    quantities = [quantity for quantity in (card.numerator, card.denominator) if quantity]
    return list(dict.fromkeys(pair for quantity in quantities for pair in quantity.codes.pairs()))


def code_groups(pairs: Iterable[tuple[str, str]]) -> tuple[CodeGroup, ...]:
    """Group (system, code) pairs by system, both in the order they come."""
    groups: dict[str, list[str]] = {}
    for system, code in pairs:
        groups.setdefault(system, []).append(code)
    return tuple(CodeGroup(LABELS[system], tuple(codes)) for system, codes in groups.items())


def codes_in_words(pairs: Iterable[tuple[str, str]], most: int = 8) -> str:
    """Write codes in one line, ICPC-2 R95, ydelse 7113; after `most` of them how many more there are."""
    pairs = list(pairs)
    groups = code_groups(pairs[:most])
    text = "; ".join(f"{group.label} {', '.join(group.codes)}" for group in groups)
    return f"{text} og {len(pairs) - most} til" if len(pairs) > most else text


def span(numbers: Sequence[int], unit: str = "") -> str:
    """Write the smallest and the largest as 60–120 min; one number when they are equal."""
    least, most = min(numbers), max(numbers)
    text = f"{least}" if least == most else f"{least}–{most}"
    return f"{text}{danish.NBSP}{unit}" if unit else text


def several(items: Sequence[str]) -> str:
    """Join as a, b og c, and sort in the Danish way."""
    return danish.listing(sorted(items, key=danish_order))
