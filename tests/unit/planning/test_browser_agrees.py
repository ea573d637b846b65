"""The planner in the browser gives the same plan as the one in Python, whatever the script and the choices."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from plan_cases import handout, meeting, package

from site_builder.kit.calendar import headline
from site_builder.model.package import Preparation
from site_builder.model.values import Form
from site_builder.pages.meeting.plan_data import planned
from site_builder.pages.words import doer
from site_builder.planning import Choices, plan
from site_builder.planning.dates import deadlines
from site_builder.planning.workdays import is_workday

TODAY = date(2026, 11, 22)
FILE = "pakker/proeve/moede/klyngemoede/index.md"
SHEETS = (handout("case", "group"), handout("telefonark", "practice"), handout("svar", "facilitator"),
          handout("deltagerark", "practice", "participant-sheet"))

ITEMS = st.lists(
    st.tuples(
        st.text("abc æøå<&»\u2028", min_size=1, max_size=8).map("p".__add__), st.integers(1, 60),
        st.sampled_from([form.value for form in Form]), st.none() | st.tuples(st.integers(1, 9), st.integers(0, 60)),
    ),
    min_size=1, max_size=9,
)  # fmt: skip
PREPARATION = st.lists(
    st.fixed_dictionaries({
        "who": st.sampled_from(["member", "coordinator"]), "days_before": st.integers(0, 200),
        "task": st.just("Gør det."), "only": st.sampled_from([None, "To af jer"]),
        "meetings": st.sampled_from([[], ["klyngemoede"], ["opfoelgning"]]),
    }),
    max_size=5,
)  # fmt: skip
EDGES = [date(1, 1, 1), date(2026, 12, 24), date(2026, 12, 31), date(2027, 3, 29), date(2028, 2, 29),
         date(9999, 10, 31), date(9999, 12, 31)]  # fmt: skip
DAYS = st.dates(date(2024, 6, 1), date(2033, 6, 1)) | st.dates() | st.sampled_from(EDGES)
CHOICES = st.builds(
    Choices, day=st.none() | DAYS, start=st.none() | st.integers(0, 1439),
    participants=st.none() | st.integers(1, 500), practices=st.none() | st.integers(1, 200),
    minutes=st.none() | st.integers(1, 600),
)  # fmt: skip
WEEKS = st.integers(1, 104)


@pytest.fixture(scope="session")
def browser_plan():
    """Plan in node: the one of this machine, or the one that `make setup` puts beside Python."""
    places = os.pathsep.join([os.environ["PATH"], str(Path(sys.executable).parent)])
    node = subprocess.Popen([shutil.which("node", path=places), Path(__file__).with_name("planner.mjs")],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")  # fmt: skip

    def ask(data: dict, choices: Choices | None = None) -> dict | str:
        chosen = choices and asdict(replace(choices, day=choices.day and choices.day.isoformat()))
        node.stdin.write(json.dumps({"data": data, "choices": chosen} if chosen else data) + "\n")
        node.stdin.flush()
        return json.loads(node.stdout.readline())

    yield ask
    node.stdin.close()
    node.wait(10)
    node.stdout.close()


def in_reach(day: date, preparation: tuple[Preparation, ...], weeks: int) -> bool:
    """Whether the page knows the days off from first deadline to last follow-up: it has those of 2025 to 2032."""
    before = max([0, *(task.days_before for task in preparation)])
    edge = timedelta(days=14)
    return date(2025, 1, 1) + timedelta(days=before) + edge <= day <= date(2032, 12, 31) - timedelta(weeks=weeks) - edge


def iso(day: date | None) -> str | None:
    return day and day.isoformat()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(items=ITEMS, preparation=PREPARATION, choices=CHOICES, size=st.none() | st.integers(1, 12), weeks=WEEKS)
def test_the_browser_and_python_make_the_same_plan(browser_plan, items, preparation, choices, size, weeks):
    script = meeting(items=items, materials=[sheet.id for sheet in SHEETS], participants={"group_size": size},
                     agreements=[{"text": "Vi gør det.", "again_weeks": weeks}])
    later = meeting("opfoelgning", follows={"meeting": script.id, "weeks_after": weeks})
    cluster = package(script, later, handouts=SHEETS, preparation=preparation)
    if choices.day and not in_reach(choices.day, cluster.preparation_for(script), weeks):
        expected = plan(cluster, script, replace(choices, day=None))
    else:
        expected = plan(cluster, script, choices)

    found = browser_plan(planned(FILE, cluster, script, TODAY), choices)

    assert found["chosen"]["day"] == iso(expected.choices.day)
    assert [(i["n"], i["title"], i["at"], i["clock"], i["minutes"]) for i in found["items"]] == [
        (i.number, i.item.title, i.at, expected.clock(i.at), i.minutes) for i in expected.items]
    assert (found["minutes"], found["end"], found["tooLong"], tuple(found["groups"])) == (
        expected.minutes, expected.clock(expected.minutes), expected.too_long, expected.groups)
    assert [(c["id"], c["title"], c["to"], c["count"]) for c in found["copies"]] == [
        (c.id, c.title, c.to.value, c.count) for c in expected.copies]
    assert [(d["task"], d["who"], d["days"], d["day"]) for d in found["deadlines"]] == [
        (d.task.task, doer(d.task), d.task.days_before, iso(d.day)) for d in expected.deadlines]
    assert [d["day"] for d in found["following"]] == [iso(expected.weeks_after(weeks))]
    assert found["again"] == [{"weeks": weeks, "day": iso(expected.weeks_after(weeks))}]


def test_a_meeting_past_midnight_goes_on_from_zero(browser_plan):
    script = meeting(items=[("Sent", 45, "plenum", None), ("Senere", 45, "plenum", None)])
    found = browser_plan(planned(FILE, package(script), script, TODAY), Choices(start=23 * 60 + 30))

    assert [item["clock"] for item in found["items"]] + [found["end"]] == ["23.30", "00.15", "01.00"]


def test_the_planned_minutes_are_the_scripts_when_nothing_is_chosen(browser_plan):
    script = meeting()
    found = browser_plan(planned(FILE, package(script), script, TODAY), Choices())

    assert (found["minutes"], found["cuts"], found["end"]) == (80, [], "1.20")


@settings(max_examples=50, deadline=None)
@given(preparation=PREPARATION, today=st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_the_earliest_date_is_the_first_workday_on_which_no_deadline_is_passed(browser_plan, preparation, today):
    script = meeting()
    cluster = package(script, preparation=preparation)

    def is_met(day: date) -> bool:
        return is_workday(day) and all(line.day >= today for line in deadlines(cluster.preparation_for(script), day))

    found = date.fromisoformat(browser_plan(planned(FILE, cluster, script, today), Choices())["earliest"])

    assert is_met(found)
    assert not any(is_met(today + timedelta(days=n)) for n in range((found - today).days))


LONG = "Find en dato sammen med lægemiddelenheden, og send invitation og samtykkeark ud. Skriv, hvem der får nøglen."


@pytest.mark.parametrize(("task", "title"), [
    ("Bestil udtræk.", "Bestil udtræk"),
    ("Bestil udtræk. Send samtykker med.", "Bestil udtræk"),
    ("Ring til nr. 12, og spørg, f.eks. om tid", "Ring til nr. 12, og spørg, f.eks. om tid"),
    (LONG, "Find en dato sammen med lægemiddelenheden, og send …"),
    ("Læs »Hvad gør vi?« højt. »Sig først« er nok.", "Læs »Hvad gør vi?« højt"),
])  # fmt: skip
def test_a_task_is_headed_by_its_first_sentence_on_the_page_as_in_the_kit(browser_plan, task, title):
    assert (headline(task), browser_plan({"task": task})) == (title, title)


@settings(max_examples=100, deadline=None)
@given(task=st.text("abcÆå .,;!?»«", min_size=1, max_size=120))
def test_every_task_is_headed_alike(browser_plan, task):
    assert browser_plan({"task": task}) == headline(task)


@pytest.mark.parametrize(("minutes", "field"), [(600, 600), (None, None)])
def test_the_address_brings_back_the_largest_evening(browser_plan, minutes, field):
    script = meeting()
    data = planned(FILE, package(script), script, TODAY)
    most = Choices(start=1439, participants=500, practices=200, cluster="Syd\x07\u202e by", minutes=minutes)

    found = browser_plan(data, most)["chosen"]

    assert (found["start"], found["participants"], found["practices"], found["cluster"], found["minutes"]) == (
        1439, 500, 200, "Syd by", field)
