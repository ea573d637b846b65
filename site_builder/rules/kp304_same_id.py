"""KP304: two sources, recommendations or agenda items of a package, or two words of the glossary, share a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..library import Library
    from ..model.base import Located
    from ..model.registry import Term


def check(library: Library) -> Iterator[Diagnostic]:
    """Check ids in guidelines.md, titles in each agenda, for notes find their item by its title, and the glossary."""
    yield from _words(library.registries.terms)
    for package in library.packages:
        if package.guidelines:
            yield from _repeated(package.guidelines.sources, "id")
            yield from _repeated(package.guidelines.recommendations, "id")
        for meeting in package.meetings:
            yield from _repeated([i for i in meeting.card.agenda if i.title in meeting.notes], "title")


def _repeated(entries: Iterable[Located], field: str) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for entry in entries:
        name, place = getattr(entry, field), entry.place(field)
        if name in first:
            yield error(place, "KP304", f"«{name[:60]}» er brugt to gange", f"første gang er i linje {first[name]}")
        first.setdefault(name, place.line)


def _words(terms: Iterable[Term]) -> Iterator[Diagnostic]:
    """A word on a page is marked with one meaning: it is the form of one term only."""
    first: dict[tuple[str, str], Place] = {}
    for term in terms:
        names = list(_names(term))
        again = next((name for name in names if name[:2] in first), None)
        if again:
            message = f"«{again[2][:60]}» er brugt to gange"
            yield error(again[3], "KP304", message, f"første gang er i linje {first[again[:2]].line}")
        for kind, name, _, place in names:
            first.setdefault((kind, name), place)


def _names(term: Term) -> Iterator[tuple[str, str, str, Place]]:
    """Give what must be a term's own, and where: the term itself, and the forms that texts are searched for."""
    yield "term", term.term.casefold(), term.term, term.place("term")
    for n, form in enumerate(term.forms):
        yield "form", form.casefold(), form, term.place("forms", n)
    if not term.forms:
        yield "form", term.term.casefold(), term.term, term.place("term")
