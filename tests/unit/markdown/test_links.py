from pathlib import Path

import pytest

from site_builder.library import read_library
from site_builder.markdown import Resolver, relative
from site_builder.markdown.links import is_external, page_of

RESOLVER = Resolver(read_library(Path(__file__).parents[2] / "project")[0])


@pytest.mark.parametrize(
    ("file", "page"),
    [
        ("packages/kol/package.md", "pakker/kol/index.html"),
        ("packages/kol/guidelines.md", "pakker/kol/index.html#anbefalinger"),
        ("packages/kol/CHANGELOG.md", "pakker/kol/index.html#historik"),
        ("packages/kol/measures/fev1.md", "pakker/kol/index.html#maalepunkt-fev1"),
        ("packages/kol/extraction/xmo.md", "pakker/kol/index.html#udtraek-xmo"),
        ("packages/kol/meetings/m.md", "pakker/kol/moede/m/index.html"),
        ("packages/kol/handouts/ark.md", "pakker/kol/bilag/ark/index.html"),
        ("packages/_catalogue/pages/forside.md", "index.html"),
        ("packages/_catalogue/pages/om.md", "om/index.html"),
        ("packages/_catalogue/topics.yaml", None),
        ("README.md", None),
    ],
)
def test_a_file_becomes_a_page(file: str, page: str | None) -> None:
    assert page_of(file) == page


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("../package.md", "pakker/proeve/index.html"),
        ("medicin.md#bund", "pakker/proeve/index.html#maalepunkt-medicin"),
        ("../../../../etc/passwd", None),
        ("/etc/passwd", None),
        ("medicin", None),
        ("", None),
        ("Medicin.md", None),
        ("..\\package.md", None),
    ],
)
def test_a_link_leads_only_to_files_that_become_pages(href: str, target: str | None) -> None:
    assert RESOLVER.target("packages/proeve/measures/spirometri.md", href) == target


@pytest.mark.parametrize("href", ["https://a.dk", "mailto:a@b.dk", "//a.dk", "javascript:x", "http://[", "HTTP://a"])
def test_an_address_with_a_scheme_or_host_is_outside(href: str) -> None:
    assert is_external(href)


def test_a_page_is_seen_from_another() -> None:
    assert (
        relative("pakker/kol/moede/m/index.html", "ordliste/index.html#median")
        == "../../../../ordliste/index.html#median"
    )
    assert relative("index.html", "om/index.html") == "om/index.html"
