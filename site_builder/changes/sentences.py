"""A change as a Danish sentence. What an author wrote stands in it as it is: whoever shows it must escape it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..sources.cpr import masked
from . import nouns
from .change import Kind, Noun, Step

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .change import Change
    from .numbers import Swap

SHORT = 90  # characters of an author's text inside a sentence
TEXT = Noun("tekst", "teksten", "tekster")
DEFINITION = "den gamle definition"
OLD = {"tælleren": "den gamle tæller", "nævneren": "den gamle nævner", "perioden": "den gamle periode"}
WHEN = {"før": "i den gamle udgave", "nu": "i den nye udgave"}


def sentence(change: Change, where: bool = False) -> str:
    """Word a change without a full stop; `where` names the file's part too, for it stands alone."""
    return danish.capital(clause(change, where))


def clause(change: Change, where: bool = False) -> str:
    """Word a change as a part of a longer sentence."""
    return masked(change.said or _said(change, where))


def _said(change: Change, where: bool) -> str:
    place = " ".join(filter(None, (change.item, change.part.where if where and not is_part(change) else "")))
    words = {
        Kind.ADDED: _added, Kind.REMOVED: _removed, Kind.REPLACED: _replaced, Kind.REWRITTEN: _rewritten,
        Kind.MOVED: _moved, Kind.RENAMED: _renamed, Kind.UNREAD: _unread,
    }
    return words[change.kind](change, f" {place}" if place else "")


def broken(changes: Sequence[Change]) -> Iterator[str]:
    """Say once which numbers cannot be held against older ones."""
    found = [change for change in changes if change.defines]
    if found:
        titles = danish.listing([quoted(title) for title in dict.fromkeys(change.part.title for change in found)])
        what = {OLD.get(change.noun.the, DEFINITION) for change in found}
        yield (f"Tal til {masked(titles)}, der er målt med {what.pop() if len(what) == 1 else DEFINITION}, "
               "kan ikke holdes op mod nye")


def reworded(changes: Sequence[Change]) -> Iterator[str]:
    """Ask for what no comparison can tell: whether other words mean the same."""
    found = [change for change in changes if change.diffs and change.step in (Step.PATCH, Step.MINOR)
             and not (change.number and change.number.alone)]
    if found:
        yield f"{danish.capital(TEXT.counted(len(found)))} har fået andre ord. Læs, om de betyder det samme"


def is_part(change: Change) -> bool:
    """Tell whether it is the part itself that is new or gone."""
    return change.noun is change.part.noun and change.name == change.part.title and not change.said


def quoted(text: str) -> str:
    """Quote an author's text, its first words when it is long."""
    return f"«{text if len(text) <= SHORT else (text[:SHORT].rpartition(' ')[0] or text[:SHORT]) + ' …'}»"


def _added(change: Change, place: str) -> str:
    if not change.name:
        return f"{change.noun.the}{place} er ny"
    if change.noun.one == change.noun.the:
        return f"{change.noun.the}{place} er nu også {quoted(change.name)}"
    name = change.name if change.noun is nouns.CODE else quoted(change.name)
    return f"{change.noun.new}{place}: {name}" + (f" ({change.after})" if change.after else "")


def _removed(change: Change, place: str) -> str:
    name = change.name if change.noun is nouns.CODE else quoted(change.name)
    return f"{change.noun.the}{f' {name}' if change.name else ''}{place} er fjernet"


def _replaced(change: Change, place: str) -> str:
    the = f"{change.noun.the}{place}"
    if change.number:
        return f"{the} er nu {_numbered(change.number)}"
    if not change.before:
        return f"{the} er nu {change.after} (før stod der intet)"
    if not change.after:
        return f"{the} er fjernet (før stod der {change.before})"
    return f"{the} er nu {change.after} i stedet for {change.before}"


def _rewritten(change: Change, place: str) -> str:
    if change.number:
        return f"{change.noun.the}{place} er skrevet om: {_numbered(change.number)}"
    # Without a word that is other, it is lists, tables or emphasis that are set up in another way.
    return f"{change.noun.the}{place} er {'skrevet om' if change.diffs else 'stillet op på en anden måde'}"


def _numbered(number: Swap) -> str:
    """Write »75 år i stedet for 65«; what it is a number of where it is no age; and whether that is all."""
    of = f" («{number.around}»)" if number.around else ""
    others = "" if number.alone else ", og andre ord er også ændret"
    return f"{f'{number.new} {number.unit}'.strip()} i stedet for {number.old}{of}{others}"


def _moved(change: Change, place: str) -> str:
    order = f": {change.after}" if change.after else ""
    return f"rækkefølgen af {change.noun.many}{place} er ny{order}"


def _renamed(change: Change, place: str) -> str:
    return (f"{change.noun.the} {quoted(change.name)} har fået et nyt id, {change.after} i stedet for {change.before}, "
            "og links til det gamle virker ikke længere")


def _unread(change: Change, place: str) -> str:
    name = f" {quoted(change.name)}" if change.name else ""
    return f"{change.noun.the}{name} kan ikke læses {WHEN[change.after]} og er ikke sammenlignet"
