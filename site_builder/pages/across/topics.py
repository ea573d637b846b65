"""Topics: the list, and for each the packages about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Crumb, Page
from ..parts import Head
from ..words import danish_order
from .cards import Card
from .wall import cards

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage
    from ...model.registry import Topic
    from ..desk import Workshop

LEAD = "Pakkerne efter emne."


@dataclass(frozen=True)
class TopicRow:
    """A topic in the list."""

    title: str
    to: str
    text: str
    count: str


@dataclass(frozen=True)
class TopicsView:
    """All topics."""

    head: Head
    rows: tuple[TopicRow, ...]


@dataclass(frozen=True)
class TopicView:
    """One topic; `synonyms` are the words it is also looked for by."""

    head: Head
    cards: tuple[Card, ...]
    synonyms: str
    authors: str


def topics_page(shop: Workshop) -> Page:
    """Build the list of topics."""
    return Page(path=addresses.file_of(addresses.TOPICS), template="topics.md.j2", kind="topics", title="Emner",
                description=LEAD, values=TopicsView(Head((), "Emner", LEAD), topic_rows(shop.library)), hide_toc=True)


def topic_rows(library: Library) -> tuple[TopicRow, ...]:
    """List the topics by title, each with its number of packages."""
    topics = sorted(library.registries.topics, key=lambda topic: danish_order(topic.title))
    return tuple(TopicRow(t.title, addresses.topic(t.id), t.text, _count(len(_about(library, t.id)))) for t in topics)


def topic_page(shop: Workshop, topic: Topic) -> Page:
    """Build a topic's page."""
    view = TopicView(Head(("Emne",), topic.title, topic.text), cards(shop.library, _about(shop.library, topic.id)),
                     danish.listing(topic.synonyms), addresses.AUTHORS)
    return Page(path=addresses.file_of(addresses.topic(topic.id)), template="topic.md.j2", kind="topic",
                title=topic.title, description=topic.text, values=view, crumbs=(Crumb("Emner", addresses.TOPICS),),
                hide_toc=True, keywords=topic.synonyms)


def _count(packages: int) -> str:
    return danish.counted(packages, "pakke", "pakker") if packages else "ingen pakker endnu"


def _about(library: Library, topic: str) -> list[ClusterPackage]:
    return [package for package in library.packages if topic in package.card.topics]
