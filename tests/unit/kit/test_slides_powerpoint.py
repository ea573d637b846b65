"""The .pptx, read back with the library and as the files it is made of."""

from __future__ import annotations

import io
import re
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Emu
from slide_cases import FILES, deck_of

from site_builder.kit.slides import powerpoint
from site_builder.kit.slides.room import height
from site_builder.kit.slides.slide import Kind

LAYOUT = {0: 48, 1: 24, 11: 12, 12: 12, 13: 14}  # sizes that a slide has from its layout


@pytest.fixture(scope="module")
def deck(tmp_path_factory):
    return deck_of(tmp_path_factory.mktemp("deck"))


@pytest.fixture(scope="module")
def written(deck) -> bytes:
    return powerpoint(deck)


@pytest.fixture(scope="module")
def shown(written):
    return Presentation(io.BytesIO(written))


@pytest.fixture(scope="module")
def follow_up(tmp_path_factory):
    made = powerpoint(deck_of(tmp_path_factory.mktemp("follow-up"), "opfoelgning"))
    return Presentation(io.BytesIO(made))


def charts(presentation):
    return [shape.chart for slide in presentation.slides for shape in slide.shapes if shape.has_chart]


def series(chart):
    return [(s.name, list(s.values)) for plot in chart.plots for s in plot.series]


def test_every_slide_has_its_title_in_a_title_placeholder_that_is_read_first(deck, shown):
    first = [slide.shapes[0] for slide in shown.slides]
    assert [shape.text_frame.text for shape in first] == [slide.title for slide in deck.slides]
    assert {shape.placeholder_format.idx for shape in first} == {0}


def test_no_placeholder_is_left_empty(shown):
    empty = [shape.name for slide in shown.slides for shape in slide.placeholders
             if shape.has_text_frame and not shape.text_frame.text]
    assert empty == []


def test_nothing_lies_over_anything_else_and_all_lies_within_the_slide(shown, follow_up):
    for presentation in (shown, follow_up):
        for slide in presentation.slides:
            boxes = [(s.left, s.top, s.left + s.width, s.top + s.height) for s in slide.shapes]
            for n, (left, top, right, bottom) in enumerate(boxes):
                assert (left >= 0, top >= 0, right <= presentation.slide_width) == (True, True, True)
                assert bottom <= presentation.slide_height
                others = [o for o in boxes[n + 1:] if o[0] < right and left < o[2] and o[1] < bottom and top < o[3]]
                assert others == []


def test_no_text_is_taller_than_its_box(shown):
    for slide in shown.slides:
        for shape in (s for s in slide.placeholders if s.has_text_frame):
            wide, usual = Emu(shape.width).inches, LAYOUT.get(shape.placeholder_format.idx, 0)
            used = sum(height(p.text, p.runs[-1].font.size.pt if p.runs[-1].font.size else usual, wide)
                       + (p.space_before.inches if p.space_before else 0)
                       for p in shape.text_frame.paragraphs if p.runs)
            assert used <= Emu(shape.height).inches, (slide.shapes.title.text_frame.text, shape.name)


def test_the_charts_are_native_and_hold_the_sites_numbers(shown):
    comparison, funnel, trend, again = charts(shown)
    assert list(comparison.plots[0].categories) == ["A", "B", "C", "D", "E", "F", "G", "H"]
    assert series(comparison) == [
        ("Praksis", [None, 51.22, 71.43, 55.81, None, None, None, 57.45]),
        ("Klyngen 50,9", [50.93] * 8),
    ]
    limits = [(s.name, len(list(s.values))) for s in funnel.plots[0].series]
    assert limits == [("95 %", 32), ("99,8 %", 32), ("95 %", 28), ("99,8 %", 24), ("praksis", 3),
                      ("Klyngen 50,9", 2), ("praksis", 1)]
    assert list(trend.plots[0].categories)[:2] == ["K1 2024", "K2 2024"]
    assert series(trend) == series(again) == [
        ("Klyngen", [50.5, 51.0, 51.5, 52.0] * 2), ("Median 51,3", [51.25] * 8)]


def test_letters_stand_inside_their_marks_where_these_have_room_and_beside_them_where_not(tmp_path):
    apart = "practice;numerator;denominator\nA;20;40\nB;31;61\nC;50;82\nD;55;103\n"
    close = "practice;numerator;denominator\nA;10;20\nB;10;20\nC;10;20\nD;18;20\n"
    sides = []
    for counts in (apart, close):
        _, funnel, *_ = charts(Presentation(io.BytesIO(powerpoint(deck_of(tmp_path, counts=counts)))))
        labels = funnel._chartSpace.iter(qn("c:dLbl"))
        sides.append({label.find(f".//{qn('a:t')}").text: label.find(qn("c:dLblPos")).get("val") for label in labels})
    assert sides[0] == dict.fromkeys("ABCD", "ctr")
    assert sides[1] == {"A": "b", "B": "l", "C": "r", "D": "r"}


def test_before_and_now_are_two_series_with_the_cluster_set_apart(follow_up):
    (chart,) = charts(follow_up)
    assert list(chart.plots[0].categories) == ["A", "B", "C", "D", "E", "F", "G", "H", " ", "Klyngen"]
    assert series(chart) == [
        ("Før", [None, 51.22, 71.43, 55.81, None, None, None, 57.45, None, 50.93]),
        ("Nu", [75.0, None, 71.43, 55.81, None, None, None, 57.45, None, 54.65]),
    ]


def test_a_line_joins_before_and_now_and_follows_a_number_that_is_edited(tmp_path):
    """A rose from 50,0 to 75,0 and D fell from 79,1 to 55,8; B is hidden now, C is as it was."""
    counts = "practice;numerator;denominator\nA;20;40\nB;21;41\nC;30;42\nD;34;43\nE;13;41\nF;12;15\nG;;\nH;27;47\n"
    written = powerpoint(deck_of(tmp_path, "opfoelgning", counts=counts))
    (chart,) = charts(Presentation(io.BytesIO(written)))
    (bars,) = chart._chartSpace.iter(qn("c:errBars"))
    assert bars.getparent().find(f"{qn('c:tx')}//{qn('c:v')}").text == "Før"
    assert reach(bars.find(qn("c:plus"))) == ("Sheet1!$D$2:$D$11", {0: 25.0})
    assert reach(bars.find(qn("c:minus"))) == ("Sheet1!$E$2:$E$11", {3: 23.26, 9: 3.71})
    files = dict(texts(written))
    sheet = files["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx/xl/worksheets/sheet1.xml"]
    formulas = re.findall(r'<c r="([DE]\d+)"[^>]*><f>([^<]+)</f><v>([^<]*)</v>', sheet)
    assert formulas[:2] == [("D2", 'IF(AND(COUNT(B2:C2)=2,C2-B2&gt;0),C2-B2,"")', "25.0"),
                            ("E2", 'IF(AND(COUNT(B2:C2)=2,B2-C2&gt;0),B2-C2,"")', "")]
    assert len(formulas) == 20


def reach(end):
    """Give the cells that an end of an error bar is read from, and the numbers that were in them."""
    points = {int(pt.get("idx")): float(pt.find(qn("c:v")).text) for pt in end.iter(qn("c:pt"))}
    return end.find(f".//{qn('c:f')}").text, points


def test_few_patients_have_a_series_of_their_own(tmp_path):
    counts = FILES["data_samples/fald/spurgt.csv"].replace("E;3;41", "E;30;41")
    chart = charts(Presentation(io.BytesIO(powerpoint(deck_of(tmp_path, counts=counts)))))[0]
    assert [name for name, _ in series(chart)] == ["Praksis", "Praksis, under 20", "Klyngen 61,0"]
    assert series(chart)[1][1] == [None, None, None, None, None, 80.0, None, None]


def test_a_hidden_number_is_in_no_chart_and_in_no_workbook(written):
    """E has 3 of 41; A and F cover for it."""
    files = dict(texts(written))
    workbook = files["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx/xl/worksheets/sheet1.xml"]
    column = re.findall(r'<c r="B\d+"(?: s="\d+")?><v>([^<]+)</v>', workbook)
    assert [round(float(value), 2) for value in column] == [51.22, 71.43, 55.81, 57.45]
    assert re.findall(r"<a:t>(\w)</a:t>", files["ppt/charts/chart2.xml"]) == ["B", "D", "H", "C"]
    assert [path for path, text in files.items() if "7,3\u00a0%" in text or "3\u00a0af\u00a041" in text] == []


def test_the_notes_are_on_the_notes_page_and_not_on_the_slide(deck, shown):
    for made, slide in zip(shown.slides, deck.slides, strict=True):
        assert made.notes_slide.notes_text_frame.text == slide.notes
        assert "Sig først" not in " ".join(s.text_frame.text for s in made.shapes if s.has_text_frame)


def test_every_chart_and_table_is_described(shown):
    told = [shape._element.nvGraphicFramePr.cNvPr.get("descr") for slide in shown.slides for shape in slide.shapes
            if shape.has_chart or shape.has_table]
    assert told[0] == "Aftenens program: tid, punkt, form og minutter."
    assert told[1].startswith("Spurgt om fald, procent. Praksis står i bogstavorden")
    assert len([text for text in told if text]) == 5


def test_every_word_is_danish(written):
    for path, text in texts(written):
        if re.search(r"/(slides|charts|notesSlides)/\w+\.xml$", path):
            assert set(re.findall(r'<a:rPr[^>]* lang="([^"]+)"', text)) <= {"da-DK"}, path
            assert re.findall(r"<a:r><a:t>|<a:rPr(?![^>]*lang=)[^>]*><", text) == [], path


def test_every_slide_carries_the_mark_and_its_number(deck, shown):
    for slide in shown.slides:
        foot = next(s for s in slide.placeholders if s.placeholder_format.idx == 11)
        assert foot.text_frame.text == "Eksempelpakke, opdigtede tal  Fald hos ældre, version 0.2, 14.\u00a0jan. 2027"
        assert len([s for s in slide.placeholders if s.placeholder_format.idx == 12]) == 1


def test_the_document_says_what_it_is(shown):
    about = shown.core_properties
    assert (about.title, about.author, about.language) == ("Møde om fald – Fald hos ældre", "Kataloget", "da-DK")
    assert about.created.isoformat() == "2026-11-20T00:00:00"


def test_the_same_slides_give_the_same_bytes_and_no_clock_is_in_them(deck, written):
    assert powerpoint(deck) == written
    stamps = {stamp for path, text in texts(written) if path.endswith("core.xml")
              for stamp in re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", text)}
    assert stamps == {"2026-11-20T00:00:00Z"}
    with ZipFile(io.BytesIO(written)) as files:
        assert {entry.date_time for entry in files.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_chart_with_nothing_to_show_leaves_its_words_and_no_box(tmp_path):
    counts = "practice;numerator;denominator\n" + "".join(f"{letter};1;9\n" for letter in "ABCDEFGH")
    made = deck_of(tmp_path, counts=counts)
    presentation = Presentation(io.BytesIO(powerpoint(made)))
    slide = next(n for n, slide in enumerate(made.slides) if slide.kind is Kind.CHART)
    assert [shape.name for shape in presentation.slides[slide].shapes] == [
        "Titel", "Over titlen", "Tekst", "Figurtekst", "Fod", "Slidenummer"]


def texts(package: bytes, inside: str = ""):
    """Give every file of a package, and of the workbooks in it, as (path, text)."""
    with ZipFile(io.BytesIO(package)) as files:
        for name in files.namelist():
            if name.endswith(".xlsx"):
                yield from texts(files.read(name), f"{inside}{name}/")
            else:
                yield inside + name, files.read(name).decode("utf-8", "replace")


HELD = {"measure": FILES["packages/fald/measures/spurgt.md"].replace("measure-point", "indicator").replace(
    "pitfalls:", "target: {value: 60, at: least, source: dsam}\n"
    'reference_values:\n  - {text: "Landet", value: 55.5, source: dsam}\npitfalls:')}


def test_a_target_and_a_number_of_others_are_lines_of_their_own(tmp_path):
    comparison, funnel, trend, _ = charts(Presentation(io.BytesIO(powerpoint(deck_of(tmp_path, **HELD)))))
    lines = [("Mål: mindst 60", 8), ("Andres tal 55,5", 8)]
    assert [(name, len(values)) for name, values in series(comparison)] == [("Praksis", 8), ("Klyngen 50,9", 8), *lines]
    assert [(s.name, list(s.values)) for s in funnel.plots[0].series if len(list(s.values)) == 2][1:] == [
        ("Mål: mindst 60", [60, 60]), ("Andres tal 55,5", [55.5, 55.5])]
    assert [name for name, _ in series(trend)] == ["Klyngen", "Median 51,3", *dict(lines)]


def test_a_target_stands_beside_before_and_now_in_a_plot_of_its_own(tmp_path):
    (chart,) = charts(Presentation(io.BytesIO(powerpoint(deck_of(tmp_path, "opfoelgning", **HELD)))))
    assert [[s.name for s in plot.series] for plot in chart.plots] == [
        ["Før", "Nu"], ["Mål: mindst 60", "Andres tal 55,5"]]
