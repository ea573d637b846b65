"""The planner in the browser gives the same plan as the one in Python, whatever the script and the choices."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from plan_cases import handout, meeting, package

from site_builder.model.values import Form
from site_builder.pages.meeting.plan_data import planned
from site_builder.planning import Choices, plan

TODAY = date(2026, 11, 22)
FILE = "pakker/proeve/moede/klyngemoede/index.md"
SHEETS = (handout("case", "group"), handout("telefonark", "practice"), handout("svar", "facilitator"))
FEW = st.none() | st.integers(1, 60)

ITEMS = st.lists(
    st.tuples(
        st.text("abc æøå<&»\u2028", min_size=1, max_size=8).map("p".__add__), st.integers(1, 60),
        st.sampled_from([form.value for form in Form]), st.none() | st.tuples(st.integers(1, 9), st.integers(0, 60)),
    ),
    min_size=1, max_size=9,
)  # fmt: skip
PREPARATION = st.lists(
    st.fixed_dictionaries({
        "who": st.sampled_from(["member", "coordinator"]), "days_before": st.integers(0, 90),
        "task": st.just("Gør det."),
    }),
    max_size=5,
)  # fmt: skip
CHOICES = st.builds(
    Choices, day=st.none() | st.dates(date(2026, 6, 1), date(2031, 6, 1)), start=st.none() | st.integers(0, 1439),
    participants=st.none() | st.integers(1, 200), practices=FEW, minutes=st.none() | st.integers(1, 300),
)  # fmt: skip
WEEKS = st.integers(1, 52)


@pytest.fixture(scope="session")
def browser_plan():
    """Plan in node: the one of this machine, or the one that `make setup` puts beside Python."""
    places = os.pathsep.join([os.environ["PATH"], str(Path(sys.executable).parent)])
    node = subprocess.Popen([shutil.which("node", path=places), Path(__file__).with_name("planner.mjs")],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")  # fmt: skip

    def ask(data: dict, choices: Choices) -> dict:
        chosen = asdict(replace(choices, day=choices.day and choices.day.isoformat()))
        node.stdin.write(json.dumps({"data": data, "choices": chosen}) + "\n")
        node.stdin.flush()
        return json.loads(node.stdout.readline())

    yield ask
    node.stdin.close()
    node.wait(10)
    node.stdout.close()


def iso(day: date | None) -> str | None:
    return day and day.isoformat()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(items=ITEMS, preparation=PREPARATION, choices=CHOICES, size=st.none() | st.integers(1, 12), weeks=WEEKS)
def test_the_browser_and_python_make_the_same_plan(browser_plan, items, preparation, choices, size, weeks):
    script = meeting(items=items, materials=[sheet.id for sheet in SHEETS], participants={"group_size": size},
                     agreements=[{"text": "Vi gør det.", "again_weeks": weeks}])
    later = meeting("opfoelgning", follows={"meeting": script.id, "weeks_after": weeks})
    cluster = package(script, later, handouts=SHEETS, preparation=preparation)
    expected = plan(cluster, script, choices)

    found = browser_plan(planned(FILE, cluster, script, TODAY), choices)

    assert [(i["n"], i["title"], i["at"], i["clock"], i["minutes"]) for i in found["items"]] == [
        (i.number, i.item.title, i.at, expected.clock(i.at), i.minutes) for i in expected.items]
    assert (found["minutes"], found["end"], found["tooLong"], tuple(found["groups"])) == (
        expected.minutes, expected.clock(expected.minutes), expected.too_long, expected.groups)
    assert [(c["id"], c["title"], c["to"], c["count"]) for c in found["copies"]] == [
        (c.id, c.title, c.to.value, c.count) for c in expected.copies]
    assert [(d["task"], d["who"], d["days"], d["day"]) for d in found["deadlines"]] == [
        (d.task.task, d.task.who.label, d.task.days_before, iso(d.day)) for d in expected.deadlines]
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
