"""Every paper of every meeting, as a printer and a screen reader get it."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from site_builder.kit.contents import papers
from site_builder.planning import Choices
from tests.conftest import ROOT
from tests.paper import sheets_of, words_of

from .conftest import EVENING
from .reading import words

MEETINGS = sorted((p.parents[1].name, p.stem) for p in (ROOT / "packages").glob("*/meetings/*.md"))


def fonts_of(reader: PdfReader):
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            yield font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()


@pytest.mark.parametrize(
    ("slug", "meeting", "choices"),
    [*((*meeting, EVENING) for meeting in MEETINGS), ("uvi-aeldre", "klyngemoede", Choices())],
)
def test_every_paper_is_tagged_danish_titled_and_carries_its_fonts(papers_of, library, slug, meeting, choices):
    title = library.package(slug).card.title
    for name, data in papers_of(slug, meeting, choices).items():
        reader = PdfReader(io.BytesIO(data))
        catalogue = reader.trailer["/Root"]
        about = reader.xmp_metadata.stream.get_data().decode() if reader.xmp_metadata else ""
        assert "<pdfuaid:part>1</pdfuaid:part>" in about, name
        assert catalogue["/Lang"] == "da-DK", name
        assert catalogue["/MarkInfo"]["/Marked"], name
        assert title in reader.metadata.title, name
        assert reader.outline, name
        descriptors = list(fonts_of(reader))
        assert descriptors, name
        assert all({"/FontFile2", "/FontFile3"} & set(found) for found in descriptors), name


@pytest.mark.parametrize(("slug", "meeting"), MEETINGS)
def test_every_page_says_which_it_is_of_how_many(papers_of, slug, meeting):
    for name, data in papers_of(slug, meeting).items():
        if name != "dataark":
            said = [re.findall(r"Side (\d+) af (\d+)", sheet) for sheet in sheets_of(data)]
            assert said == [[(str(n), str(len(said)))] for n in range(1, len(said) + 1)], name


def test_each_practices_sheet_counts_its_own_pages(papers_of):
    sheets = sheets_of(papers_of("laegeattester", "klyngemoede")["dataark"])
    said = [re.findall(r"Praksis (\w+), side (\d) af (\d)", sheet) for sheet in sheets[:4]]
    assert said == [[("A", "1", "2")], [("A", "2", "2")], [("B", "1", "2")], [("B", "2", "2")]]


def test_long_words_are_hyphenated(papers_of):
    parts = re.findall(r"(\w+)\u00ad\n(\w+)", words_of(papers_of("uvi-aeldre", "klyngemoede")["drejebog"]))
    source = (ROOT / "packages/uvi-aeldre/meetings/klyngemoede.md").read_text("utf-8")
    assert len([first + rest for first, rest in parts if first + rest in source]) >= 5


def test_the_clock_runs_to_the_end_and_the_follow_up_has_a_date(papers_of):
    made = {name: words(words_of(data)) for name, data in papers_of("uvi-aeldre", "klyngemoede").items()}
    assert "Torsdag 14. januar 2027, 18.30–20.00. 18 deltagere fra 9 praksis" in made["drejebog"]
    assert "4 grupper (5, 5, 4 og 4)" in made["drejebog"]
    assert "20.00 Slut" in made["drejebog"]
    assert "Forslag: Torsdag 15. juli 2027, 18.30–19.15" in made["opfoelgning"]
    assert "Opfølgningsmøde torsdag 15. juli 2027." in made["referat"]


def test_without_a_start_the_papers_count_minutes(papers_of):
    text = words(words_of(papers_of("uvi-aeldre", "klyngemoede", Choices())["drejebog"]))
    assert "0.00 5 min Velkomst og kuverter" in text
    assert "1.30 Slut" in text
    assert "Deltagerark, ét til hver deltager" in text


def test_an_evening_that_is_too_short_is_cut_in_the_scripts_own_order_and_says_so(papers_of):
    short = Choices(day=EVENING.day, start=EVENING.start, minutes=80)
    text = words(words_of(papers_of("uvi-aeldre", "klyngemoede", short)["drejebog"]))
    assert "19.50 Slut" in text
    cuts = "Hvad siger anbefalingerne? Fra 15 til 7 min; Velkomst og kuverter: fra 5 til 3 min."
    assert f"Planen er forkortet: {cuts}" in text


def test_what_an_author_writes_is_never_read_as_markup(maker, job):
    hostile = '#panic("x") $x^2$ *fed* @navn <label> = titel // væk \\ "citat" `kode` ~ #[y] navn@region.dk 1. - +'
    plain = job("stop-op", "klyngemoede")
    card = plain.package.card.model_copy(update={"summary": hostile})
    package = replace(plain.package, card=card, handouts=())  # without a letter the summary stands in the invitation
    invitation = next(paper for paper in papers(replace(plain, package=package)) if paper.name == "invitation")
    assert hostile in words(words_of(maker.press.set(invitation)))


def test_the_templates_name_no_package_of_the_network():
    found = [path for path in Path(ROOT / "themes/typst").rglob("*.typ") if "@" in path.read_text("utf-8")]
    assert found == []
