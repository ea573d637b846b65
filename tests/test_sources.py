"""docs/sources.md: every recommendation of every package was found in every source that it names."""

from __future__ import annotations

import re
from datetime import date

import pytest

from site_builder.check import check_project
from site_builder.diagnostics import has_errors
from site_builder.library import Library
from site_builder.model.cluster_package import ClusterPackage
from tests.conftest import DAY, ROOT

SLUGS = sorted(folder.parent.name for folder in (ROOT / "packages").glob("*/package.md"))
NO_RECOMMENDATION = {"kode", "tal", "regnet"}
ELSEWHERE = "–"
SECTION = re.compile(r"^## (\S+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
TABLES = dict(SECTION.findall((ROOT / "docs" / "sources.md").read_text("utf-8")))


@pytest.fixture(scope="module")
def library() -> Library:
    found, diagnostics = check_project(ROOT, DAY)
    assert not has_errors(diagnostics)
    return found


def rows_of(slug: str) -> list[list[str]]:
    """The rows of a package's table as their five cells."""
    lines = [line for line in TABLES[slug].splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def package_of(library: Library, slug: str) -> ClusterPackage:
    package = library.package(slug)
    assert package is not None
    return package


def test_every_package_has_its_table() -> None:
    assert sorted(TABLES) == SLUGS


@pytest.mark.parametrize("slug", SLUGS)
def test_every_recommendation_was_found_in_every_source_that_it_names(slug: str, library: Library) -> None:
    guidelines = package_of(library, slug).guidelines
    assert guidelines is not None
    named = {(r.id, source) for r in guidelines.recommendations for source in r.sources}
    found = {(to, source.split()[0]) for tos, _, source, *_ in rows_of(slug) for to in re.split(r",\s*", tos)}
    assert named - found == set()


@pytest.mark.parametrize("slug", SLUGS)
def test_a_row_names_what_there_is(slug: str, library: Library) -> None:
    guidelines = package_of(library, slug).guidelines
    assert guidelines is not None
    known = {r.id for r in guidelines.recommendations} | NO_RECOMMENDATION
    sources = {source.id for source in guidelines.sources} | {ELSEWHERE}
    rows = rows_of(slug)
    assert [row for row in rows if len(row) != 5 or not all(row)] == []
    assert [row for row in rows if not set(re.split(r",\s*", row[0])) <= known] == []
    assert [row for row in rows if row[2].split()[0].rstrip(",") not in sources] == []
    assert [row for row in rows if not date(2026, 1, 1) <= date.fromisoformat(row[4]) <= DAY] == []
