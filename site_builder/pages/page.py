"""A page of the site before it is written: what the theme reads of it, and the values of its template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ..model.cluster_package import ClusterPackage, MeetingScript


@dataclass(frozen=True)
class Download:
    """A file that stands beside a meeting's page."""

    file: str
    title: str


Downloads = Callable[["ClusterPackage", "MeetingScript"], "tuple[Download, ...]"]


def _none(package: ClusterPackage, script: MeetingScript) -> tuple[Download, ...]:
    return ()


@dataclass(frozen=True)
class Context:
    """What a build is told and never looks up: the date, the site's address and the builder's version.

    `downloads` lists the files of a meeting's kit, which a floor above makes. `repo_url` is empty where the sources are
    nowhere to be seen.
    """

    today: date
    site_url: str
    version: str
    downloads: Downloads = _none
    repo_url: str = ""


@dataclass(frozen=True)
class Banner:
    """The strip across the top of a page: a boxed word and a sentence."""

    label: str
    text: str


@dataclass(frozen=True)
class Crumb:
    """A step of the way back; `to` is a site path."""

    label: str
    to: str


@dataclass(frozen=True)
class Paper:
    """The running text in the margins of a printed page."""

    left: str
    right: str = ""


@dataclass(frozen=True)
class Page:
    """One page. `values` is the view that the template sees as `v`; `path` always ends in index.md.

    `fault_form` is the address of the form on which its faults are told.
    """

    path: str
    template: str
    kind: str
    title: str
    description: str
    values: object
    banner: Banner | None = None
    overdue: str | None = None
    crumbs: tuple[Crumb, ...] = ()
    paper: Paper | None = None
    hide_toc: bool = False
    fault_form: str = ""
    keywords: tuple[str, ...] = ()
