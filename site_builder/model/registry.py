"""packages/_catalogue: the lists that all packages share, and the catalogue's own pages."""

from __future__ import annotations

from .base import Located
from .card import Card
from .fields import Address, Date, Identifier, Text, Texts
from .values import PublisherKind


class Publisher(Located):
    """Who answers for packages, and in which years."""

    id: Identifier
    title: Text
    kind: PublisherKind
    url: Address | None = None
    valid_from: Date | None = None
    valid_to: Date | None = None
    successor: Identifier | None = None


class PracticeSystem(Located):
    """A practice system (lægesystem)."""

    id: Identifier
    title: Text
    vendor: Text | None = None
    url: Address | None = None


class DataSource(Located):
    """Where numbers come from."""

    id: Identifier
    title: Text
    text: Text
    url: Address | None = None
    wait: Text | None = None


class Topic(Located):
    """A topic with the words people search by."""

    id: Identifier
    title: Text
    text: Text
    synonyms: Texts = ()


class Term(Located):
    """A term of the glossary."""

    id: Identifier
    term: Text
    text: Text
    forms: Texts = ()
    source: Address | None = None


class PageCard(Card):
    """The front matter of one of the catalogue's own pages."""

    title: Text
    summary: Text
