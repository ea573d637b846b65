"""Kits of the real catalogue, made by the real press."""

from __future__ import annotations

import re
import shutil
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from site_builder.build import context_of
from site_builder.build_kit import Order, job_of, kit_maker
from site_builder.check import check_project
from site_builder.diagnostics import has_errors
from site_builder.kit.contents import papers
from site_builder.kit.job import Job
from site_builder.kit.maker import KitMaker
from site_builder.planning import Choices
from tests.conftest import DAY, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from site_builder.library import Library

ORDERED = ("stop-op", "uvi-aeldre")
RELATED = re.compile(r"^related:\n(?:[ -].*\n)+", re.MULTILINE)
EVENING = Choices(day=date(2027, 1, 14), start=18 * 60 + 30, participants=18, practices=9, cluster="Klynge Å & Ø")


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two packages of the catalogue alone: to read all of them would be most of the time of every order."""
    folder = tmp_path_factory.mktemp("to")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    rooms = ("packages", "data_samples")
    for name in ("packages/_catalogue", *(f"{room}/{slug}" for slug in ORDERED for room in rooms)):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name)
    (folder / "packages" / "_catalogue" / "pathways.yaml").unlink()
    for slug in ORDERED:
        card = folder / "packages" / slug / "package.md"
        card.write_text(RELATED.sub("", card.read_text("utf-8")), "utf-8")
    return folder


@pytest.fixture(scope="session")
def library() -> Library:
    found, diagnostics = check_project(ROOT, DAY)
    assert not has_errors(diagnostics)
    return found


@pytest.fixture(scope="session")
def maker() -> KitMaker:
    return kit_maker()


@pytest.fixture(scope="session")
def job(library: Library) -> Callable[..., Job]:
    """Plan a meeting of the catalogue: job("uvi-aeldre", "klyngemoede", start=1110)."""

    def one(slug: str, meeting: str, choices: Choices = EVENING) -> Job:
        package = library.package(slug)
        assert package is not None
        script = next(m for m in package.meetings if m.id == meeting)
        return job_of(Order(library, package, script, choices), context_of(ROOT))

    return one


@pytest.fixture(scope="session")
def papers_of(maker: KitMaker, job: Callable[..., Job]) -> Callable[..., dict[str, bytes]]:
    """The papers of a meeting by name, made once for all tests that read them."""

    @cache
    def one(slug: str, meeting: str, choices: Choices = EVENING) -> dict[str, bytes]:
        return {p.name: maker.press.set(p) for p in papers(job(slug, meeting, choices))}

    return one
