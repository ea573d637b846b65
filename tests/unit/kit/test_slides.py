"""What the slides of a meeting hold, whatever they are shown with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from slide_cases import MEASURE, MEETING, deck_of, job_of

from site_builder.kit.slides import deck
from site_builder.kit.slides.room import SIZES, height, lines, one_line, parted, title_size
from site_builder.kit.slides.slide import Kind, Point, Slide
from site_builder.planning import Choices

SECRET_RULE = "Sig gerne jeres eget bogstav. Spørg ikke til andres, og gæt ikke."


def test_the_slides_follow_the_evening(tmp_path):
    assert [(slide.kind.value, slide.over, slide.title) for slide in deck_of(tmp_path).slides] == [
        ("title", "Klynge Nordfyn", "Møde om fald"),
        ("text", "", "Spilleregler"),
        ("program", "", "Aftenens program"),
        ("text", "18.30–18.45 · oplæg, 15\u00a0min", "Oplæg"),
        ("text", "18.30–18.45 · oplæg, 15\u00a0min", "Anbefalinger (1 af 2)"),
        ("text", "18.30–18.45 · oplæg, 15\u00a0min", "Anbefalinger (2 af 2)"),
        ("break", "18.45–18.50 · pause, 5\u00a0min", "Pause"),
        ("text", "18.50–19.10 · egne tal, 20\u00a0min", "Vores tal"),
        ("chart", "18.50 · Vores tal · 2.1 · figur 1", "Spurgt om fald"),
        ("chart", "18.50 · Vores tal · 2.1 · figur 2", "Spurgt om fald: tragt"),
        ("chart", "18.50 · Vores tal · 2.1 · figur 3", "Spurgt om fald: udvikling"),
        ("text", "18.50–19.10 · egne tal, 20\u00a0min", "Vores tal: spørgsmål"),
        ("text", "19.10–19.25 · runde, 15\u00a0min", "Aftaler"),
        ("chart", "19.10 · Aftaler · 2.1 · figur 3", "Spurgt om fald: udvikling"),
        ("text", "", "Aftaler: sådan kan de lyde"),
        ("text", "19.25–19.30 · plenum, 5\u00a0min", "Farvel"),
        ("text", "", "Tak for i dag"),
    ]


def test_a_talk_shows_its_recommendations_with_number_and_source(tmp_path):
    first, second = (slide for slide in deck_of(tmp_path).slides if slide.title.startswith("Anbefalinger"))
    assert first.points == (Point("Spørg til fald hvert år.", "Sundhedsstyrelsen 2020; DSAM", "1.1"),
                            Point("Mål blodtrykket stående.", "DSAM", "1.2"))
    assert [point.number for point in second.points] == ["1.3", "1.4"]


def test_agreements_and_the_end_name_the_days(tmp_path):
    slides = {slide.title: slide for slide in deck_of(tmp_path).slides}
    agreed, end = slides["Aftaler: sådan kan de lyde"], slides["Tak for i dag"]
    assert agreed.lead == "Hvad ændrer I, hvem gør det, og fra hvornår? Vi ser på det igen 15.\u00a0juli 2027."
    assert agreed.points == (Point("Vi spørger ved årskontrollen.", "Måles igen 15.\u00a0juli 2027 med 2.1."),)
    assert end.lead == ("Næste gang: opfølgningsmøde torsdag 15.\u00a0juli 2027. "
                        "Sæt kryds på evalueringsarket, og læg det på bordet.")
    assert end.points == (Point("Jeg fik noget med hjem."),)


def test_the_notes_hold_the_clock_the_lead_and_the_facilitators_text(tmp_path):
    asked = next(slide for slide in deck_of(tmp_path).slides if slide.title == "Vores tal: spørgsmål")
    assert asked.notes == ("18.50–19.10 · egne tal, 20\u00a0min, ledes af klyngekoordinatoren.\n\nKort.\n\n"
                           "Sig først: »Vent.«")


def test_a_figure_stands_with_what_it_says_its_pitfalls_and_its_source(tmp_path):
    shown = next(slide.shown for slide in deck_of(tmp_path).slides if slide.shown)
    assert shown.says == ("Klyngen ligger på 50,9\u00a0% (137\u00a0af\u00a0269). Praksis spænder fra 51,2\u00a0% til "
                          "71,4\u00a0%. Fire af otte praksis har tal, der kan vises. A, E og F vises ikke, og G "
                          "har ikke indsendt.")
    assert shown.pitfalls == ("Få patienter.", "Nogle er spurgt uden at det blev skrevet.")
    assert shown.source == "Figur 1. Opdigtede tal. Datakilde: Eget lægesystem."


def test_a_measures_pitfalls_stand_beside_the_first_of_its_figures_alone(tmp_path):
    shown = [slide.shown for slide in deck_of(tmp_path).slides if slide.shown]
    assert [len(one.pitfalls) for one in shown] == [2, 0, 0, 0]


def test_a_title_that_asks_is_followed_by_a_sentence(tmp_path):
    meeting = MEETING.replace('title: "Vores tal"', 'title: "Hvem har ham hos os?"').replace("## Vores tal", "")
    asks = MEASURE.replace("Spurgt om fald", "Hvem spurgte?")
    titles = [slide.title for slide in deck_of(tmp_path, agenda=meeting, measure=asks).slides]
    assert [title for title in titles if "?" in title] == [
        "Hvem har ham hos os?", "Hvem spurgte?", "Hvem spurgte? Tragt", "Hvem spurgte? Udvikling",
        "Hvem har ham hos os? Spørgsmål", "Hvem spurgte? Udvikling"]


def test_a_follow_up_shows_before_and_now(tmp_path):
    slides = deck_of(tmp_path, "opfoelgning").slides
    assert [slide.shown.figure.kind.value for slide in slides if slide.shown] == ["before-after"]
    assert slides[-1].lead == "Find en dato for næste møde, før I går."


@pytest.mark.parametrize(("show", "rule", "charts"), [
    ("letter-code", SECRET_RULE, 4), ("envelope", SECRET_RULE, 4),
    ("open", "Vi har aftalt at tale åbent om tallene. De bliver i rummet.", 4),
    # Comparison and funnel show single practices; only the trend, twice, is left.
    ("cluster-only", "Vi ser kun klyngens samlede tal, ingen praksis for sig.", 2),
])
def test_the_ground_rules_and_the_figures_keep_what_the_cluster_agreed(tmp_path, show, rule, charts):
    slides = deck_of(tmp_path, show=show).slides
    assert rule in [point.text for point in slides[1].points]
    assert len([slide for slide in slides if slide.kind is Kind.CHART]) == charts


ROOM = "Det, der bliver sagt her, bliver her. Ingen bliver citeret uden for rummet."
ONLY_THE_TREND = MEASURE.replace("  - {kind: comparison, sample: spurgt}\n  - {kind: funnel, sample: spurgt}\n", "")


@pytest.mark.parametrize("show", ["letter-code", "envelope", "open", "cluster-only"])
def test_a_meeting_that_shows_no_figure_has_no_rule_about_figures(tmp_path, show):
    meeting = MEETING.replace("    show: [spurgt]\n", "").replace(", show: [spurgt]", "")
    slide = deck_of(tmp_path, agenda=meeting, show=show).slides[1]
    assert (slide.points, slide.notes) == ((Point(ROOM),), "")


@pytest.mark.parametrize(("show", "rules"), [
    ("letter-code", []), ("open", []), ("cluster-only", ["Vi ser kun klyngens samlede tal, ingen praksis for sig."]),
])
def test_a_meeting_that_shows_the_cluster_alone_has_no_rule_about_letters(tmp_path, show, rules):
    slide = deck_of(tmp_path, measure=ONLY_THE_TREND, show=show).slides[1]
    assert [point.text for point in slide.points] == [*rules, ROOM]


def test_without_a_start_the_clock_counts_from_nought_and_a_break_says_how_long(tmp_path):
    slides = deck_of(tmp_path, choices=Choices()).slides
    assert next(slide.lead for slide in slides if slide.kind is Kind.BREAK) == "Vi går i gang igen om 5\u00a0minutter."
    assert slides[2].title == "Program"
    assert slides[3].over == "0.00–0.15 · oplæg, 15\u00a0min"


def test_the_mark_says_that_the_package_and_its_numbers_are_examples(tmp_path):
    assert deck_of(tmp_path).mark == "Eksempelpakke, opdigtede tal"
    assert deck_of(tmp_path, status="approved").mark == "opdigtede tal"


def test_the_foot_of_a_package_that_asks_has_no_comma_behind_its_question(tmp_path):
    job = job_of(tmp_path)
    card = job.package.card.model_copy(update={"title": "Fald: hvem spurgte?"})
    asks = replace(job, package=replace(job.package, card=card))
    assert (deck(job).foot, deck(asks).foot) == (
        "Fald hos ældre, version 0.2, 14.\u00a0jan. 2027", "Fald: hvem spurgte? Version 0.2, 14.\u00a0jan. 2027")


def test_more_than_four_questions_are_parted_evenly(tmp_path):
    questions = "".join(f'      - "Spørgsmål {n}?"\n' for n in range(1, 7))
    meeting = MEETING.replace('      - "Hvad undrer jer?"\n', questions)
    found = [slide for slide in deck_of(tmp_path, agenda=meeting).slides if slide.title.startswith("Vores tal: s")]
    assert [(slide.title, len(slide.points)) for slide in found] == [
        ("Vores tal: spørgsmål (1 af 2)", 3), ("Vores tal: spørgsmål (2 af 2)", 3)]


def test_long_points_make_the_type_smaller_before_they_make_more_slides():
    short, long = "Hvad ser I?", "Hvad er det, der gør, at I ser noget andet end det, vi ser her hos os i dag? " * 2
    one = parted(Slide(Kind.TEXT, "Titel", points=(Point(short),)), 4)
    three = parted(Slide(Kind.TEXT, "Titel", points=tuple(Point(long) for _ in range(3))), 4)
    assert [slide.size for slide in one] == [SIZES[0]]
    assert len(three) == 1
    assert three[0].size < SIZES[0]


def test_a_point_taller_than_a_slide_is_set_smaller_still():
    (slide,) = parted(Slide(Kind.TEXT, "Titel", points=(Point("Et langt ord " * 90),)), 4)
    assert slide.size == 18


def test_a_line_that_is_too_long_is_cut_after_a_word():
    assert one_line("18.50 · Vores tal", 14, 10) == "18.50 · Vores tal"
    assert one_line("18.50 · Vores tal og mange andre ting", 14, 2) == "18.50 · Vores tal og…"


def test_a_text_is_reckoned_by_whole_words():
    assert lines("to ord", 20, 10) == 1
    assert lines("et langt ord " * 10, 20, 5) == 4
    assert lines("x" * 500, 20, 5) == 14
    assert height("", 20, 5) == 0
    assert (title_size("Kort"), title_size("Et langt ord " * 6), title_size("Et langt ord " * 14)) == (34, 30, 18)
