"""The meeting script on A4: no navigation, every item, charts as SVG, pages numbered."""

from __future__ import annotations

import re

import pytest
from pypdf import PdfReader

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
        return sheets(file)

    return print_page


def sheets(file) -> list[str]:
    return [sheet.extract_text() for sheet in PdfReader(file).pages]


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
