import re

import pytest
from chart_cases import drawn, lettered, measure

from site_builder.charts import units
from site_builder.charts.svg.letters import fit, width
from site_builder.model.values import Unit


@pytest.mark.parametrize("words", ["x" * 200_000, "Spirometri før medicin hos alle", "mmmm", ""])
def test_a_text_is_cut_to_its_room_in_one_pass(words):
    cut = fit(words, 90)
    assert width(cut) <= 90
    assert cut == words or (cut.endswith("…") and width(words) > 90)
    assert cut == words or width(cut[:-1] + "mm…") > 90


def test_no_room_at_all_leaves_the_ellipsis():
    assert fit("Spirometri", 2) == "…"


def test_two_are_both_and_one_minute_is_no_plural():
    assert "Begge praksis har tal, der kan vises." in drawn("comparison", lettered([(20, 30), (30, 40)])).sentence
    assert "Begge viste praksis ligger inden for" in drawn("funnel", lettered([(20, 30), (30, 40)]), measure()).sentence
    assert units.words(1, Unit.MINUTES, 0) == "1\u00a0minut"
    assert units.words(1.04, Unit.DAYS, 1) == "1,0\u00a0dage"


def test_rings_behind_many_names_stay_within_the_drawing():
    pitfalls = [{"text": "a", "about": "hidden"}, {"text": "b", "about": "hidden"}]
    practices = [(2, 50)] * 12 + [(20 + i, 50) for i in range(25)]
    narrow = drawn("funnel", lettered(practices), measure(pitfalls=pitfalls)).narrow
    rings = [float(x) for x in re.findall(r'<circle class="ring"[^>]* cx="([\d.]+)"', narrow)]
    assert len(rings) == 2
    assert max(rings) <= 350 - 7.5
