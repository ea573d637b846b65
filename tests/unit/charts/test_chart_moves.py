"""Before and after: two periods of the same practices, whole."""

import json
import re
from xml.etree import ElementTree

import pytest
from chart_cases import counts, drawn, letter, lettered, measure, values
from test_chart_words import plain, rows

from site_builder.charts.moves import moves
from site_builder.charts.series import read
from site_builder.model.sample import SampleKind
from site_builder.model.values import ChartKind, PitfallMark

BEFORE = lettered([(21, 60), (9, 22), None, (8, 13), (30, 58), (40, 66)], "old")
NOW = lettered([(45, 62), (9, 22), (19, 30), (9, 12), (31, 60), None])
CHART = drawn("before-after", NOW, None, None, BEFORE)
SVG = "{http://www.w3.org/2000/svg}"


def test_two_periods_are_told_in_words():
    assert CHART.kind is ChartKind.BEFORE_AFTER
    assert plain(CHART.caption) == (
        "Andel med spirometri, procent. Åben prik: før. Udfyldt prik: nu. Praksis står i bogstavorden, ikke efter "
        "størrelse. Lille prik: under 20 patienter.")
    assert plain(CHART.sentence) == (
        "Klyngen gik fra 49,3 % til 60,8 %. Hos én af de fire praksis med tal begge gange er ændringen større, end "
        "tilfældige udsving plejer at give; med fire praksis rammer det af og til én ved et tilfælde. C er ikke med "
        "før, og F har ikke indsendt nu. Klyngens to tal er derfor ikke fra de samme praksis.")


def test_two_periods_stand_in_a_table_with_the_change_and_its_interval():
    assert tuple(map(plain, CHART.table_head)) == (
        "Praksis", "Før", "Nu", "Ændring (procentpoint)", "95 %-interval", "Bemærkning")
    assert rows(CHART) == [
        ("A", "35,0", "72,6", "+37,6", "+20,0 til +52,0", ""),
        ("B", "40,9", "40,9", "0,0", "−26,9 til +26,9", ""),
        ("C", "ikke med", "63,3", "–", "–", ""),
        ("D", "61,5", "75,0", "+13,5", "−21,6 til +44,1", "under 20 patienter før og nu"),
        ("E", "51,7", "51,7", "0,0", "−17,5 til +17,4", ""),
        ("F", "60,6", "ikke indsendt", "–", "–", ""),
        ("Klyngen", "49,3", "60,8", "+11,5", "+1,7 til +20,8", "")]
    assert CHART.practices == ("A", "B", "C", "D", "E", "F")
    assert CHART.marks == (PitfallMark.SMALL, PitfallMark.MISSING, PitfallMark.MEAN)
    assert CHART.total == (113, 186)


def test_a_change_that_may_be_chance_is_called_so_and_nobody_is_named():
    chart = drawn("before-after", lettered([(22, 40), (31, 60)]), None, None, lettered([(20, 40), (30, 60)], "old"))
    assert plain(chart.sentence) == (
        "Klyngen gik fra 50,0 % til 53,0 %, og den ændring kan være tilfældig. Hos ingen af to praksis er ændringen "
        "større, end tilfældige udsving plejer at give.")


def test_a_cluster_that_stands_still_says_so():
    chart = drawn("before-after", lettered([(20, 40), (30, 60)]), None, None, lettered([(20, 40), (30, 60)], "old"))
    assert plain(chart.sentence).startswith("Klyngen er 50,0 % både før og nu.")


@pytest.mark.parametrize(("n", "said"), [
    (19, "Hos 19 af 19 praksis er ændringen større, end tilfældige udsving plejer at give; tilfældet alene giver af "
         "og til én."),
    (73, "Hos 73 af 73 praksis er ændringen større, end tilfældige udsving plejer at give; tilfældet alene giver "
         "omkring fire."),
])
def test_chance_alone_gives_one_in_twenty(n, said):
    chart = drawn("before-after", lettered([(80, 100)] * n), None, None, lettered([(20, 100)] * n, "old"))
    assert plain(chart.sentence).endswith(said)


def test_one_practice_is_named_for_there_is_nothing_to_count():
    chart = drawn("before-after", lettered([(20, 40)]), None, None, lettered([(20, 41)], "old"))
    assert chart.sentence.endswith("Ændringen hos A er ikke større, end tilfældige udsving plejer at give.")


def test_events_have_a_change_without_an_interval():
    events = measure(title="Recepter", unit="per-1000", counts="events")
    chart = drawn("before-after", lettered([(50, 400), (70, 300)]), events, None, lettered([(60, 400), (70, 310)], "o"))
    assert plain(chart.sentence) == "Klyngen gik fra 183,1 pr. 1.000 til 171,4 pr. 1.000."
    assert chart.table_head == ("Praksis", "Før", "Nu", "Ændring (pr. 1.000)")
    assert rows(chart)[0] == ("A", "150,0", "125,0", "−25,0")


def test_values_have_a_median_and_one_precision_in_both_periods():
    time = measure(title="Tid pr. attest", unit="minutes", counts="amount")
    chart = drawn("before-after", values({"A": 12.5, "B": None, "C": 31.0}), time, None,
                  values({"A": 14.0, "B": 20.0, "C": 31.0}, "old"))
    assert plain(chart.sentence) == (
        "Klyngens median gik fra 20,0 minutter til 21,8 minutter. B har ikke indsendt nu. Klyngens to tal er derfor "
        "ikke fra de samme praksis.")
    assert rows(chart) == [("A", "14,0", "12,5", "−1,5"), ("B", "20,0", "ikke indsendt", "–"),
                           ("C", "31,0", "31,0", "0,0"), ("Klyngens median", "20,0", "21,8", "+1,8")]


def test_a_practice_that_a_file_does_not_name_is_one_that_did_not_report():
    shape = moves(read(lettered([(20, 40)]), measure()), read(lettered([(20, 40), None, (30, 40)]), measure()))
    assert [(m.label, m.before.state.value, m.now.state.value) for m in shape.practices] == [
        ("A", "shown", "shown"), ("B", "missing", "missing"), ("C", "missing", "shown")]


def test_a_practice_that_reported_neither_time_is_told_once():
    chart = drawn("before-after", lettered([(20, 40), None]), None, None, lettered([(21, 40), None], "old"))
    assert "B har ikke indsendt. " in f"{chart.sentence} "
    assert ">ikke indsendt<" in chart.wide


def test_a_cluster_that_can_be_shown_once_is_shown_once():
    chart = drawn("before-after", lettered([(20, 40)]), None, None, lettered([None], "old"))
    assert plain(chart.sentence).startswith("Klyngen er 50,0 % nu; tallet før kan ikke vises. A er ikke med før.")
    assert chart.table_rows[-1] == ("Klyngen", "–", "50,0", "–")


def circles(svg, cls):
    return [c for c in ElementTree.fromstring(svg).iter(f"{SVG}circle") if c.get("class") == cls]


@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_before_is_an_open_dot_and_now_a_filled_one_with_a_line_between(width):
    svg = getattr(CHART, width)
    assert [c.get("data-p") for c in circles(svg, "was")] == [None, "A", "B", "D", "E", "F", None]
    assert [c.get("data-p") for c in circles(svg, "now")] == [None, "A", "B", "C", "D", "E"]
    assert len(circles(svg, "shift")) == 1
    assert re.findall(r'class="move"[^>]*data-p="(.)"', svg) == ["A", "B", "D", "E"]
    assert {c.get("r") for c in circles(svg, "now") if c.get("data-p") == "D"} == {"2.6"}
    assert ">ikke med før<" in svg
    assert ">ikke indsendt nu<" in svg


def test_the_cluster_stands_last_and_is_called_median_where_it_is_one():
    time = measure(unit="minutes", counts="amount")
    chart = drawn("before-after", values({"A": 12.0, "B": 14.0}), time, None, values({"A": 13.0, "B": 16.0}, "old"))
    assert json.loads(CHART.figure)["layout"]["yaxis"]["categoryarray"][-1] == "Klyngen"
    assert json.loads(chart.figure)["layout"]["yaxis"]["categoryarray"] == ["A", "B", "Median"]


def test_a_practice_called_the_cluster_keeps_its_own_row():
    chart = drawn("before-after", values({"Klyngen": 12.0}), measure(unit="minutes", counts="amount"), None,
                  values({"Klyngen": 13.0}, "old"))
    assert [len(circles(chart.wide, cls)) for cls in ("was", "now", "shift")] == [3, 2, 1]


def test_no_text_of_seventy_three_practices_lies_on_a_dot_of_its_row():
    now = lettered([None if i % 9 == 0 else (10 + i, 100) for i in range(73)])
    before = lettered([None if i % 7 == 0 else (80 - i, 100) for i in range(73)], "old")
    narrow = drawn("before-after", now, None, None, before).narrow
    names = [t for t in ElementTree.fromstring(narrow).iter(f"{SVG}text") if t.get("class") == "b" and t.get("data-p")]
    assert [t.text for t in names] == [letter(i) for i in range(73)]
    words = [t for t in ElementTree.fromstring(narrow).iter(f"{SVG}text") if t.get("class") == "halo"]
    dots = {c.get("data-p"): float(c.get("cx")) for cls in ("was", "now") for c in circles(narrow, cls)}
    for text in words:
        start, dot = float(text.get("x")), dots.get(text.get("data-p"))
        assert dot is None or not start < dot < start + 5 * len(text.text)


def test_the_caption_says_which_meeting_each_dot_is_from():
    charts = [{"kind": "comparison", "sample": "old"}, {"kind": "before-after", "sample": "s", "before": "old"}]
    caption = plain(drawn("before-after", NOW, measure(charts=charts), None, BEFORE).caption)
    assert "Åben prik: før, som ved det første møde. Udfyldt prik: nu, ved opfølgningen. " in caption


def test_what_covers_for_small_numbers_is_said_once_for_both_periods():
    old, now = (lettered([(3, 60), (20, 40), (18, 40), (22, 50)], name) for name in ("old", "s"))
    caption = plain(drawn("before-after", now, None, None, old).caption)
    assert caption.endswith(
        "Af dem, der ikke vises, har mindst én under 5 i tæller eller nævner (0 regnet med), og mindst én anden er "
        "holdt tilbage, så tallet ikke kan regnes ud af klyngens. Det gælder både før og nu.")
    assert caption.count("Af dem") == 1


AGES = {"Under 65 år": (60, 130), "65–79 år": (80, 110), "80 år og derover": (9, 40)}
GROUPS = drawn("before-after", counts(AGES | {"Under 65 år": (90, 128)}, SampleKind.GROUPS), None, None,
               counts(AGES, SampleKind.GROUPS, "old"))


def test_groups_may_have_a_before_and_an_after():
    assert plain(GROUPS.caption) == (
        "Andel med spirometri, procent, for klyngen samlet, delt i grupper. Åben prik: før. Udfyldt prik: nu.")
    assert plain(GROUPS.sentence) == (
        "Klyngen gik fra 53,2 % til 64,4 %. I én af tre grupper er ændringen større, end tilfældige udsving plejer "
        "at give; med tre grupper rammer det af og til én ved et tilfælde.")
    assert [row[:3] for row in rows(GROUPS)] == [
        ("Under 65 år", "46,2", "70,3"), ("65–79 år", "72,7", "72,7"), ("80 år og derover", "22,5", "22,5"),
        ("Klyngen", "53,2", "64,4")]
    assert GROUPS.table_head[0] == "Gruppe"
    assert GROUPS.practices == ()
    assert ">80 år og derover<" in GROUPS.narrow


def test_one_group_is_called_by_its_name_and_none_has_failed_to_hand_in():
    now = counts({"Kvinder": (90, 128), "Mænd": None}, SampleKind.GROUPS)
    chart = drawn("before-after", now, None, None, counts({"Kvinder": (60, 130)}, SampleKind.GROUPS, "old"))
    assert "Ændringen i gruppen »Kvinder« er større, end tilfældige udsving plejer at give." in plain(chart.sentence)
    assert plain(chart.sentence).endswith("Mænd er ikke med.")


def test_who_is_in_one_period_only_makes_the_clusters_groups_others():
    now = counts({"Kvinder": (90, 128), "Mænd": (40, 90)}, SampleKind.GROUPS)
    chart = drawn("before-after", now, None, None, counts({"Kvinder": (60, 130)}, SampleKind.GROUPS, "old"))
    assert plain(chart.sentence).endswith("Mænd er ikke med før. Klyngens to tal er derfor ikke fra de samme grupper.")
