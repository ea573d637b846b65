"""The rules of the check: all of them by hundreds, and a page for each with what is wrong, what is right and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from ... import danish
from ...diagnostics import Severity
from ...rulebook import all_rules, rule_named
from ...sources.located import Body
from .. import addresses
from ..page import Crumb, Page
from ..parts import Fact, Head, Link
from .cases import Shown, shown

if TYPE_CHECKING:
    from ...rulebook import Rule
    from ..desk import Desk, Workshop

LEAD = "Hver besked om en pakke har en kode. Her står, hvad koden betyder, og hvordan du retter."
HUNDREDS = {
    "KP0": "Filen kan ikke læses", "KP1": "Felterne øverst i filen", "KP2": "Teksten under felterne",
    "KP3": "Det, der henviser til noget andet", "KP4": "Tal og diagrammer", "KP5": "Det, en redaktør ville sige",
}  # fmt: skip
MEANS = {
    Severity.ERROR: "skal rettes, før siderne kan bygges",
    Severity.WARNING: "stopper ikke noget, men tag stilling",
    Severity.HINT: "til overvejelse",
}
CODE = re.compile(r"(?<![\w/#-])KP\d{3}")


@dataclass(frozen=True)
class RuleRow:
    """A rule in the list."""

    code: str
    title: str
    to: str
    grade: str


@dataclass(frozen=True)
class RuleGroup:
    """The rules of one hundred."""

    id: str
    title: str
    rows: tuple[RuleRow, ...]


@dataclass(frozen=True)
class RulesView:
    """All rules; `grades` says what each grade means."""

    head: Head
    grades: tuple[Fact, ...]
    groups: tuple[RuleGroup, ...]
    set_aside: str


@dataclass(frozen=True)
class RuleView:
    """One rule. `told` is the example in words, `example` the same as lines of files."""

    head: Head
    says: Markup
    why: Markup
    told: Markup
    example: Shown | None
    mend: Markup


def rules_page() -> Page:
    """Build the list of rules."""
    grades = tuple(Fact(danish.capital(grade.word), MEANS[grade]) for grade in Severity)
    groups = (RuleGroup(f"{key.lower()}00", f"{key}xx {title}", _rows(key)) for key, title in HUNDREDS.items())
    aside = (Link("Regler, der er sat til side", addresses.SET_ASIDE),)
    view = RulesView(Head((), "Regler", LEAD, quiet=aside), grades, tuple(g for g in groups if g.rows),
                     addresses.SET_ASIDE)
    return Page(path=addresses.file_of(addresses.RULES), template="rules.md.j2", kind="rules", title="Regler",
                description=LEAD, values=view, crumbs=(Crumb("For forfattere", addresses.AUTHORS),))


def _rows(hundred: str) -> tuple[RuleRow, ...]:
    return tuple(
        RuleRow(rule.code, rule.title, addresses.rule(rule.code), rule.severity.word)
        for rule in all_rules() if rule.code.startswith(hundred)
    )


def rule_page(shop: Workshop, rule: Rule) -> Page:
    """Build a rule's page. No terms are marked: it is the author who reads it."""
    desk = shop.plain_desk(addresses.file_of(addresses.rule(rule.code)))
    view = RuleView(
        head=Head((rule.code, rule.severity.word), rule.title, facts=_facts(rule)),
        says=_text(desk, rule, rule.says), why=_text(desk, rule, rule.why), told=_text(desk, rule, rule.told),
        example=shown(rule.example) if rule.example else None, mend=_text(desk, rule, rule.mend),
    )
    return Page(path=desk.file, template="rule.md.j2", kind="rule", title=f"{rule.code} {rule.title}",
                description=f"{rule.code}, {rule.severity.word}: {rule.title}.", values=view, hide_toc=True,
                crumbs=(Crumb("For forfattere", addresses.AUTHORS), Crumb("Regler", addresses.RULES)))


def _facts(rule: Rule) -> tuple[Fact, ...]:
    may = "kan ikke sættes til side" if rule.severity is Severity.ERROR else "kan gøres for én fil, med en grund"
    return Fact(danish.capital(rule.severity.word), MEANS[rule.severity]), Fact("Undtagelse", may)


def _text(desk: Desk, rule: Rule, text: str) -> Markup:
    """Render a part of a rule's page; other rules that it names become links."""
    return Markup(CODE.sub(lambda named: _link(desk, rule, named[0]), desk.body(Body(text))))


def _link(desk: Desk, rule: Rule, code: str) -> str:
    return desk.link(code, addresses.rule(code)) if code != rule.code and rule_named(code) else code
