"""What a difference between two readings is: its kind, what it is about, and the version step that it calls for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING

from .. import danish

if TYPE_CHECKING:
    from .numbers import Swap


class Step(IntEnum):
    """How much of the version a change calls for; docs/decisions/0013 says which is which."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


class Kind(Enum):
    """How something is different."""

    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    REWRITTEN = "rewritten"
    MOVED = "moved"
    RENAMED = "renamed"
    UNREAD = "unread"


@dataclass(frozen=True)
class Noun:
    """A Danish noun: faldgrube, faldgruben, faldgruber; `neuter` is that of »et«."""

    one: str
    the: str
    many: str
    neuter: bool = False

    @property
    def new(self) -> str:
        """Write »ny kilde«, »nyt diagram«."""
        return f"{'nyt' if self.neuter else 'ny'} {self.one}"

    def counted(self, count: int) -> str:
        """Write »én kilde«, »ét diagram«, »to kilder«."""
        if count == 1:
            return f"{'ét' if self.neuter else 'én'} {self.one}"
        return f"{danish.word(count)} {self.many}"


@dataclass(frozen=True)
class Part:
    """The file that a change stands in. `where` is »i «Andel dyrket»«; nothing for the package's own file.

    `note` stands behind its heading: how many packages it is used by.
    """

    noun: Noun
    id: str
    title: str
    where: str = ""
    note: str = ""

    @property
    def heading(self) -> str:
        """Write »målepunktet «Andel dyrket»«."""
        return f"{self.noun.the} «{self.title}»" if self.title else self.noun.the


class Mark(Enum):
    """What a run of words is in a comparison of two texts; a gap stands for words that are left out."""

    SAME = "same"
    OUT = "out"
    NEW = "new"
    GAP = "gap"


@dataclass(frozen=True)
class Span:
    """A run of words of one kind."""

    mark: Mark
    text: str = ""


Diff = tuple[Span, ...]


@dataclass(frozen=True)
class Change:
    """One difference.

    `before` and `after` are in Danish already. `item` is a place within the part: »i punktet «Vores tal»«. `said` is a
    sentence that says it better than the kind can. `diffs` shows what is new in a text, `more` counts those left out.
    `number` is the one number that is another now. `defines` tells that a measure counts something else now.
    """

    kind: Kind
    noun: Noun
    part: Part
    step: Step
    name: str = ""
    before: str = ""
    after: str = ""
    item: str = ""
    said: str = ""
    diffs: tuple[Diff, ...] = ()
    more: int = 0
    address: str = ""
    number: Swap | None = None
    defines: bool = False
