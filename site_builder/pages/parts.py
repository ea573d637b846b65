"""Small parts that many views hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True)
class Link:
    """A link; `to` is a site path or an outer address, `note` what stands beside it."""

    text: str
    to: str
    note: str = ""


@dataclass(frozen=True)
class Fact:
    """A row of a facts panel or a list of details."""

    label: str
    value: Markup | str


@dataclass(frozen=True)
class Head:
    """The top of a page: the line above the title, the title, the lead, at most one filled button, and the facts."""

    crumb: tuple[str, ...]
    title: str
    lead: Markup | str = ""
    button: Link | None = None
    quiet: tuple[Link, ...] = ()
    prints: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class NewsRow:
    """A row of a list of changes; without `to` its title is bold text."""

    iso: str
    day: str
    title: str
    to: str
    lines: tuple[str, ...]
