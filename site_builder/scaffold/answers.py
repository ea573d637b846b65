"""What an author answers about a new package, and how a typed line becomes a text or an id of the format."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.values import WorksWith

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from ..model.values import Scope

LONGEST_ID = 60
LATER = "-efter"  # what the sample of the follow-up is called, behind the measure's id
IN_ASCII = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "đ": "d", "ł": "l"})


@dataclass(frozen=True)
class NewMeasure:
    """A measure: what it is called, where its numbers come from, and in which practice systems it will be pulled."""

    title: str
    data_source: str
    systems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answers:
    """All that is asked. `day` is today, which the package's first version is dated with."""

    slug: str
    title: str
    summary: str
    topics: tuple[str, ...]
    publisher: str
    scope: Scope
    works_with: tuple[WorksWith, ...]
    measures: tuple[NewMeasure, ...]
    minutes: int
    follow_up: bool
    day: date

    @property
    def subject(self) -> str:
        """The title up to its colon: »Skulderen: hænderne på« is »Skulderen« behind another colon."""
        return self.title.partition(":")[0].strip() or self.title

    @property
    def has_cases(self) -> bool:
        """Tell whether the meeting works with cases."""
        return WorksWith.CASES in self.works_with

    @property
    def has_experience(self) -> bool:
        """Tell whether the meeting works with the doctors' own experience."""
        return WorksWith.EXPERIENCE in self.works_with


def slug_of(title: str, longest: int = LONGEST_ID) -> str:
    """Make an id of a title: æ becomes ae, ø oe and å aa, and words are not cut in two."""
    plain = unicodedata.normalize("NFC", title).casefold().translate(IN_ASCII)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", ascii_only)
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:longest]
        if len(longer) > longest:
            break
        slug = longer
    return slug


def measure_ids(titles: Iterable[str]) -> tuple[str, ...]:
    """Give each measure an id of its own; two with one title are numbered."""
    ids: list[str] = []
    for title in titles:
        first = slug_of(title, LONGEST_ID - len(LATER) - 2)
        first = "maalepunkt" if first in ("", "null") else first  # an unquoted null is nothing at all
        tried = (first if n == 1 else f"{first}-{n}" for n in range(1, len(ids) + 2))
        ids.append(next(id for id in tried if id not in ids))
    return tuple(ids)


def as_text(typed: str) -> str:
    """Clean a typed line: quotes as a text of the format has them, no invisible characters, nothing that is HTML."""
    words = " ".join("".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", typed)).split())
    quoted = re.sub(r"[\"”“„]([^\"”“„]*)[\"”“„]", r"»\1«", words)
    straight = re.sub(r"[\"”“„]", "", quoted).replace("\\", "/")
    return re.sub(r"<(?=[a-zA-Z/!?])", "< ", straight).strip()
