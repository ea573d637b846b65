"""Which version a change calls for, and whether package.md and CHANGELOG.md agree: docs/decisions/0013."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from .change import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.cluster_package import ClusterPackage
    from .change import Change

FORM = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
PARTS = 3


class Verdict(Enum):
    """What is to be said of a version."""

    FITS = "fits"
    NOT_RAISED = "not raised"
    TOO_LITTLE = "too little"
    LOWERED = "lowered"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Versions:
    """The version before and after, the one that the changes call for, and what CHANGELOG.md is short of.

    `written` tells whether CHANGELOG.md has a new entry for the version that is due.
    """

    before: str
    after: str
    step: Step
    due: str
    verdict: Verdict
    written: bool

    @property
    def agrees(self) -> bool:
        """Tell whether nothing is left to do."""
        return self.verdict is Verdict.FITS and self.written


def judge(before: ClusterPackage | None, after: ClusterPackage, changes: Sequence[Change]) -> Versions:
    """Judge a package's version and its CHANGELOG.md. A new package may begin with any version."""
    now = after.card.version
    if before is None:
        return Versions("", now, Step.NONE, now, Verdict.FITS, _has_entry(after, None, now))
    was = before.card.version
    step = max((change.step for change in changes), default=Step.NONE)
    due = next_version(was, step)
    verdict = _verdict(was, now, due, step)
    target = now if verdict is Verdict.FITS else due
    written = step is Step.NONE or _has_entry(after, before, target)
    return Versions(was, now, step, due, verdict, written)


def next_version(version: str, step: Step) -> str:
    """Raise a version by a step, with as many numbers as it has, and more where the step needs them.

    Before 1.0 nothing is promised, so that the first number waits for a person: definitions raise the second.
    """
    numbers = parsed(version)
    if numbers is None or step is Step.NONE:
        return version
    place = PARTS - step
    if numbers[0] == 0 and place == 0:
        place = 1
    length = max(len(numbers), place + 1)
    padded = [*numbers, *([0] * (length - len(numbers)))]
    return ".".join(map(str, [*padded[:place], padded[place] + 1, *([0] * (length - place - 1))]))


def parsed(version: str) -> tuple[int, ...] | None:
    """Read a version as its numbers, or nothing when it has another form."""
    return tuple(int(part) for part in version.split(".")) if FORM.fullmatch(version) else None


def _verdict(was: str, now: str, due: str, step: Step) -> Verdict:
    old, new, needed = (_filled(version) for version in (was, now, due))
    if old is None or new is None or needed is None:
        return Verdict.FITS if step is Step.NONE and was == now else Verdict.UNREADABLE
    if new < old:
        return Verdict.LOWERED
    if new >= needed:
        return Verdict.FITS
    return Verdict.NOT_RAISED if new == old else Verdict.TOO_LITTLE


def _filled(version: str) -> tuple[int, ...] | None:
    numbers = parsed(version)
    return None if numbers is None else (*numbers, *([0] * (4 - len(numbers))))


def _has_entry(after: ClusterPackage, before: ClusterPackage | None, version: str) -> bool:
    """Tell whether CHANGELOG.md says something about this version that it did not say before."""
    old = {one.version: one.lines for one in before.changes} if before else {}
    same = [one for one in after.changes if _filled(one.version) == _filled(version) or one.version == version]
    return any(one.lines and old.get(one.version) != one.lines for one in same)
