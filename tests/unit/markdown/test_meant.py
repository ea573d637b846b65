"""A link that leads nowhere is told with the file that was probably meant."""

import pytest

from site_builder.library import CataloguePage, Library
from site_builder.markdown import Resolver
from site_builder.markdown.meant import meant
from site_builder.model.registry import PageCard
from site_builder.sources.located import Body

FILES = (
    "packages/_catalogue/pages/om.md",
    "packages/kol/package.md",
    "packages/kol/measures/spirometri.md",
    "packages/kol/measures/medicin.md",
    "packages/kol/handouts/medicin.md",
    "packages/kol/meetings/klyngemoede.md",
    "packages/uvi/measures/dyrkning.md",
)
CARD = PageCard(title="Om", summary="Om.")
RESOLVER = Resolver(Library(pages=tuple(CataloguePage("om", path, CARD, Body()) for path in FILES)))


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("measures/spirometrie.md", "measures/spirometri.md"),
        ("measures/spirometri", "measures/spirometri.md"),
        ("spirometri.md", "measures/spirometri.md"),
        ("handouts/spirometri.md", "measures/spirometri.md"),
        ("Measures/Spirometri.md", "measures/spirometri.md"),
        ("packages/kol/measures/spirometri.md", "measures/spirometri.md"),
        ("/packages/uvi/measures/dyrkning.md", "../uvi/measures/dyrkning.md"),
        ("../uvi/dyrkning.md", "../uvi/measures/dyrkning.md"),
        ("handouts/medisin.md", "handouts/medicin.md"),
        ("measures/medicin", "measures/medicin.md"),
        ("../kol", "package.md"),
        ("/ordlist/", "/ordliste/"),
        ("/regler/undtagelse", "/regler/undtagelser/"),
    ],
)
def test_the_file_that_was_meant_is_written_as_seen_from_the_link(written: str, near: str) -> None:
    assert meant(RESOLVER, "packages/kol/package.md", written) == near


@pytest.mark.parametrize("written", ["measures/hoste.md", "dyrkning.md", "../../../etc/passwd", "../nexus/x.md", "-"])
def test_nothing_is_guessed_when_no_file_of_the_package_is_near(written: str) -> None:
    assert meant(RESOLVER, "packages/kol/package.md", written) == ""


def test_a_link_from_a_deeper_file_climbs_first() -> None:
    assert meant(RESOLVER, "packages/kol/meetings/klyngemoede.md", "measures/spirometri.md") == (
        "../measures/spirometri.md"
    )
