"""Captions, sentences and tables, whole."""

import json

import pytest
from chart_cases import counts, drawn, lettered, measure, values

from site_builder.model.sample import SampleKind
from site_builder.model.values import PitfallMark


def plain(text):
    return text.replace("\u00a0", " ")


def rows(chart):
    return [tuple(plain(cell) for cell in row) for row in chart.table_rows]


PRACTICES = lettered([(21, 29), (9, 22), None, (8, 13), (3, 25), (2, 9), (30, 38)])


def test_a_comparison_is_told_in_words_and_rows():
    chart = drawn("comparison", PRACTICES)
    assert plain(chart.caption) == ("Andel med spirometri, procent. Praksis står i bogstavorden, ikke efter størrelse. "
                                    "Skraveret: under 20 patienter. Under 5 i tæller eller nævner vises ikke, heller "
                                    "ikke 0.")
    assert plain(chart.sentence) == (
        "Klyngen ligger på 53,7 % (73 af 136). Praksis spænder fra 40,9 % til 78,9 %. Fire af syv "
        "praksis har tal, der kan "
        "vises. E og F vises ikke (under 5), og C har ikke indsendt.")
    assert chart.table_head == ("Praksis", "Procent", "Tæller", "Nævner", "Bemærkning")
    assert rows(chart) == [
        ("A", "72,4", "21", "29", ""), ("B", "40,9", "9", "22", ""), ("C", "ikke indsendt", "–", "–", ""),
        ("D", "61,5", "8", "13", "under 20 patienter"), ("E", "under 5, vises ikke", "–", "–", ""),
        ("F", "under 5, vises ikke", "–", "–", ""), ("G", "78,9", "30", "38", ""), ("Klyngen", "53,7", "73", "136", "")]
    assert chart.practices == ("A", "B", "D", "G")
    assert chart.marks == (PitfallMark.SMALL, PitfallMark.HIDDEN, PitfallMark.MISSING, PitfallMark.MEAN)
    assert chart.total == (73, 136)


def test_practices_stand_in_letter_order_whatever_the_file_says():
    chart = drawn("comparison", counts({"AA": (20, 40), "C": (30, 40), "A": (10, 40)}))
    assert [row[0] for row in chart.table_rows] == ["A", "C", "AA", "Klyngen"]


def test_values_are_held_against_the_clusters_median_and_whole_numbers_stay_whole():
    chart = drawn("comparison", values({"A": 12.0, "B": None, "C": 31.0, "D": 20.0}),
                  measure(title="Tid pr. attest", unit="minutes", counts="amount"))
    assert plain(chart.sentence) == ("Klyngens median er 20 minutter. Praksis spænder fra 12 minutter til 31 minutter. "
                                     "Tre af fire praksis har tal, der kan vises. B har ikke indsendt.")
    assert rows(chart) == [("A", "12"), ("B", "ikke indsendt"), ("C", "31"), ("D", "20"), ("Klyngens median", "20")]
    assert chart.total is None


FUNNEL = lettered([(40, 100), (45, 100), (38, 90), (80, 100), (60, 120), (30, 60), (22, 60), (38, 100)])


def test_a_funnel_names_who_is_outside_as_a_question():
    chart = drawn("funnel", FUNNEL)
    assert plain(chart.sentence) == (
        "Klyngen ligger på 48,4 % (353 af 730). D ligger uden for 99,8 %-grænsen, og H ligger uden "
        "for 95 %-grænsen. Det kalder "
        "på en forklaring, ikke på en dom. Uden for 95 %-grænsen ligger omkring én af tyve ved et "
        "tilfælde. De øvrige seks "
        "praksis ligger inden for grænserne, hvor forskellen kan være tilfældig.")
    assert plain(chart.caption) == (
        "Andel med spirometri, procent, mod antallet af patienter. Inden for tragten kan forskellen være tilfældig. "
        "Firkant: uden for 95 %-grænsen. Rude: uden for 99,8 %-grænsen.")
    assert [row[-1] for row in rows(chart)] == ["", "", "", "over 99,8 %-grænsen", "", "", "", "under 95 %-grænsen", ""]
    assert PitfallMark.OUTSIDE in chart.marks


def test_a_title_that_asks_is_followed_by_a_sentence_in_every_caption():
    asks = measure(title="Hvad gjorde vi?", unit="per-100", charts=[{"kind": "comparison", "sample": "o"}])
    ages = counts({"Under 75 år": (20, 40), "75 år og derover": (30, 60)}, SampleKind.GROUPS)
    beside = lettered([(50, 100), (30, 60)], "o")
    told = [plain(drawn(*given).caption).partition(" Udfyldt")[0] for given in (
        ("comparison", FUNNEL, asks), ("funnel", lettered([(20, 40)] * 3), asks), ("groups", ages, asks),
        ("trend", quarters([500]), asks), ("before-after", beside, asks, None, beside))]
    assert told == [
        "Hvad gjorde vi? Pr. 100. Praksis står i bogstavorden, ikke efter størrelse.",
        "Hvad gjorde vi? Pr. 100, mod antallet af patienter. Inden for tragten kan forskellen være tilfældig.",
        "Hvad gjorde vi? Pr. 100, for klyngen samlet, delt i grupper.",
        "Hvad gjorde vi? Pr. 100, for klyngen samlet, kvartal for kvartal. Aksen begynder ikke i nul.",
        "Hvad gjorde vi? Pr. 100. Åben prik: før.",
    ]


@pytest.mark.parametrize(("text", "axis"), [
    ("Gruppe 1-patienter på 75 år og derover, tilmeldt praksis", "Nævner: Gruppe 1-patienter på 75 år og derover, "
                                                                "tilmeldt praksis"),
    ("Alle bestillinger: telefon, net og skranke. Én henvendelse er én.", "Nævner: Alle bestillinger"),
    ("Patienter, der " + "kommer og går, " * 10, "Nævner: Patienter, der kommer og går, kommer og går, kommer og går, "
                                                "kommer og går, kommer og går…"),
])
def test_a_funnel_of_events_says_what_is_counted_in_the_denominator(text, axis):
    events = measure(unit="per-1000", counts="events", denominator={"text": text})
    assert json.loads(drawn("funnel", FUNNEL, events).figure)["layout"]["xaxis"]["title"]["text"] == axis
    assert '"Patienter i nævneren"' in drawn("funnel", FUNNEL).figure


def test_a_funnel_with_nobody_outside_says_that_it_may_be_chance():
    assert plain(drawn("funnel", lettered([(20, 40), (22, 40), (25, 50)])).sentence) == (
        "Klyngen ligger på 51,5 % (67 af 130). Alle tre viste praksis ligger inden for grænserne, "
        "hvor forskellen kan være "
        "tilfældig.")


def quarters(numerators):
    return counts({f"{2024 + i // 4}-K{i % 4 + 1}": (n, 1000) for i, n in enumerate(numerators)}, SampleKind.PERIODS)


def test_a_shift_is_told_with_its_quarters():
    chart = drawn("trend", quarters([50, 52, 49, 51, 50, 53, 70, 72, 69, 71, 70, 73]))
    assert plain(chart.sentence) == (
        "Fra 1. kvartal 2024 til 4. kvartal 2026 er medianen 6,1 %. Seks målinger i træk ligger "
        "under medianen, fra 1. kvartal "
        "2024 til 2. kvartal 2025: det er et skift. Seks målinger i træk ligger over medianen, fra "
        "3. kvartal 2025 til 4. "
        "kvartal 2026: det er et skift. Et sådant forløb er sjældent tilfældigt.")
    assert {row[-1] for row in chart.table_rows} == {"skift"}
    assert chart.practices == ()


def test_a_trend_is_told_with_its_quarters():
    chart = drawn("trend", quarters([60, 52, 58, 50, 61, 52, 60, 62, 64, 66, 54]))
    told = "Fem målinger i træk stiger, fra 2. kvartal 2025 til 2. kvartal 2026: det er en trend."
    assert told in plain(chart.sentence)


def test_without_shift_and_trend_the_rules_are_named():
    chart = drawn("trend", quarters([60, 52, 58, 50, 61, 52, 60, 51, 64, 50, 54]))
    assert plain(chart.sentence) == (
        "Fra 1. kvartal 2024 til 3. kvartal 2026 er medianen 5,4 %. Der er hverken skift (seks i træk på samme side af "
        "medianen) eller trend (fem i træk op eller ned).")


def test_a_period_without_a_number_is_named():
    chart = drawn("trend", counts({"2024-K1": (50, 90), "2024-K2": None, "2024-K3": (2, 90), "2024-K4": (60, 90)},
                                  SampleKind.PERIODS))
    assert plain(chart.sentence).endswith("3. kvartal 2024 vises ikke (under 5). Der mangler tal for 2. kvartal 2024.")


def test_under_ten_points_the_rules_are_not_applied():
    assert plain(drawn("trend", quarters([50, 51, 52, 53, 54, 55])).sentence) == (
        "Fra 1. kvartal 2024 til 2. kvartal 2025 er medianen 5,3 %. Med under ti målinger bruges "
        "reglerne for skift og trend "
        "ikke.")


def test_groups_are_named_highest_and_lowest():
    chart = drawn("groups", counts({"65–74 år": (120, 200), "75–84 år": (90, 200), "85 år og derover": (30, 100)},
                                   SampleKind.GROUPS))
    assert plain(chart.sentence) == ("Klyngen ligger på 48,0 % (240 af 500). Højest er gruppen »65–74 år« "
                                     "med 60,0 %, lavest "
                                     "»85 år og derover« med 30,0 %.")


OTHER = measure(title="Opioider", unit="per-1000", charts=[{"kind": "comparison", "sample": "o"}])


def test_a_pair_names_the_corners_where_one_number_hides_the_other():
    across = lettered([(10, 100), (50, 100), (60, 100), (20, 100), (3, 100), (2, 100), None])
    upward = lettered([(90, 1000), (20, 1000), (80, 1000), (30, 1000), (40, 1000), (40, 1000), (40, 1000)], name="o")
    chart = drawn("pair", across, other=OTHER, beside=upward)
    assert plain(chart.sentence) == (
        "Klyngen ligger på 24,2 % i »Andel med spirometri« og på 48,6 pr. 1.000 i »Opioider«. Under "
        "klyngen i det første og "
        "over i det andet: A. Over klyngen i det første og under i det andet: B. Læs de to tal "
        "sammen, før det ene roses. "
        "E, F og G er ikke med: tallet mangler eller vises ikke i mindst ét af de to.")
    assert rows(chart)[:2] == [("A", "10,0", "90,0"), ("B", "50,0", "20,0")]
    assert rows(chart)[4:] == [("E", "–", "–"), ("F", "–", "–"), ("G", "–", "–"), ("Klyngen", "24,2", "48,6")]


def test_a_pair_without_the_other_measure_says_so():
    assert drawn("pair", PRACTICES).sentence.startswith("Ingen praksis har tal i begge målepunkter, der kan vises.")


def test_a_title_that_says_its_unit_is_not_given_it_twice():
    events = measure(title="Spirometrier pr. 1.000 patienter", unit="per-1000", counts="events")
    chart = drawn("comparison", PRACTICES, events)
    assert chart.caption.startswith("Spirometrier pr. 1.000 patienter. Praksis står")


def test_nothing_to_show_is_said():
    chart = drawn("comparison", lettered([None, None]))
    assert chart.sentence == "Ingen praksis har tal, der kan vises. A og B har ikke indsendt."
    assert "Ingen praksis har tal, der kan vises." in chart.wide
    assert chart.total is None


def test_a_unit_that_the_title_says_is_not_said_again():
    one = measure(title="CRP pr. 1.000 patienter", unit="per-1000", counts="events")
    other = measure(title="Recepter", unit="per-1000", counts="events", charts=[{"kind": "comparison", "sample": "o"}])
    chart = drawn("pair", lettered([(21, 290), (90, 220)]), one, other, lettered([(40, 290), (30, 220)], "o"))
    assert chart.table_head == ("Praksis", "CRP pr. 1.000 patienter", "Recepter, pr. 1.000")
    assert ">→ CRP pr. 1.000 patienter<" in chart.wide
    assert ">↑ Recepter, pr. 1.000<" in chart.wide


def test_a_run_chart_of_values_has_no_counts():
    rows_of = {f"{2025 + i // 4}-K{i % 4 + 1}": value for i, value in enumerate([21.5, 19.0, None, 24.5])}
    waiting = measure(title="Ventetid", unit="days", counts="amount", period={"months": 3},
                      reference_values=[{"text": "Regionen", "value": 22, "source": "s"}])
    chart = drawn("trend", values(rows_of, kind=SampleKind.PERIOD_VALUES), waiting)
    assert plain(chart.caption) == (
        "Ventetid, dage, for klyngen samlet, kvartal for kvartal. Aksen begynder ikke i nul.")
    assert plain(chart.sentence) == (
        "Fra 1. kvartal 2025 til 4. kvartal 2025 er medianen 21,5 dage. Andres tal 22 dage: Regionen. Med under ti "
        "målinger bruges reglerne for skift og trend ikke. Der mangler tal for 3. kvartal 2025.")
    assert chart.table_head == ("Periode", "Dage")
    assert rows(chart) == [("1. kvartal 2025", "21,5"), ("2. kvartal 2025", "19,0"),
                           ("3. kvartal 2025", "ikke indsendt"), ("4. kvartal 2025", "24,5"), ("Regionen", "22,0")]


def test_a_count_for_a_period_is_held_to_the_bound():
    counted = measure(unit="count", counts="events", denominator=None)
    chart = drawn("trend", values({"2025": 3, "2026": 12}, kind=SampleKind.PERIOD_VALUES), counted)
    assert rows(chart) == [("2025", "under 5, vises ikke"), ("2026", "12")]
