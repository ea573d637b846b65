"""Where a practice is drawn: exactly at its values, however many share a place."""

from __future__ import annotations

import json
import re

import pytest
from chart_cases import drawn, lettered, measure

NUMBER = r"(-?[\d.]+)"
CIRCLE = re.compile(rf'<circle class="dot" [^>]*cx="{NUMBER}" cy="{NUMBER}" r="[\d.]+"[^>]* data-p="(\w+)"/>')
SQUARE = re.compile(rf'<path class="dotout" [^>]*?d="M{NUMBER} {NUMBER}h{NUMBER}v[^"]*"[^>]* data-p="(\w+)"/>')
DIAMOND = re.compile(rf'<path class="dotout" [^>]*?d="M{NUMBER} {NUMBER}l{NUMBER} [^"]*"[^>]* data-p="(\w+)"/>')
NAME = re.compile(rf'<text class="([\w ]+)"[^>]* x="{NUMBER}" y="{NUMBER}"[^>]* data-p="(\w+)">\w+</text>')
# All but two have twenty in the denominator; A, B and C are the same, and J has nobody.
TWENTY = lettered([(15, 20), (15, 20), (15, 20), (14, 20), (16, 20), (13, 20), (20, 20), (9, 14), (0, 20), (12, 15)])
SPREAD = lettered([(15, 20), (40, 60), (70, 100), (90, 150)])
OTHER = measure(charts=[{"kind": "comparison", "sample": "o"}])
BOTH = ("wide", "narrow")


def funnel(sample, **fields):
    return drawn("funnel", sample, measure(hide_below=0, **fields))


def places(svg):
    """The middle of each practice's mark in px."""
    circles = {letter: (float(x), float(y)) for x, y, letter in CIRCLE.findall(svg)}
    diamonds = {letter: (float(x), float(y) + float(half)) for x, y, half, letter in DIAMOND.findall(svg)}
    return circles | diamonds | {letter: (float(x) + float(side) / 2, float(y) + float(side) / 2)
                                 for x, y, side, letter in SQUARE.findall(svg)}


def values(chart):
    """Each practice's two values, as the figure has them."""
    traces = [trace for trace in json.loads(chart.figure)["data"] if trace["mode"] == "markers+text"]
    return {letter: (x, y) for t in traces for letter, x, y in zip(t["text"], t["x"], t["y"], strict=True)}


def off_the_line(at, of, axis):
    """How many px the marks lie off one straight scale, which the two that are farthest apart lay down."""
    low, high = (pick(of, key=lambda letter: of[letter][axis]) for pick in (min, max))
    step = (at[high][axis] - at[low][axis]) / (of[high][axis] - of[low][axis])
    return max(abs(at[low][axis] + (of[letter][axis] - of[low][axis]) * step - at[letter][axis]) for letter in of)


@pytest.mark.parametrize("wide", BOTH)
@pytest.mark.parametrize("chart", [
    funnel(TWENTY), funnel(SPREAD), funnel(lettered([(i % 21, 20 + i % 3) for i in range(40)])),
    drawn("pair", TWENTY, measure(hide_below=0), OTHER, lettered([(5 + i % 2, 20) for i in range(10)], "o")),
])
def test_every_mark_lies_at_its_values(chart, wide):
    at, of = places(getattr(chart, wide)), values(chart)
    assert at.keys() == of.keys()
    assert off_the_line(at, of, 0) < 0.2
    assert off_the_line(at, of, 1) < 0.2


@pytest.mark.parametrize("wide", BOTH)
def test_practices_on_one_place_are_dots_and_each_has_its_letter_beside_on_no_other(wide):
    svg = getattr(funnel(TWENTY), wide)
    names = {letter: (float(x), float(y), cls) for cls, x, y, letter in NAME.findall(svg)}
    assert sorted(names) == list("ABCDEFGHJK")
    assert {cls for _, _, cls in names.values()} == {"b halo"}
    spots = [(x, y) for x, y, _ in names.values()]
    assert all(abs(a - c) >= 8 or abs(b - d) >= 9 for i, (a, b) in enumerate(spots) for c, d in spots[:i])


def test_practices_with_room_stand_as_letters_in_their_marks():
    svg = funnel(SPREAD).wide
    at = places(svg)
    names = {letter: (float(x), float(y) - 4.4) for _, x, y, letter in NAME.findall(svg)}
    assert sorted(names) == list("ABCD")
    assert all(names[letter] == pytest.approx(at[letter], abs=0.11) for letter in names)


def test_a_letter_that_is_moved_away_has_a_line_to_its_mark():
    crowd = lettered([(15, 20)] * 3 + [(14, 20)] * 3 + [(16, 20)] * 3 + [(15, 19), (15, 21), (14, 19), (14, 21)])
    svg = funnel(crowd).wide
    at = places(svg)
    lines = re.findall(rf'<path class="axis" [^>]*d="M{NUMBER} {NUMBER}L{NUMBER} {NUMBER}"/>', svg)
    assert len(NAME.findall(svg)) == 13
    assert {(float(x), float(y)) for x, y, _, _ in lines} == {at["A"], at["D"]}
