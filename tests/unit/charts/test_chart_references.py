"""Targets and reference values: a line across, a label that touches no other, a row in the table, a sentence."""

import json
import re
from itertools import combinations
from xml.etree import ElementTree

import pytest
from chart_cases import counts, drawn, lettered, measure, values
from test_chart_words import plain, quarters, rows

from site_builder.charts.svg.letters import width
from site_builder.charts.svg.lines import beside
from site_builder.model.sample import SampleKind

SVG = "{http://www.w3.org/2000/svg}"
PRACTICES = lettered([(21, 29), (9, 22), None, (8, 13), (30, 38)])
LATER = lettered([(25, 30), (12, 22), None, (9, 13), (33, 38)], "later")
AGES = counts({"Under 65 år": (60, 130), "65 år og derover": (80, 110)}, SampleKind.GROUPS)
OTHERS = {"text": "Hele landet i 2024.", "value": 76.8, "source": "s"}


def target(value=90, at="least", **fields):
    return measure(kind="indicator", target={"value": value, "at": at, "source": "s"}, **fields)


def others(value=76.8, **fields):
    return measure(reference_values=[OTHERS | {"value": value}], **fields)


def by_role(chart, role):
    return [t for t in json.loads(chart.figure)["data"] if t["meta"]["role"] == role]


def test_a_target_is_a_line_a_sentence_and_a_row():
    chart = drawn("comparison", PRACTICES, target())
    (line,) = by_role(chart, "target")
    assert (line["name"], line["x"], line["y"]) == ("Mål: mindst 90", [90, 90], ["A", "E"])
    assert plain(chart.sentence) == (
        "Klyngen ligger på 66,7 % (68 af 102). Målet er mindst 90 %. Praksis spænder fra 40,9 % til 78,9 %. Fire af "
        "fem praksis har tal, der kan vises. C har ikke indsendt.")
    assert rows(chart)[-2:] == [("Klyngen", "66,7", "68", "102", ""), ("Mål: mindst", "90,0", "–", "–", "")]
    assert plain(drawn("comparison", PRACTICES, target(40, "most")).sentence).count("Målet er højst 40 %.") == 1


def test_a_number_of_others_is_no_target():
    chart = drawn("comparison", PRACTICES, others())
    assert [line["name"] for line in by_role(chart, "reference")] == ["Andres tal 76,8"]
    assert "Andres tal 76,8 %: Hele landet i 2024." in plain(chart.sentence)
    assert "mål" not in chart.sentence.lower()
    assert rows(chart)[-1] == ("Hele landet i 2024", "76,8", "–", "–", "")


@pytest.mark.parametrize(("kind", "sample", "beside"), [
    ("comparison", PRACTICES, None), ("funnel", PRACTICES, None), ("groups", AGES, None),
    ("trend", quarters([800, 820, 760, 880]), None), ("before-after", LATER, PRACTICES)])
def test_every_figure_with_the_measures_axis_has_the_lines_and_their_labels(kind, sample, beside):
    m = target(90, reference_values=[OTHERS])
    chart = drawn(kind, sample, m, None, beside)
    assert [len(by_role(chart, role)) for role in ("target", "reference")] == [1, 1]
    for svg in (chart.wide, chart.narrow):
        assert svg.count('class="target"') == svg.count('class="reference"') == 1
        assert ">Mål: mindst 90<" in svg
        assert ">Andres tal 76,8<" in svg
    assert "Målet er mindst 90 %." in plain(chart.sentence)
    assert "Andres tal 76,8 %: Hele landet i 2024." in plain(chart.sentence)


def test_the_lines_differ_in_their_dashes_from_all_others():
    m = target(90, reference_values=[OTHERS])
    every = drawn("funnel", PRACTICES, m).wide + drawn("trend", quarters([700, 720]), m).wide
    dashes = {cls: re.search(rf'class="{cls}"[^>]*?stroke-dasharray="([^"]+)"', every)
              for cls in ("mean", "median", "lim2", "target", "reference")}
    assert {cls: found and found[1] for cls, found in dashes.items()} == {
        "mean": None, "median": "5 4", "lim2": "5 4", "target": "9 3 2 3", "reference": "2 3"}


def test_a_measure_without_either_is_drawn_as_before():
    chart = drawn("comparison", PRACTICES)
    assert "target" not in chart.wide
    assert len(rows(chart)) == 6


def test_a_near_line_stretches_the_axis_and_a_far_one_is_only_told():
    near, far = drawn("comparison", PRACTICES, others(95)), drawn("comparison", lettered([(21, 100)]), others(80))
    assert json.loads(near.figure)["layout"]["xaxis"]["range"] == [0, 100]
    assert json.loads(far.figure)["layout"]["xaxis"]["range"] == [0, 25]
    assert by_role(far, "reference") == []
    assert plain(far.sentence).endswith("Andres tal 80 % (uden for aksen): Hele landet i 2024.")
    assert rows(far)[-1] == ("Hele landet i 2024", "80,0", "–", "–")


def test_a_far_target_is_told_and_a_run_charts_axis_may_begin_over_zero():
    chart = drawn("trend", quarters([700, 720, 690, 710]), target(20))
    assert json.loads(chart.figure)["layout"]["yaxis"]["range"][0] > 20
    assert "Målet er mindst 20 % (uden for aksen)." in plain(chart.sentence)
    near = drawn("trend", quarters([700, 720, 690, 710]), target(75))
    low, high = json.loads(near.figure)["layout"]["yaxis"]["range"]
    assert low <= 69 < 75 <= high


def test_a_years_number_is_not_held_against_a_quarters():
    events = {"unit": "per-1000", "counts": "events"}
    assert by_role(drawn("trend", quarters([80, 90]), others(85, **events)), "reference") == []
    assert "Andres" not in drawn("trend", quarters([80, 90]), others(85, **events)).sentence
    quarterly = others(85, period={"months": 3}, **events)
    assert len(by_role(drawn("trend", quarters([80, 90]), quarterly), "reference")) == 1


def test_nothing_to_show_has_no_line():
    chart = drawn("comparison", lettered([None, None]), target())
    assert json.loads(chart.figure)["data"] == []
    assert "Målet" not in chart.sentence


def boxes(svg):
    """The bold and the plain labels over or beside the plane, as (left, right, base line)."""
    made = []
    for text in ElementTree.fromstring(svg).iter(f"{SVG}text"):
        if re.match(r"(Klyngen|Klyngens median|Median|Mål:|Andres tal) ?", text.text or "") and not text.get("data-p"):
            x, room = float(text.get("x")), width(text.text, (text.get("class") or "").startswith("b"))
            start = {"middle": x - room / 2, "end": x - room}.get(text.get("text-anchor"), x)
            made.append((start, start + room, float(text.get("y"))))
    return made


@pytest.mark.parametrize("value", [50, 65, 66, 67, 68, 90, 100])
@pytest.mark.parametrize(("kind", "sample"), [
    ("comparison", PRACTICES), ("funnel", PRACTICES), ("groups", AGES), ("before-after", LATER),
    ("trend", quarters([660, 670, 664, 672]))])
def test_no_label_lies_on_another_or_outside_the_drawing(kind, sample, value):
    m = target(value, reference_values=[OTHERS | {"value": 66.5}], pitfalls=[{"text": "m", "about": "mean"}] * 2)
    chart = drawn(kind, sample, m, None, PRACTICES)
    for svg, wide in ((chart.wide, 640), (chart.narrow, 350)):
        found = boxes(svg)
        assert len(found) >= 2
        for a, b in combinations(found, 2):
            assert a[1] <= b[0] or b[1] <= a[0] or abs(a[2] - b[2]) >= 14, (a, b)
        assert all(left >= 0 and right <= wide for left, right, _ in found)


def test_a_clusters_median_and_its_rings_have_room_for_the_lines_labels_on_a_phone():
    m = others(21.5, unit="minutes", counts="amount", pitfalls=[{"text": "m", "about": "mean"}] * 2)
    chart = drawn("comparison", values({"A": 12.5, "B": 31.0, "C": 20.0}), m)
    (a, b) = boxes(chart.narrow)
    assert a[1] <= b[0] or b[1] <= a[0] or abs(a[2] - b[2]) >= 14


def test_a_line_with_a_slant_is_not_filled_on_paper():
    chart = drawn("comparison", PRACTICES, target(67))
    slanted = re.findall(r'<path class="(?:mean|target)"[^>]*d="M[^"]*L[^"]*"([^>]*)/>', chart.wide)
    assert slanted == [' fill="none"'] * 2


def test_labels_side_by_side_stay_as_near_their_lines_as_they_can():
    assert beside([(100, 40), (110, 40)], 10, 350) == [60, 110]
    assert beside([(110, 40), (100, 40)], 10, 350) == [110, 60]
    assert beside([(10, 40), (340, 40)], 10, 350) == [0, 310]
    assert beside([(100, 40), (200, 40)], 10, 350) == [80, 180]


def test_two_numbers_of_others_that_are_the_same_are_one_line_and_two_rows():
    m = measure(reference_values=[OTHERS, OTHERS | {"text": "Regionen"}])
    chart = drawn("comparison", PRACTICES, m)
    assert len(by_role(chart, "reference")) == 1
    assert [row[0] for row in rows(chart)[-2:]] == ["Hele landet i 2024", "Regionen"]


def test_before_and_after_are_both_held_against_the_target():
    assert rows(drawn("before-after", LATER, target(), None, PRACTICES))[-1] == (
        "Mål: mindst", "90,0", "90,0", "–", "–", "")
