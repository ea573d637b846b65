"""What the slides hold, before they become PowerPoint or HTML."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ...pages.figures import Figure
    from ..papers.program import Program


class Kind(StrEnum):
    """How a slide is laid out."""

    TITLE = "title"
    TEXT = "text"
    PROGRAM = "program"
    CHART = "chart"
    BREAK = "break"


@dataclass(frozen=True)
class Point:
    """A line in large type, with its number before it and small type under it."""

    text: str
    under: str = ""
    number: str = ""


@dataclass(frozen=True)
class Shown:
    """A figure on a slide: what it says and what to beware of stand beside it, its source under it."""

    figure: Figure
    says: str
    pitfalls: tuple[str, ...]
    source: str
    wide: bool

    @property
    def alternative(self) -> str:
        """What is read aloud in place of the drawing."""
        return f"{self.figure.caption} {self.figure.says}"


@dataclass(frozen=True)
class Slide:
    """A slide. `over` stands small over the title, `size` is that of the points in pt.

    `notes` are the facilitator's and never stand on the slide.
    """

    kind: Kind
    title: str
    over: str = ""
    lead: str = ""
    points: tuple[Point, ...] = ()
    size: int = 28
    program: Program | None = None
    shown: Shown | None = None
    notes: str = ""


@dataclass(frozen=True)
class Deck:
    """The slides of a meeting. `mark` stands on each: »Eksempelpakke, opdigtede tal«; `day` dates the document."""

    title: str
    author: str
    mark: str
    foot: str
    day: date
    slides: tuple[Slide, ...]
