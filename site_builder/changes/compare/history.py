"""CHANGELOG.md held against itself: versions that were there already should stay as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import danish
from .. import nouns, texts
from ..change import Change, Kind, Part, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .scope import Both

PART = Part(nouns.CHANGELOG, "CHANGELOG", "")


def history(both: Both) -> Iterator[Change]:
    """Compare the versions that both sides have, and tell which are new."""
    if unread := both.unread("CHANGELOG.md"):
        if len(unread) == 1:
            yield Change(Kind.UNREAD, nouns.CHANGELOG, PART, Step.NONE, after=unread[0])
        return
    old = {one.version: one for one in both.before.package.changes}
    new = {one.version: one for one in both.after.package.changes}
    for version, one in new.items():
        was = old.get(version)
        if was is None:
            name = f"{version}: {' '.join(one.lines)}" if one.lines else version
            yield Change(Kind.ADDED, nouns.HISTORY, PART, Step.NONE, name)
        elif was.lines != one.lines:
            before, after = (" ".join(lines) for lines in (was.lines, one.lines))
            noun = nouns.only(f"historikken for version {version}")
            yield Change(Kind.REWRITTEN, noun, PART, Step.NONE, diffs=(texts.compare(before, after),))
        if was and was.day != one.day:
            noun = nouns.only(f"datoen for version {version}")
            yield Change(Kind.REPLACED, noun, PART, Step.NONE, before=danish.day(was.day), after=danish.day(one.day))
    for version in (version for version in old if version not in new):
        yield Change(Kind.REMOVED, nouns.HISTORY, PART, Step.NONE, version)
