"""Pathways (møderækker): packages in an order that somebody has thought about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ... import danish
from .. import addresses
from ..page import Page
from ..parts import Head

if TYPE_CHECKING:
    from ...library import Library
    from ...model.cluster_package import ClusterPackage
    from ...model.pathway import Pathway, PathwayStep
    from ..desk import Workshop

LEAD = "Møder, der går godt efter hinanden, og hvorfor. Hver pakke kan også bruges for sig."


@dataclass(frozen=True)
class Stop:
    """One meeting of a pathway; `when` counts from the one before."""

    title: str
    to: str
    text: str
    when: str
    facts: str


@dataclass(frozen=True)
class PathwayView:
    """A pathway with what all of it takes."""

    id: str
    title: str
    to: str
    text: str
    total: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True)
class PathwaysView:
    """All pathways."""

    head: Head
    pathways: tuple[PathwayView, ...]


def pathways_page(shop: Workshop) -> Page:
    """Build the page of pathways."""
    return Page(path=addresses.file_of(addresses.PATHWAYS), template="pathways.md.j2", kind="pathways",
                title="Møderækker", description=LEAD, hide_toc=True,
                values=PathwaysView(Head((), "Møderækker", LEAD), pathways(shop.library)))


def pathways(library: Library) -> tuple[PathwayView, ...]:
    """Build the pathways in the order of their file. A package that could not be read is left out."""
    return tuple(_pathway(library, pathway) for pathway in library.registries.pathways)


def _pathway(library: Library, pathway: Pathway) -> PathwayView:
    steps = [(step, package) for step in pathway.steps if (package := library.package(step.package))]
    return PathwayView(pathway.id, pathway.title, addresses.pathway(pathway.id), pathway.text,
                       _total(steps), tuple(_stop(step, package) for step, package in steps))


def _total(steps: list[tuple[PathwayStep, ClusterPackage]]) -> str:
    """Write 3 møder, i alt 4 timer 30 min, over 36 uger."""
    minutes = sum(package.meeting.card.minutes for _, package in steps if package.meeting)
    weeks = sum(step.weeks_after or 0 for step, _ in steps[1:])
    parts = [danish.counted(len(steps), "møde", "møder"), f"i alt {danish.duration(minutes)}"]
    return ", ".join([*parts, f"over {danish.counted(weeks, 'uge', 'uger')}"] if weeks else parts)


def _stop(step: PathwayStep, package: ClusterPackage) -> Stop:
    when = f"{danish.counted(step.weeks_after, 'uge', 'uger')} efter" if step.weeks_after else ""
    return Stop(package.card.title, addresses.package(package.slug), step.text, when, _facts(package))


def _facts(package: ClusterPackage) -> str:
    minutes = [danish.duration(package.meeting.card.minutes)] if package.meeting else []
    days = [task.days_before for task in package.main_preparation]
    numbers = danish.counted(len(package.measures), "målepunkt", "målepunkter") if package.measures else "uden tal"
    return ", ".join([*minutes, numbers, *([f"begynd {danish.begin_before(max(days))}"] if days else [])])
