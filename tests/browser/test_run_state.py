"""The meeting mode as a value: whatever keys are pressed whenever, the clock adds up and the address brings it back."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

START = 1_799_947_800  # 14 January 2027 at 18.30 in Denmark
VIEW = {"open": True, "notes": True, "hidden": True, "cuts": False, "projector": False}
# "forge" cuts to nothing, as an address written by hand may
KEYS = ["next", "next", "next", "back", "add", "pause", "cut", "all", "uncut", "look", "forge"]

SCRIPTS = st.lists(
    st.tuples(st.integers(1, 40), st.none() | st.integers(1, 9), st.integers(0, 40)), min_size=1, max_size=8
)  # fmt: skip
PRESSED = st.lists(st.tuples(st.sampled_from(KEYS), st.integers(0, 2400), st.integers(0, 9)), min_size=1, max_size=25)
STARTS = st.none() | st.integers(START - 7200, START + 7200)
FAST = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="session")
def press():
    """Press keys in node: press(items, steps, start) gives what holds after each."""
    places = os.pathsep.join([os.environ["PATH"], str(Path(sys.executable).parent)])
    node = subprocess.Popen([shutil.which("node", path=places), Path(__file__).with_name("run_state.mjs")],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")  # fmt: skip

    def ask(items, steps, start=None, **more):
        node.stdin.write(json.dumps({"items": items, "steps": steps, "start": start, **more}) + "\n")
        node.stdin.flush()
        return json.loads(node.stdout.readline())

    yield ask
    node.kill()
    node.wait()


def script(rows):
    return [
        {"n": n, "title": f"Punkt {n}", "minutes": minutes, "order": order, "least": least_of(minutes, order, least)}
        for n, (minutes, order, least) in enumerate(rows, 1)
    ]  # fmt: skip


def least_of(minutes, order, least):
    return min(least, minutes) if order else minutes


def steps(pressed):
    at, found = START, []
    for key, wait, n in pressed:
        at += wait
        found.append({"do": key, "at": at, "n": n})
    return found


@FAST
@given(rows=SCRIPTS, pressed=PRESSED, start=STARTS)
def test_the_end_is_now_and_what_is_left_and_no_item_is_cut_below_its_least(press, rows, pressed, start):
    items = script(rows)
    for after in press(items, steps(pressed), start):
        reckoned, item = after["reckoned"], after["state"]["item"]
        minutes = [time["minutes"] for time in reckoned["times"]]
        assert all(length >= row["least"] for length, row in zip(minutes, items, strict=True))
        if reckoned["phase"] == "item":
            assert reckoned["end"] == after["at"] + max(reckoned["left"], 0) + 60 * sum(minutes[item:])
        assert reckoned["late"] == reckoned["end"] - reckoned["planned"]["end"]
        whole = [time["ends"] >= time["begins"] for time in reckoned["times"]]
        assert all(whole)


@FAST
@given(rows=SCRIPTS, pressed=PRESSED)
def test_the_address_brings_back_the_very_same_state(press, rows, pressed):
    for after in press(script(rows), steps(pressed)):
        assert after["again"] == {"state": after["state"], "view": VIEW}
        assert after["search"].startswith("?dato=2027-01-14&ukendt=%C3%A6&tilstand=moede")


@FAST
@given(rows=SCRIPTS, pressed=PRESSED, start=STARTS, soon=st.integers(0, 60))
def test_back_and_then_next_is_as_if_nothing_had_been_pressed(press, rows, pressed, start, soon):
    before = steps(pressed)
    then = before[-1]["at"] + soon
    moved = [{"do": "back", "at": before[-1]["at"]}, {"do": "next", "at": then}]
    now = press(script(rows), [*before, *moved], start)[-1]["reckoned"]
    as_was = press(script(rows), [*before, {"do": "look", "at": then}], start)[-1]
    assume(as_was["state"]["item"] > 0 and as_was["state"]["paused"] is None)
    assert now == as_was["reckoned"]


@FAST
@given(rows=SCRIPTS, pressed=PRESSED, start=STARTS)
def test_all_the_cuts_that_are_needed_end_the_meeting_as_said_and_no_earlier_than_planned(press, rows, pressed, start):
    before = steps(pressed)
    first, after = press(script(rows), [*before, {"do": "all", "at": before[-1]["at"]}], start)[-2:]
    assert after["reckoned"]["end"] == first["reckoned"]["enough"]["end"]
    if first["reckoned"]["late"] >= 60:
        assert after["reckoned"]["late"] >= 0
    if not first["reckoned"]["enough"]["short"]:
        assert after["reckoned"]["late"] < 60


@FAST
@given(rows=SCRIPTS, pressed=PRESSED, wait=st.integers(0, 90_000))
def test_a_standing_clock_stands_and_a_running_one_runs_also_while_the_machine_sleeps(press, rows, pressed, wait):
    before = steps(pressed)
    one, two = press(script(rows), [*before, {"do": "look", "at": before[-1]["at"] + wait}])[-2:]
    assume(one["reckoned"]["phase"] == "item")
    gone = 0 if one["state"]["paused"] is not None else wait
    assert one["reckoned"]["left"] - two["reckoned"]["left"] == gone


def test_a_meeting_past_midnight_that_keeps_its_plan_is_never_late(press):
    late_evening = START + 4 * 3600 + 1800  # 23.00
    items = script([(30, None, 0), (45, None, 0), (15, None, 0)])
    at = [0, 1800, 4500, 5400]
    held = press(items, [{"do": "next", "at": late_evening + wait} for wait in at], late_evening)
    assert [after["reckoned"]["late"] for after in held] == [0, 0, 0, 0]
    assert [after["reckoned"]["phase"] for after in held] == ["item", "item", "item", "after"]


def test_the_cuts_come_in_the_scripts_order_and_the_last_is_no_deeper_than_needed(press):
    items = script([(10, None, 0), (20, 3, 5), (10, 1, 4), (10, 2, 5)])
    begun, after = press(items, [{"do": "next", "at": START}, {"do": "look", "at": START + 19 * 60}], START)
    assert begun["reckoned"]["late"] == 0
    reckoned = after["reckoned"]
    assert [(cut["item"], cut["before"], cut["to"], cut["saved"]) for cut in reckoned["offers"]] == [
        (3, 10, 4, 6), (4, 10, 5, 5), (2, 20, 5, 15),
    ]  # fmt: skip
    assert reckoned["late"] == 9 * 60
    needed = [{"item": 3, "to": 4}, {"item": 4, "to": 7}]
    assert reckoned["enough"] == {"cuts": needed, "end": START + 50 * 60, "short": 0}


def test_a_meeting_begun_late_is_behind_its_plan_and_one_without_a_start_is_not(press):
    items, late = script([(30, None, 0)]), START + 7 * 60
    assert press(items, [{"do": "next", "at": late}], START)[0]["reckoned"]["late"] == 7 * 60
    assert press(items, [{"do": "next", "at": late}])[0]["reckoned"]["late"] == 0


def test_a_plan_hours_away_is_a_rehearsal_and_no_delay(press):
    reckoned = press(script([(30, None, 0)]), [{"do": "next", "at": START + 5 * 3600}], START)[0]["reckoned"]
    assert (reckoned["late"], reckoned["rehearsal"]) == (0, True)


def test_a_pause_is_behind_the_plan_and_not_taken_from_the_item(press):
    items = script([(10, None, 0), (10, None, 0)])
    pressed = [("next", 0), ("pause", 120), ("pause", 420), ("look", 480)]
    after = press(items, [{"do": key, "at": START + at} for key, at in pressed])[-1]["reckoned"]
    assert (after["left"], after["late"]) == (600 - 180, 300)


@pytest.mark.parametrize("search", [
    "?punkt=9&begyndt=x", "?begyndt=1799947800.-5", "?punkt=-1", "?pause=1e9&punkt=1", "?kortere=99-1&ekstra=1--2.a-b",
])  # fmt: skip
def test_what_cannot_be_read_in_an_address_is_as_if_it_were_not_there(press, search):
    items = script([(10, None, 0), (10, None, 0)])
    state = press(items, [{"do": "look", "at": START}], search=search)[0]["state"]
    begins = [START] if "begyndt=1799947800" in search else []
    nothing = {"turned": None, "paused": None, "stood": {}, "added": {}, "cuts": {}}
    assert state == {"item": len(begins), "begins": begins, **nothing}


HUGE = 999_999_999_999


@pytest.mark.parametrize(("search", "kept"), [
    (f"?begyndt={START}&ekstra=1-{HUGE}", {"item": 1, "begins": [START], "added": {"1": 240}}),
    (f"?begyndt={START}&stod=1-{HUGE}", {"item": 1, "begins": [START], "stood": {"1": 86_400}}),
    (f"?begyndt={START}&pause={HUGE}", {"item": 1, "begins": [START]}),
    (f"?begyndt={START}.60.{HUGE}.{HUGE}", {"item": 2, "begins": [START, START + 60]}),
    (f"?begyndt={START - 100_000}", {}),
])  # fmt: skip
def test_times_of_another_day_and_endless_minutes_are_not_read(press, search, kept):
    after = press(script([(10, None, 0), (10, None, 0)]), [{"do": "look", "at": START + 300}], search=search)[0]
    nothing = {"item": 0, "begins": [], "turned": None, "paused": None, "stood": {}, "added": {}, "cuts": {}}
    assert after["state"] == nothing | kept
    assert abs(after["reckoned"]["late"]) < 86_400 * 2
