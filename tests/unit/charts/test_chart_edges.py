"""Any sample at all: nothing fails, and what is said is well formed."""

import json
from xml.etree import ElementTree

import pytest
from chart_cases import counts, drawn, letter, lettered, measure, values
from hypothesis import example, given, settings
from hypothesis import strategies as st

from site_builder.model.sample import SampleKind

pair = st.none() | st.integers(0, 3000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
rows = st.lists(pair, max_size=73)
units = st.sampled_from(["percent", "per-100", "per-1000", "ratio", "mean", "ddd-per-1000-day"])
measures = st.builds(lambda unit, kind, below: measure(unit=unit, counts=kind, hide_below=str(below)), units,
                     st.sampled_from(["persons", "events"]), st.sampled_from([0, 5, 10]))


def sound(chart):
    for svg in (chart.wide, chart.narrow):
        ElementTree.fromstring(svg)
        assert "nan" not in svg
        assert "inf" not in svg
    json.loads(chart.figure, parse_constant=lambda name: pytest.fail(name))
    assert chart.sentence
    assert all(len(row) == len(chart.table_head) for row in chart.table_rows)


@settings(max_examples=60, deadline=None)
@given(pairs=rows, of=measures, kind=st.sampled_from(["comparison", "funnel"]))
def test_any_practices_can_be_drawn(pairs, of, kind):
    sound(drawn(kind, lettered(pairs), of))


@settings(max_examples=40, deadline=None)
@given(first=rows, second=rows, of=measures)
def test_any_two_measures_can_be_paired(first, second, of):
    other = measure(charts=[{"kind": "comparison", "sample": "o"}])
    sound(drawn("pair", lettered(first), of, other, lettered(second, "o")))


@settings(max_examples=60, deadline=None)
@given(before=rows, now=rows, of=measures)
def test_any_two_periods_can_be_held_against_each_other(before, now, of):
    sound(drawn("before-after", lettered(now), of, None, lettered(before, "o")))


@settings(max_examples=40, deadline=None)
@given(pairs=st.lists(pair, max_size=40), of=measures)
def test_any_periods_and_groups_can_be_drawn(pairs, of):
    periods = {f"{2000 + i // 4}-K{i % 4 + 1}": p for i, p in enumerate(pairs)}
    groups = {f"Gruppe nummer {i}": p for i, p in enumerate(pairs)}
    sound(drawn("trend", counts(periods, SampleKind.PERIODS), of))
    sound(drawn("groups", counts(groups, SampleKind.GROUPS), of))


@settings(max_examples=40, deadline=None)
@given(found=st.lists(st.none() | st.floats(0, 1e6).map(lambda v: round(v, 9)), max_size=73))
@example(found=[1e-9])
def test_any_values_can_be_drawn(found):
    """A cell has nine decimals at most, so no value lies between 0 and 1e-9."""
    sample = values({letter(i): v for i, v in enumerate(found)})
    sound(drawn("comparison", sample, measure(unit="minutes", counts="amount")))


@pytest.mark.parametrize("kind", ["comparison", "funnel", "pair", "before-after"])
@pytest.mark.parametrize("pairs", [[], [None] * 5, [(0, 30)] * 5, [(0, 0)] * 5])
def test_nothing_to_show_is_a_sentence_and_not_a_fault(kind, pairs):
    chart = drawn(kind, lettered(pairs))
    sound(chart)
    assert chart.sentence.startswith("Ingen praksis har tal")


def test_one_period_is_one_number():
    chart = drawn("trend", counts({"2026-K3": (30, 90)}, SampleKind.PERIODS))
    sound(chart)
    assert chart.sentence.replace("\u00a0", " ") == (
        "Der er ét tal: 33,3 % i 3. kvartal 2026. Med under ti målinger bruges reglerne for skift og trend ikke.")
