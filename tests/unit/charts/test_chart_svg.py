import gzip
import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from chart_cases import counts, drawn, letter, lettered, measure

from site_builder.charts.svg.letters import fit, wrap
from site_builder.charts.svg.scale import Scale, spread
from site_builder.charts.svg.space import Space, around
from site_builder.model.sample import SampleKind

PITFALLS = [{"text": mark, "about": mark} for mark in ("small", "hidden", "missing", "outside")] + [
    {"text": "m", "about": "mean"}]
OTHER = measure(charts=[{"kind": "comparison", "sample": "o"}])


def pairs(n, shift=0):
    """Practices that differ in size and share, with one missing, some small and two hidden."""
    made = [(8 + (i * 7 + shift) % 23, 24 + (i * 11 + shift) % 40) for i in range(n)]
    return [(9, 14), None, (3, 20), (2, 11), *made[4:]] if n > 4 else made


def charts(n=16):
    m = measure(pitfalls=PITFALLS)
    quarters = counts({f"{2024 + i // 4}-K{i % 4 + 1}": (50 + i * i % 17, 400) for i in range(12)}, SampleKind.PERIODS)
    ages = counts({"Kvinder 65–79 år": (60, 130), "Kvinder 80 år og derover": (44, 110)}, SampleKind.GROUPS)
    return [drawn("comparison", lettered(pairs(n)), m), drawn("funnel", lettered(pairs(n)), m),
            drawn("pair", lettered(pairs(n)), m, OTHER, lettered(pairs(n, 9), "o")), drawn("trend", quarters, m),
            drawn("groups", ages, m), drawn("before-after", lettered(pairs(n)), m, None, lettered(pairs(n, 5), "o"))]


@pytest.mark.parametrize("n", [1, 2, 12, 73])
def test_every_svg_is_well_formed_and_says_that_the_numbers_are_invented(n):
    for chart in charts(n):
        for svg, width in ((chart.wide, "640"), (chart.narrow, "350")):
            root = ElementTree.fromstring(svg)
            assert root.get("viewBox").split()[2] == width
            assert root.get("aria-labelledby") == "fig-1-caption"
            assert root.get("aria-describedby") == "fig-1-says"
            assert "Opdigtede tal" in [t.text for t in root.iter("{http://www.w3.org/2000/svg}text")]


def test_coordinates_have_at_most_one_decimal_and_there_is_no_script_or_style():
    for chart in charts():
        for svg in (chart.wide, chart.narrow):
            assert not re.search(r'[ "MLHVlhv]-?\d+\.\d{2}', svg)
            assert "<script" not in svg
            assert " style=" not in svg


def test_sixteen_practices_fit_in_two_kilobytes():
    assert max(len(gzip.compress(svg.encode())) for c in charts(16) for svg in (c.wide, c.narrow)) <= 2048


def test_the_same_input_gives_the_same_bytes():
    assert charts() == charts()


def test_text_from_a_sample_is_escaped():
    chart = drawn("groups", counts({'<b>"&': (20, 40), "x": (20, 40)}, SampleKind.GROUPS))
    assert "&lt;b&gt;" in chart.wide
    assert "<b>" not in chart.wide + chart.figure


def test_each_shown_practice_can_be_highlighted_in_both_widths():
    for chart in (*charts()[:3], charts()[5]):
        for svg in (chart.wide, chart.narrow):
            assert set(chart.practices) <= set(re.findall(r'data-p="([A-Z]+)"', svg))


def test_ids_come_from_the_uid_and_differ_between_the_widths():
    comparison = charts()[0]
    found = [re.findall(r' id="([^"]+)"', svg) for svg in (comparison.wide, comparison.narrow)]
    assert found == [["fig-1-h640"], ["fig-1-h350"]]


def test_each_mark_gets_the_number_of_its_pitfall():
    rings = [sorted(set(re.findall(r'class="ring".*?<text[^>]*>(\d)<', chart.wide))) for chart in charts()]
    assert rings == [["1", "2", "3", "5"], ["1", "2", "3", "4", "5"], ["1", "2", "3", "5"], ["5"], ["5"],
                     ["1", "2", "3", "5"]]


def test_rows_of_seventy_three_practices_are_seventeen_pixels_high():
    chart = ElementTree.fromstring(drawn("comparison", lettered([(20, 40)] * 73)).narrow)
    ys = [float(t.get("y")) for t in chart.iter("{http://www.w3.org/2000/svg}text") if t.get("class") == "b"
          and t.get("data-p")]
    assert len(ys) == 73
    assert {round(b - a, 1) for a, b in pairwise(ys)} == {17.0}


def test_labels_at_the_end_of_lines_keep_their_order_and_their_distance():
    assert spread([100, 102, 101], 15, 0, 200) == [100, 130, 115]
    assert spread([195, 199], 15, 0, 200) == [185, 200]


def test_ticks_are_round_and_inside_the_axis():
    assert Scale(0, 80, 0, 434).ticks(60) == [0, 20, 40, 60, 80]
    assert Scale(60, 86, 244, 18).ticks(52) == [60, 70, 80]


def test_a_taken_place_is_not_given_twice():
    space = Space((0, 0, 100, 100))
    assert space.first([around(50, 50, 8, 8)]) == (42, 42, 58, 58)
    assert space.first([around(55, 50, 8, 8), around(80, 50, 8, 8)]) == (72, 42, 88, 58)
    assert space.first([around(2, 2, 8, 8)]) is None


def test_long_words_are_cut_and_long_titles_broken():
    assert fit("Kvinder 80 år og derover", 90).endswith("…")
    assert wrap("Fast KOL-medicin uden spirometri, procent", 150) == ["Fast KOL-medicin uden", "spirometri, procent"]


def test_letters_go_on_after_z():
    assert [letter(i) for i in (0, 23, 24, 47, 48)] == ["A", "Z", "AA", "AZ", "BA"]
