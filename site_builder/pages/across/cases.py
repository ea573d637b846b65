"""A rule's example as a reader sees it: the lines that are wrong, the same put right, and what the check says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from ...sources.text import UNSEEN, name_of_sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...diagnostics import Diagnostic
    from ...rulebook import Case, Change

# What nobody could see in the example is written out.
WORD = re.compile(r"[\w-]+|\s+|.")
BREAK = Markup("&#10;")  # a line break that the engine does not take for the end of an HTML block


@dataclass(frozen=True)
class ShownFile:
    """One changed file: what is done to the whole of it, or its lines as they are wrong and as they are right."""

    path: str
    done: str
    wrong: Markup
    right: Markup


@dataclass(frozen=True)
class Shown:
    """A case to be read: its files, and the words of the check."""

    files: tuple[ShownFile, ...]
    told: Markup


def shown(case: Case) -> Shown:
    """Lay a case out; what differs from the right lines is marked."""
    told = (line for found in case.expected for line in _told(found))
    return Shown(tuple(_file(change) for change in case.changes), BREAK.join(told))


def _file(change: Change) -> ShownFile:
    wrong = _differing(change.into, change.right) if change.right else map(_visible, change.into)
    return ShownFile(change.path, _done(change.order), BREAK.join(wrong), BREAK.join(map(_visible, change.right)))


def _done(order: str) -> str:
    verb, _, to = order.partition(" ")
    return {"remove": "Filen er slettet.", "rename": f"Filen er omdøbt til {to}."}.get(verb, "")


def _differing(wrong: Sequence[str], right: Sequence[str]) -> Iterator[Markup]:
    """Mark the words that are other than in the right lines; a line that is too many is marked as a whole."""
    if len(wrong) == len(right):
        yield from map(_words, wrong, right)
    else:
        yield from (_visible(line) if line in right else _mark(line) for line in wrong)


def _words(wrong: str, right: str) -> Markup:
    here, there = WORD.findall(wrong), WORD.findall(right)
    steps = SequenceMatcher(None, here, there, autojunk=False).get_opcodes()
    parts = ((kind, "".join(here[start:end])) for kind, start, end, _, _ in steps if end > start)
    return Markup("").join(_visible(text) if kind == "equal" else _mark(text) for kind, text in parts)


def _mark(text: str) -> Markup:
    indent, said = text[: len(text) - len(text.lstrip(" "))], text.lstrip(" ")
    unseen = UNSEEN.search(said)  # is marked itself
    return escape(indent) + (_visible(said) if unseen or not said else Markup("<mark>{}</mark>").format(said))


def _visible(text: str) -> Markup:
    return Markup(UNSEEN.sub(lambda sign: f"<mark>[{name_of_sign(sign[0])}]</mark>", str(escape(text))))


def _told(found: Diagnostic) -> Sequence[str]:
    place = found.place
    said = f"{place.path}:{place.line}:{place.column}: {found.severity.word} {found.code}: {found.message}"
    return [said, f"  hjælp: {found.help}"] if found.help else [said]
