"""The floors put together: check, then the whole site, then the swap."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import yaml

from . import __version__
from .build_kit import Order, job_of, kit_maker
from .check import check_project
from .diagnostics import Diagnostic, has_errors
from .kit.contents import downloads
from .pages import Context, addresses, catalogue_pages, data_files, package_pages
from .pages.render import render
from .planning import Choices
from .reports.json import SCHEMA_AT, json_schema
from .schema import schemas
from .site import home
from .site.engine import EngineFault, Setting
from .site.finish import finish
from .site.links import broken_links
from .site.parts import set_site
from .site.publish import staged
from .site.tree import copy_assets, copy_pictures, write_file, write_tree
from .sources.settings import address_setting
from .today import today

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from .kit.maker import KitMaker
    from .library import Library
    from .model.cluster_package import ClusterPackage
    from .progress import Progress


# Feeds need an address; one that says itself that nobody has set it.
NOWHERE = "https://site-url-mangler.invalid/"


@dataclass(frozen=True)
class BuildResult:
    """What a build came to: nothing is written when a diagnostic is an error."""

    diagnostics: list[Diagnostic]
    pages: int = 0

    @property
    def written(self) -> bool:
        """Tell whether the site stands."""
        return not has_errors(self.diagnostics)


def build_site(project: Path, output: Path, progress: Progress, *, kits: bool = True) -> BuildResult:
    """Check a project and write its site into `output`, with or without the kits of its meetings.

    Raises EngineFault, PressFault, FontsMissing and FileNotFoundError (assets).
    """
    progress.step("Læser og kontrollerer pakkerne")
    library, diagnostics = check_project(project, today(os.environ))
    if has_errors(diagnostics):
        return BuildResult(diagnostics)
    with one_at_a_time(project / "build"):
        context = context_of(project, kits=kits)
        docs = project / "build" / "docs"
        paths = write_tree(docs, tree_files(library, context, progress))
        copy_assets(home.web_assets(), docs)
        pages = [path for path in paths if path.endswith(".md")]
        with staged(output) as stage:
            with progress.counting("Sætter siderne op", len(pages), stage):
                set_site(setting_of(project, context), docs, paths, stage)
            copy_pictures(project, library.pictures, stage)
            if kits:
                write_kits(library, context, stage, kit_maker(project / "build" / "kit" / ".lavet"), progress)
            progress.step("Efterprøver links")
            finish(stage, pages, context.site_url, context.today)
            broken = broken_links(stage, urlsplit(context.site_url).path)
            if broken:
                raise BrokenLinks(broken)
    return BuildResult(diagnostics, len(pages))


class BrokenLinks(Exception):
    """The built site has links that lead nowhere; the old site stays."""

    def __init__(self, links: list[str]) -> None:
        super().__init__(f"{len(links)} links fører ingen steder hen")
        self.links = links


def setting_of(project: Path, context: Context) -> Setting:
    """Tell the engine what it needs of the project."""
    return Setting(project / "mkdocs.yml", home.themes() / "klynge", context.site_url)


def tree_files(library: Library, context: Context, progress: Progress | None = None) -> Iterator[tuple[str, str]]:
    """Make every file of the docs tree as (path, text), one at a time."""
    for number, package in enumerate(library.packages, 1):
        if progress:
            progress.part("Tegner og skriver pakkerne", number, len(library.packages))
        yield from package_files(library, package, context)
    yield from common_files(library, context)


def common_files(library: Library, context: Context) -> Iterator[tuple[str, str]]:
    """Make the files that belong to no single package, and all data files, as (path, text)."""
    yield from ((page.path, render(page, home.themes())) for page in catalogue_pages(library, context))
    yield from data_files(library, context)
    yield SCHEMA_AT, json_schema()
    yield from ((f"schema/{name}", text) for name, text in schemas(library.registries.lists, context.site_url))


def package_files(library: Library, package: ClusterPackage, context: Context) -> Iterator[tuple[str, str]]:
    """Make the pages of one package as (path, text)."""
    yield from ((page.path, render(page, home.themes())) for page in package_pages(library, package, context))


def context_of(project: Path, *, kits: bool = True) -> Context:
    """Gather what pages must know of the world outside: the date and the site's address. Raises EngineFault."""
    site_url = _setting(project, "site_url", os.environ) or NOWHERE
    context = Context(
        today=today(os.environ), site_url=site_url if site_url.endswith("/") else f"{site_url}/", version=__version__,
        repo_url=_setting(project, "repo_url", os.environ),
    )  # fmt: skip
    return replace(context, downloads=downloads) if kits else context


def write_kits(library: Library, context: Context, stage: Path, maker: KitMaker, progress: Progress) -> None:
    """Put the files of every meeting beside its page; what is made already is not made again."""
    meetings = [(package, script) for package in library.packages for script in package.meetings]
    for number, (package, script) in enumerate(meetings, 1):
        progress.part("Laver mødernes materialer", number, len(meetings))
        folder = (stage / addresses.meeting(package.slug, script.id)).parent
        for name, data in maker.files(job_of(Order(library, package, script, Choices()), context)):
            write_file(folder / name, data)
    maker.store.sweep()


def _setting(project: Path, key: str, environment: Mapping[str, str]) -> str:
    try:
        return address_setting(project, key, environment)
    except (OSError, ValueError, yaml.YAMLError) as fault:
        raise EngineFault(f"mkdocs.yml kan ikke læses: {fault}") from fault


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Let one build at a time use the tree; a second one waits."""
    import fcntl

    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
