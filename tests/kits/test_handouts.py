"""A handout's text as the press sets it."""

import io

import pytest
from pypdf import PdfReader

from site_builder.kit.paper import Meta, Paper
from site_builder.kit.papers.handouts import HandoutView
from site_builder.markdown.tree import body_tree
from site_builder.sources.located import Body
from tests.paper import sheets_of

META = Meta(title="Ark", heading="Ark", lead="Til hver praksis.", warning="", catalogue="Klyngepakker", mark="",
            reservation="", foot="Fald", publisher="Kataloget")
TABLE = "| barn | alder |\n|---|---|\n" + "| Første | |\n" + "| | |\n" * 6
FILLED = "Fyld.\n\n"
FOOT = range(30, 46)  # so many short paragraphs end somewhere in the lower part of a page


def made(maker, text: str, room: int = 0) -> bytes:
    return maker.press.set(Paper("ark", "bilag.typ", META, HandoutView(body_tree(Body(text, 1, "ark.md")), room)))


def page_of(sheets: list[str], word: str) -> int:
    return next(number for number, sheet in enumerate(sheets) if word in sheet)


@pytest.mark.parametrize(("led", "room"), [(TABLE, 0), ("- Første\n- anden\n", 0), ("1. Første\n2. anden\n", 2)],
                         ids=["table", "list", "questions with room"])
def test_the_heading_and_the_words_before_a_table_or_a_list_stand_on_its_page(maker, led, room):
    apart = []
    for count in FOOT:
        sheets = sheets_of(made(maker, f"{FILLED * count}## Opgaveark\n\nTæl sådan:\n\n{led}", room))
        if len({page_of(sheets, word) for word in ("Opgaveark", "Tæl sådan", "Første")}) > 1:
            apart.append(count)
    assert apart == []


def test_a_link_says_where_it_leads_and_can_still_be_clicked(maker):
    address = "https://vejledninger.dsam.dk/akut/?mode=chart&chartId=98"
    reader = PdfReader(io.BytesIO(made(maker, f"Se [akuthåndbogen]({address}).")))
    links = [note.get_object()["/A"]["/URI"] for note in reader.pages[0]["/Annots"]]

    assert "Se akuthåndbogen vejledninger.dsam.dk." in reader.pages[0].extract_text()
    assert set(links) == {address}
