"""One evening: times, cuts, groups and copies."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_cases import EVENING, agenda, guide, handout, measure, meeting, package, sample

from site_builder.model.meeting import AgendaItem
from site_builder.model.sample import SampleKind
from site_builder.model.values import Form, Role
from site_builder.pages.words import key_words
from site_builder.planning import Choices, plan
from site_builder.planning.copies import has_data_sheets, loose
from site_builder.planning.cuts import Cut, cuts_for, shortened, shortest, steps
from site_builder.planning.groups import group_sizes
from site_builder.planning.key import key_of
from site_builder.rules.kp313_shorten import check

ORDERED = st.lists(
    st.tuples(st.integers(1, 60), st.sampled_from(["plenum", "data", "break"]), st.none() | st.integers(0, 60)),
    min_size=1, max_size=9,
).map(lambda items: [(f"Punkt {n}", minutes, form, (n, least) if least is not None else None)
                     for n, (minutes, form, least) in enumerate(items, 1)])  # fmt: skip


class Packages:
    """As much of a library as a rule about meetings reads."""

    def __init__(self, *packages):
        self.packages = packages


def times(found) -> list[str]:
    return [f"{found.clock(timed.at)} {timed.item.title}, {timed.minutes}" for timed in found.items]


def test_an_evening_on_the_clock():
    script = meeting()
    found = plan(package(script), script, Choices(start=18 * 60 + 30))

    assert times(found) == [
        "18.30 Velkomst, 5", "18.35 Oplæg, 15", "18.50 Vores tal, 20", "19.10 Pause, 5", "19.15 Gruppearbejde, 25",
        "19.40 Aftaler, 10",
    ]
    assert found.clock(found.minutes) == "19.50"


def test_a_shorter_evening_is_cut_in_the_scripts_order_and_no_deeper_than_needed():
    assert cuts_for(agenda(), 65) == (Cut(1, 15, 7), Cut(0, 5, 3), Cut(4, 25, 20))
    assert shortened(agenda(), 65) == (3, 7, 20, 5, 20, 10)


@pytest.mark.parametrize(("minutes", "planned", "too_long"), [(None, 80, 0), (90, 80, 0), (55, 55, 0), (54, 55, 1)])
def test_a_meeting_is_as_long_as_the_evening_and_the_script_allow(minutes, planned, too_long):
    script = meeting()
    found = plan(package(script), script, Choices(minutes=minutes))

    assert (found.minutes, found.too_long, shortest(script.card.agenda)) == (planned, too_long, 55)


@given(items=ORDERED, minutes=st.integers(1, 400), start=st.integers(0, 1439))
def test_the_clock_ends_at_the_start_plus_the_length(items, minutes, start):
    script = meeting(items=items)
    found = plan(package(script), script, Choices(start=start, minutes=minutes))
    last = found.items[-1]

    assert last.at + last.minutes == found.minutes == sum(timed.minutes for timed in found.items)
    assert found.minutes == max(min(minutes, script.card.minutes), shortest_allowed(script.card.agenda))
    assert found.clock(0) == f"{start // 60:02d}.{start % 60:02d}"


def shortest_allowed(items: tuple[AgendaItem, ...]) -> int:
    return sum(min(item.shorten.least, item.minutes) if item.shorten else item.minutes for item in items)


@given(items=ORDERED, minutes=st.integers(0, 400))
def test_cuts_follow_the_order_and_only_the_last_is_taken_in_part(items, minutes):
    every, taken = steps(agenda(items)), cuts_for(agenda(items), minutes)

    assert [cut.item for cut in taken] == [cut.item for cut in every][: len(taken)]
    assert list(taken[:-1]) == list(every[: max(len(taken) - 1, 0)])


@given(items=ORDERED, minutes=st.integers(0, 400))
def test_the_clusters_own_numbers_are_never_cut_before_anything_else(items, minutes):
    script = meeting(items=items)
    taken = cuts_for(script.card.agenda, minutes)
    forms = [script.card.agenda[cut.item].form for cut in steps(script.card.agenda)]

    if not list(check(Packages(package(script)))) and taken and {*forms} != {Form.DATA}:
        assert script.card.agenda[taken[0].item].form is not Form.DATA


@given(people=st.integers(1, 200), most=st.none() | st.integers(1, 12))
def test_groups_differ_by_one_at_most(people, most):
    sizes = group_sizes(people, most)

    assert sum(sizes) == people
    assert max(sizes) - min(sizes) <= 1
    assert max(sizes) <= (most or 5)
    assert list(sizes) == sorted(sizes, reverse=True)


@pytest.mark.parametrize(("people", "sizes"), [
    (0, ()), (4, (4,)), (10, (5, 5)), (18, (5, 5, 4, 4)), (19, (5, 5, 5, 4)), (29, (5, 5, 5, 5, 5, 4)),
    (73, (5,) * 13 + (4, 4)),
])  # fmt: skip
def test_groups_of_five(people, sizes):
    assert group_sizes(people, 5) == sizes


def test_sheets_are_counted_for_those_who_get_them():
    sheets = (handout("case", "group"), handout("ark", "practice"), handout("svar", "facilitator"))
    script = meeting(materials=[sheet.id for sheet in sheets], evaluation=[{"text": "Godt?", "answer": "scale"}])

    found = plan(package(script, handouts=sheets), script, Choices(participants=18, practices=12))

    assert [(sheet.title, sheet.count) for sheet in found.copies] == [
        ("Drejebog", 1), ("Deltagerark med program", 18), ("Spørgeark", 4), ("Aftaleark", 12), ("Evaluering", 18),
        ("Deltagerliste", 1), ("Referat", 1), ("Case", 4), ("Ark", 12), ("Svar", 1),
    ]


def test_nobody_knows_how_many_sheets_before_somebody_has_said_how_many_come():
    script = meeting()
    found = plan(package(script), script, Choices())

    assert [(sheet.id, sheet.count) for sheet in found.copies] == [
        ("drejebog", 1), ("deltagerark", None), ("spoergeark", None), ("aftaleark", None), ("deltagerliste", 1),
        ("referat", 1),
    ]
    assert [item[0] for item in EVENING] == [timed.item.title for timed in found.items]


SHEETS = (handout("deltagerark", "member", "participant-sheet"), handout("regelark", "practice", "participant-sheet"),
          handout("aftaleark", "practice", "participant-sheet"))


def test_a_participants_sheet_for_somebody_else_is_a_paper_of_its_own_and_no_two_papers_have_one_name():
    script = meeting(items=[("Velkomst", 5, "plenum", None)], materials=[sheet.id for sheet in SHEETS])

    found = plan(package(script, handouts=SHEETS), script, Choices(participants=18, practices=12))

    assert [(sheet.id, sheet.title, sheet.count, sheet.handout) for sheet in found.copies] == [
        ("drejebog", "Drejebog", 1, ""), ("deltagerark", "Deltagerark", 18, "deltagerark"),
        ("aftaleark", "Aftaleark", 12, ""), ("deltagerliste", "Deltagerliste", 1, ""), ("referat", "Referat", 1, ""),
        ("deltagerark-praksis-regelark", "Regelark", 12, "regelark"),
        ("deltagerark-praksis-aftaleark", "Aftaleark", 12, "aftaleark"),
    ]


def test_the_sheet_of_all_participants_is_the_programme_when_the_packages_sheets_are_for_others():
    script = meeting(materials=["regelark"])

    found = plan(package(script, handouts=SHEETS), script, Choices(participants=18, practices=12))

    assert [(sheet.title, sheet.count) for sheet in found.copies if "eltagerark" in sheet.id] == [
        ("Deltagerark med program", 18), ("Regelark", 12)]


def test_what_is_sent_to_the_coordinator_or_before_the_meeting_is_printed_for_the_main_meeting_without_an_item():
    sheets = (handout("bestilling", "coordinator", "fact-sheet", None), handout("taelleark", "practice", when="before"),
              handout("glemt", "group"), handout("brev", "member", "invitation", "before"))
    script = meeting()
    later = meeting("opfoelgning", kind="follow-up", follows={"meeting": "klyngemoede", "weeks_after": 26})
    cluster = package(script, later, handouts=sheets)

    assert [[h.id for h in loose(cluster, m)] for m in (script, later)] == [["bestilling", "taelleark"], []]
    assert [sheet.title for sheet in plan(cluster, script, Choices()).copies][-1] == "Bestilling"


def test_a_sheet_that_is_sent_before_the_meeting_and_used_at_an_item_is_brought_as_well():
    sheets = (handout("otte-ja", "practice", "quiz", "before"), handout("taelleark", "practice", when="before"))
    script = meeting(materials=["otte-ja"])

    found = plan(package(script, handouts=sheets), script, Choices(practices=12))

    assert [(sheet.id, sheet.count) for sheet in found.copies][-1] == ("bilag-otte-ja", 12)


TASKS = [
    {"who": "coordinator", "days_before": 60, "minutes": 30, "task": "Bestil tallene."},
    {"who": "member", "days_before": 21, "minutes": 40, "task": "Læs ti journaler.", "only": "To af jer"},
    {"who": "member", "days_before": 14, "minutes": 10, "task": "Læs arket."},
    {"who": "member", "days_before": 14, "minutes": 20, "task": "Tæl.", "meetings": ["klyngemoede", "opfoelgning"]},
    {"who": "member", "days_before": 7, "minutes": 5, "task": "Find aftalearket.", "meetings": ["opfoelgning"]},
]


def test_a_meeting_has_its_own_preparations_and_an_alternative_those_that_name_none():
    main, short = meeting(), meeting("uden-tal", instead_of="klyngemoede")
    later = meeting("opfoelgning", kind="follow-up", follows={"meeting": "klyngemoede", "weeks_after": 26})
    cluster = package(main, short, later, preparation=TASKS)

    plans = [plan(cluster, script, Choices()) for script in (main, short, later)]
    assert [[line.task.task for line in found.deadlines] for found in plans] == [
        ["Bestil tallene.", "Læs ti journaler.", "Læs arket.", "Tæl."],
        ["Bestil tallene.", "Læs ti journaler.", "Læs arket."],
        ["Tæl.", "Find aftalearket."],
    ]


def test_a_task_for_some_of_a_role_is_no_time_of_all_of_them():
    later = meeting("opfoelgning", kind="follow-up", follows={"meeting": "klyngemoede", "weeks_after": 26})
    cluster = package(meeting(), later, preparation=TASKS)

    assert [cluster.preparation_minutes(role) for role in (Role.MEMBER, Role.COORDINATOR)] == [30, 30]


@pytest.mark.parametrize(("made_by", "elsewhere", "words"), [
    ([None], False, ""),
    (["coordinator"], False, ""),
    (["medicines-unit", None], True, "Nøglen til bogstaverne er hos lægemiddelkonsulenten, ikke hos jer."),
    (["medicines-unit", "municipality"], True,
     "Nøglen til bogstaverne er hos lægemiddelkonsulenten og kommunen, ikke hos jer."),
    (["medicines-unit", "coordinator"], False, ""),
    (["medicines-unit", "member"], True, "Nøglen til bogstaverne er hos lægemiddelkonsulenten, ikke hos jer."),
    (["practice-staff"], True, "Hver praksis kender kun sit eget bogstav. Der er ingen nøgle."),
])  # fmt: skip
def test_the_cluster_has_the_key_when_one_of_its_own_gives_the_letters(made_by, elsewhere, words):
    script = meeting(show=["tal"])
    guides = tuple(guide(f"kilde-{n}", ["tal"], role) for n, role in enumerate(made_by))
    found = key_of(package(script, measures=(measure("tal"),), guides=guides), script)

    assert (found.is_elsewhere, key_words(found)) == (elsewhere, words)


def test_a_number_whose_letters_nobody_else_gives_leaves_the_key_with_the_cluster():
    script = meeting(show=["tal", "talt-selv"])
    guides = (guide("en", ["tal"], "medicines-unit"), guide("to", ["talt-selv"], None))
    measures = (measure("tal"), measure("talt-selv"))

    assert not key_of(package(script, measures=measures, guides=guides), script).is_elsewhere


@pytest.mark.parametrize(("kind", "sheets"), [
    (SampleKind.PRACTICES, True), (SampleKind.VALUES, True), (SampleKind.GROUPS, False), (SampleKind.PERIODS, False),
])  # fmt: skip
def test_a_practice_gets_a_data_sheet_when_the_meeting_shows_a_number_of_its_own(kind, sheets):
    main, later = meeting(show=["tal"]), meeting("opfoelgning", show=["tal"], kind="follow-up")
    cluster = package(main, later, measures=(measure("tal"),))
    cluster = replace(cluster, samples={"tal": sample("tal", kind)})

    assert [has_data_sheets(cluster, script) for script in (main, later)] == [sheets, False]


def test_only_numbers_with_letters_on_the_evening_have_a_key():
    script = meeting(show=["tal", "samlet"])
    guides = (guide("en", ["tal"], "medicines-unit"), guide("to", ["samlet"], "coordinator"),
              guide("tre", ["vises-ikke"], "coordinator"))
    measures = (measure("tal"), measure("samlet", "cluster"), measure("vises-ikke"))

    assert key_of(package(script, measures=measures, guides=guides), script).is_elsewhere
