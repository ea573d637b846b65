"""Terms of the glossary are marked where a page first uses them, and explained at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.registry import Term

# A hyphen belongs to its word: KOL-patienter is not KOL. So does the plus of Ordiprax+.
WORD = re.compile(r"[\w+-]+")


class Glossary:
    """All terms by the first word of each of their forms, longer forms first; without forms the term itself is one.

    With them it is not, for some terms are verbs as well: »dagen tæller ens« is about no tæller.

    One expression with all forms would be tried at every letter of a text; a word looked up costs next to nothing.
    """

    def __init__(self, terms: Sequence[Term]) -> None:
        self.by_first: dict[str, list[tuple[str, Term]]] = {}
        forms = {form.casefold(): term for term in terms for form in term.forms or (term.term,)}
        for form in sorted(forms, key=lambda form: (-len(form), form)):
            first = WORD.match(form)
            if first:
                self.by_first.setdefault(first[0], []).append((form, forms[form]))

    def page(self) -> PageGlossary:
        """Start a page: no term is marked yet."""
        return PageGlossary(self)

    def found_at(self, text: str, word: re.Match[str]) -> tuple[int, Term] | None:
        """Give the end and the term of the longest form that begins with this word of a text."""
        for form, term in self.by_first.get(word[0].casefold(), ()):
            end = word.start() + len(form)
            if text[word.start() : end].casefold() == form and not WORD.match(text, end):
                return end, term
        return None


class PageGlossary:
    """Marks each term once on a page."""

    def __init__(self, glossary: Glossary) -> None:
        self.glossary = glossary
        self._used: dict[str, Term] = {}

    @property
    def used(self) -> list[Term]:
        """The terms marked so far, in alphabetical order."""
        return sorted(self._used.values(), key=lambda term: term.term.casefold())

    def mark(self, text: str) -> Markup:
        """Escape a plain text and mark the terms that the page has not marked before."""
        parts, end = [], 0
        for word in WORD.finditer(text):
            found = self.glossary.found_at(text, word) if word.start() >= end else None
            if found is None or found[1].id in self._used:
                continue
            self._used[found[1].id] = found[1]
            parts += [escape(text[end : word.start()]), _link(found[1], text[word.start() : found[0]])]
            end = found[0]
        return Markup("").join([*parts, escape(text[end:])])


def _link(term: Term, written: str) -> Markup:
    return Markup('<a class="term" href="#ord-{}" title="{}">{}</a>').format(term.id, term.text, written)
