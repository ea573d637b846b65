"""Every exception with its reason: rules set aside for a file, and files with CPR numbers that are nobody's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...markdown.links import page_of
from ...rulebook import rule_named
from ...rules.set_aside import exemptions
from .. import addresses
from ..page import Crumb, Page
from ..parts import Fact, Head, Link

if TYPE_CHECKING:
    from ...library import Library
    from ...rules.set_aside import Exemption

LEAD = "En advarsel kan sættes til side for én fil, når der er en grund. Her står dem, der er det, og hvorfor."


@dataclass(frozen=True)
class AsideRow:
    """A rule, the file that it does not hold for, and why."""

    rule: Link
    file: Link
    reason: str


@dataclass(frozen=True)
class AsideView:
    """All rules that are set aside, and the files whose CPR numbers are invented, each path with its reason."""

    head: Head
    rows: tuple[AsideRow, ...]
    invented: tuple[Fact, ...]


def set_aside_page(library: Library) -> Page:
    """Build the list of rules that are set aside."""
    invented = tuple(Fact(entry.path, entry.why) for entry in library.invented)
    view = AsideView(Head((), "Regler, der er sat til side", LEAD), tuple(map(_row, exemptions(library))), invented)
    return Page(path=addresses.file_of(addresses.SET_ASIDE), template="set_aside.md.j2", kind="set-aside",
                title="Regler, der er sat til side", description=LEAD, values=view, hide_toc=True,
                crumbs=(Crumb("For forfattere", addresses.AUTHORS), Crumb("Regler", addresses.RULES)))


def _row(answer: Exemption) -> AsideRow:
    code, rule = answer.written.rule, rule_named(answer.written.rule)
    named = Link(code, addresses.rule(code), rule.title if rule else "")
    return AsideRow(named, Link(answer.path, _page(answer.path)), answer.written.reason)


def _page(path: str) -> str:
    """Give the page that a file becomes; one that becomes none, such as a table, is of its package's."""
    return page_of(path) or addresses.package(path.split("/")[1])
