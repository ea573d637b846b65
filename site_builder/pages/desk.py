"""What the builder of a view has at hand: the library, and the ways in which text and links reach one page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from ..markdown import Glossary, Resolver, render_body
from . import addresses

if TYPE_CHECKING:
    from ..library import Library
    from ..markdown import PageGlossary, PageResolver
    from ..model.registry import Term
    from ..sources.located import Body
    from .page import Context


@dataclass(frozen=True)
class Word:
    """A term of «Ord på siden»."""

    id: str
    term: str
    text: str
    to: str


@dataclass(frozen=True)
class Desk:
    """One page being written. Its glossary remembers the terms already marked, so views are built in reading order."""

    library: Library
    context: Context
    file: str
    glossary: PageGlossary
    resolver: PageResolver

    def text(self, text: str) -> Markup:
        """Escape a plain text and mark the glossary's terms in it."""
        return self.glossary.mark(text)

    def texts(self, texts: tuple[str, ...]) -> tuple[Markup, ...]:
        """Escape and mark several texts."""
        return tuple(self.text(text) for text in texts)

    def body(self, body: Body, level: int = 3) -> Markup:
        """Render author Markdown; its ## becomes h<level>."""
        return render_body(body, level, self.glossary, self.resolver)

    def link(self, text: str, to: str) -> Markup:
        """Write a link to a site path or an outer address."""
        return Markup('<a href="{}">{}</a>').format(addresses.seen_from(self.file, to), text)

    def words(self) -> tuple[Word, ...]:
        """List the terms marked so far: call it last."""
        return tuple(
            Word(term.id, term.term, term.text, f"{addresses.GLOSSARY}#{term.id}") for term in self.glossary.used
        )


@dataclass(frozen=True)
class Workshop:
    """Hands out desks; what they share is made once."""

    library: Library
    context: Context
    glossary: Glossary
    resolver: Resolver

    def desk(self, file: str) -> Desk:
        """Start a page."""
        return Desk(self.library, self.context, file, self.glossary.page(), self.resolver.for_page(file))

    def plain_desk(self, file: str) -> Desk:
        """Start a page on which no terms are marked."""
        return Desk(self.library, self.context, file, Glossary(()).page(), self.resolver.for_page(file))


def workshop(library: Library, context: Context) -> Workshop:
    """Open the workshop for a library; asked again for the same library object, its parts are there already."""
    glossary, resolver = _shared(_Same(library))
    return Workshop(library, context, glossary, resolver)


class _Same:
    """A library as a key: the object itself, for its contents cannot be hashed."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def __hash__(self) -> int:
        return id(self.library)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.library is self.library


@lru_cache(maxsize=1)
def _shared(key: _Same) -> tuple[Glossary, Resolver]:
    terms: tuple[Term, ...] = key.library.registries.terms
    return Glossary(terms), Resolver(key.library)
