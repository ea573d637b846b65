"""Floor 4: the library becomes pages, each a path, a template and its values. Nothing is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..rulebook import all_rules
from . import across
from .data import catalogue_json, feed, package_json
from .desk import workshop
from .figures import figures_of
from .forms import with_fault_form
from .meeting import handout_page, meeting_page
from .package import package_page
from .page import Banner, Context, Crumb, Download, Page, Paper
from .render import render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Library
    from ..model.cluster_package import ClusterPackage
    from .desk import Workshop

__all__ = [
    "Banner", "Context", "Crumb", "Download", "Page", "Paper", "catalogue_pages", "data_files", "package_pages",
    "render",
]


def package_pages(library: Library, package: ClusterPackage, context: Context) -> Iterator[Page]:
    """Build the pages of one package: its own, its meetings', its handouts'."""
    shop = workshop(library, context)
    return (with_fault_form(page, context, package) for page in _of_package(shop, package))


def _of_package(shop: Workshop, package: ClusterPackage) -> Iterator[Page]:
    """Charts are drawn once for all the pages of a package."""
    figures = figures_of(package)
    yield package_page(shop, package, figures)
    for meeting in package.meetings:
        yield meeting_page(shop, package, meeting, figures)
    for handout in package.handouts:
        yield handout_page(shop, package, handout)


def catalogue_pages(library: Library, context: Context) -> Iterator[Page]:
    """Build all pages that belong to no single package."""
    return (with_fault_form(page, context) for page in _of_catalogue(workshop(library, context)))


def _of_catalogue(shop: Workshop) -> Iterator[Page]:
    library = shop.library
    yield across.front_page(shop)
    yield across.catalogue_page(shop)
    yield across.measures_page(shop)
    yield across.matrix_page(shop)
    yield from (across.system_page(shop, system) for system in library.registries.systems)
    yield across.sources_page(shop)
    yield from (across.source_page(shop, source) for source in library.registries.data_sources)
    yield across.topics_page(shop)
    yield from (across.topic_page(shop, topic) for topic in library.registries.topics)
    if library.registries.pathways:
        yield across.pathways_page(shop)
    yield across.codes_page(shop)
    yield across.glossary_page(shop)
    yield across.news_page(shop)
    yield from (across.own_page(shop, page) for page in across.own_pages(library))
    yield across.rules_page()
    yield from (across.rule_page(shop, rule) for rule in all_rules())
    yield across.set_aside_page(library)


def data_files(library: Library, context: Context) -> Iterator[tuple[str, str]]:
    """Build the data files as (path, text)."""
    for package in library.packages:
        yield f"pakker/{package.slug}/pakke.json", package_json(library, package, context.site_url)
    yield "katalog.json", catalogue_json(library, context.site_url)
    yield "nyt.xml", feed(library, context)
