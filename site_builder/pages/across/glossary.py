"""The glossary, by letter."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from .. import addresses
from ..page import Page
from ..parts import Head
from ..words import danish_order

if TYPE_CHECKING:
    from ...model.registry import Term
    from ..desk import Workshop

LEAD = "Ordene i pakkerne, forklaret kort."
SAFE = str.maketrans({"Æ": "ae", "Ø": "oe", "Å": "aa", "–": "-"})


@dataclass(frozen=True)
class Letter:
    """The terms that begin with a letter."""

    id: str
    letter: str
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class GlossaryView:
    """All terms."""

    head: Head
    letters: tuple[Letter, ...]


def glossary_page(shop: Workshop) -> Page:
    """Build the glossary."""
    terms = sorted(shop.library.registries.terms, key=lambda term: danish_order(term.term))
    letters = tuple(
        Letter(f"bogstav-{initial.translate(SAFE).lower()}", initial, tuple(group))
        for initial, group in groupby(sorted(terms, key=_starts_with_a_letter), key=_initial)
    )
    return Page(path=addresses.file_of(addresses.GLOSSARY), template="glossary.md.j2", kind="glossary",
                title="Ordliste", description=LEAD, values=GlossaryView(Head((), "Ordliste", LEAD), letters),
                keywords=tuple(term.term for term in terms))


def _starts_with_a_letter(term: Term) -> bool:
    return term.term[:1].isalpha()


def _initial(term: Term) -> str:
    """Give the letter that a term stands under; what begins with a digit or a sign stands together in front."""
    return term.term[:1].upper() if _starts_with_a_letter(term) else "0–9"
