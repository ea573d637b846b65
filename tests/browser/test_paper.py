"""The meeting script on A4: no navigation, every item, charts as SVG, pages numbered and none left half empty."""

from __future__ import annotations

import re

import pytest
from pypdf import PdfReader

from tests.paper import sheets_of

from .kinds import KINDS

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture
def paper(open_page, tmp_path):
    """The words of a printed page, sheet by sheet."""

    def print_page(path: str) -> list[str]:
        page = open_page(path)
        page.emulate_media(media="print")
        file = tmp_path / "papir.pdf"
        page.pdf(path=str(file), prefer_css_page_size=True, print_background=True)
        return sheets_of(file)

    return print_page


def test_the_script_prints_every_item_and_numbers_its_pages(paper):
    printed = paper(KINDS["møde"])
    for number, sheet in enumerate(printed, 1):
        assert re.search(rf"Side\s+{number}\s+af\s+{len(printed)}", sheet)
    whole = " ".join(" ".join(printed).split())
    for words in ("Køreplan", "Kun facilitator", "Opdigtede tal", "Eksempelpakke"):
        assert words in whole
    for words in ("Spring til indhold", "Interaktiv figur", "Fremhæv", "Søg"):
        assert words not in whole


def test_no_chart_and_no_table_row_is_cut_by_a_page_break(open_page):
    page = open_page(KINDS["møde"])
    page.emulate_media(media="print")
    cut = page.evaluate(
        """() => [...document.querySelectorAll("figure svg, tr, .qs li")].filter(e => {
          if (!e.getClientRects().length) return false;
          for (let n = e; n; n = n.parentElement) if (getComputedStyle(n).breakInside === "avoid") return false;
          return true;
        }).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert cut == []


SCRIPTS = [KINDS["møde"], KINDS["opfølgning"], *(f"pakker/{slug}/moede/klyngemoede/index.html" for slug in (
    "laegeattester", "smertestillende", "stop-op", "uvi-aeldre"))]
FOOT = 60  # points
WRITTEN = (297 - 21 - 19) / 25.4 * 72  # the height of a sheet within its margins
PLANNED = "?dato=2027-01-14&start=18.30&deltagere=18&praksis=12"


@pytest.mark.parametrize("query", [PLANNED, f"{PLANNED}&vis=deltager"], ids=["facilitator", "participants"])
@pytest.mark.parametrize("path", SCRIPTS)
def test_no_page_ends_with_a_heading_or_before_it_is_half_full(open_page, tmp_path, path, query):
    page = open_page(path + query)
    headings = {" ".join(text.split()) for text in page.locator("h2, h3, h4").all_inner_texts()}
    page.emulate_media(media="print")
    page.pdf(path=str(tmp_path / "papir.pdf"), prefer_css_page_size=True)
    sheets = PdfReader(tmp_path / "papir.pdf").pages
    lines = [lines_of(sheet) for sheet in sheets]
    for sheet, ((text, height), *_) in list(zip(sheets, lines, strict=True))[:-1]:
        assert text not in headings
        assert height < 0.5 * float(sheet.mediabox.height)
    loose = re.compile(r"\W*(Færdig, når|Ledes af|Viser |Ark: )")
    under_the_head = [text for *_, (text, _), _ in lines]
    assert [words for words in under_the_head if loose.match(words)] == []


@pytest.mark.parametrize("slug", ["angst", "influenzavaccination", "sovemedicin", "type-2-diabetes", "uvi-aeldre"])
def test_no_sheet_of_a_package_is_more_than_a_third_empty(open_page, tmp_path, slug):
    page = open_page(f"pakker/{slug}/index.html")
    page.emulate_media(media="print")
    page.pdf(path=str(tmp_path / "papir.pdf"), prefer_css_page_size=True)
    sheets = PdfReader(tmp_path / "papir.pdf").pages
    lines = [lines_of(sheet) for sheet in sheets]
    empty = [round((lowest - FOOT) / WRITTEN, 2) for (_, lowest), *_ in lines[:-1]]
    assert [number for number, share in enumerate(empty, 1) if share > 1 / 3] == []


def test_what_is_folded_on_the_screen_is_read_on_paper(open_page, paper):
    titles = open_page(KINDS["pakke"]).locator(".sources cite").all_text_contents()
    printed = " ".join(" ".join(paper(KINDS["pakke"])).split())
    assert len(titles) > 5
    assert [title for title in titles if printed.count(title) < 2] == []


@pytest.mark.parametrize("path", SCRIPTS)
def test_every_figure_has_its_caption_above_it(open_page, path):
    page = open_page(path)
    page.emulate_media(media="print")
    beside = page.evaluate(
        """() => [...document.querySelectorAll(".fig")].filter(fig => {
          const [words, chart] = ["figcaption", ".fig-wide"].map(e => fig.querySelector(e).getBoundingClientRect());
          return words.bottom > chart.top + 1 || words.left > chart.left + 1;
        }).map(fig => fig.id)"""
    )
    assert beside == []


@pytest.mark.parametrize("path", SCRIPTS)
def test_paper_has_no_files_to_fetch_and_no_empty_list_of_sheets(open_page, path):
    page = open_page(f"{path}?vis=deltager")
    page.emulate_media(media="print")
    headings = page.locator("h2:visible").all_inner_texts()
    assert "Køreplan" in headings
    assert "Hent" not in headings
    lines = [text.strip() for text in page.locator(".mat:visible").all_inner_texts()]
    assert [text for text in lines if re.search(r":$|: ?,", text)] == []


def lines_of(sheet) -> list[tuple[str, float]]:
    """The lines above the foot with their height on the page, from the lowest upwards."""
    found: dict[float, str] = {}

    def keep(text, page, line, *_) -> None:
        height = round(page[1] * line[4] + page[3] * line[5] + page[5])
        if text.strip() and height > FOOT:
            found[height] = found.get(height, "") + text

    sheet.extract_text(visitor_text=keep)
    return [(" ".join(found[height].split()), height) for height in sorted(found)]


def test_participants_get_the_script_without_what_is_the_facilitators(paper):
    path = "pakker/uvi-aeldre/moede/klyngemoede/index.html"
    printed = " ".join(" ".join(paper(f"{path}{PLANNED}&minutter=75&vis=deltager")).split())
    assert "18.33 Hvad siger anbefalingerne?" in printed
    kept = ("Kun facilitator", "Hvis tiden løber", "Forkortes", "Holdt til", "Svarark", "Det skal med", "Sig først")
    assert [words for words in kept if words in printed] == []
