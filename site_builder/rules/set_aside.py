"""Warnings and hints that an author has answered: set aside for one file, with a reason (KP591, KP592)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Severity, error, warning
from ..library.cards import cards
from ..rulebook import rule_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..library import Library
    from ..model.card import SetAside


@dataclass(frozen=True)
class Exemption:
    """One answer of an author: a rule, the file it does not hold for, and why."""

    path: str
    written: SetAside

    def answers(self, found: Diagnostic) -> bool:
        """Tell whether it is this that the author has answered; an error stays an error."""
        spot = (found.code, found.place.path)
        return found.severity is not Severity.ERROR and spot == (self.written.rule, self.path)


def exemptions(library: Library) -> tuple[Exemption, ...]:
    """List every rule that is set aside, in the order of the files."""
    return tuple(
        Exemption(_file(path, aside), aside) for path, card in cards(library) for aside in card.set_aside
    )


def apply_set_aside(library: Library, diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Leave out what is set aside, and tell which answers answer nothing. Keeps the order by place."""
    answers = exemptions(library)
    if not answers:
        return list(diagnostics)
    left = [found for found in diagnostics if not any(answer.answers(found) for answer in answers)]
    return sorted([*left, *(fault for answer in answers for fault in _faults(answer, diagnostics))])


def _file(path: str, aside: SetAside) -> str:
    return f"{path.rpartition('/')[0]}/{aside.file}" if aside.file and path.endswith("/package.md") else path


def _faults(answer: Exemption, diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    place, code = answer.written.place("rule"), answer.written.rule
    rule = rule_named(code)
    if rule is None:
        yield error(place, "KP591", f"reglen {code} findes ikke", "reglerne står på siden »Regler«")
    elif rule.severity is Severity.ERROR:
        yield error(place, "KP591", f"{code} er en fejl og kan ikke sættes til side", "ret fejlen, og slet undtagelsen")
    elif not any(answer.answers(found) for found in diagnostics):
        yield warning(place, "KP592", f"her er intet at sætte til side for {code}", "slet undtagelsen")
