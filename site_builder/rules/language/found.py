"""A stretch of a text that something is wrong with, before it has a place in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...diagnostics import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ...library.prose import Passage


class Found(NamedTuple):
    """What is wrong from `start` to `end` of a passage, and what to do about it."""

    start: int
    end: int
    code: str
    message: str
    help: str
    severity: Severity = Severity.WARNING


class Finder(NamedTuple):
    """One kind of mistake: whether a file's texts may hold it, asked quickly, and where a passage does."""

    may: Callable[[str], bool]
    find: Callable[[Passage], Iterator[Found]]
    names: bool = True  # whether it is looked for in names as well
    most: int = 200  # of one file; more are hardly slips
    once: bool = False  # the same words again in a file are the same mistake
