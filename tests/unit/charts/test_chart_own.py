"""One practice's own number in words."""

import pytest
from chart_cases import counts, measure, values

from site_builder.charts import OwnNumber, own_number

COMPARISON = {"charts": [{"kind": "comparison", "sample": "s"}]}
ROWS = {"A": (21, 45), "B": (8, 12), "C": (2, 40), "D": None, "E": (30, 60), "F": (3, 50)}


@pytest.mark.parametrize(("letter", "own", "note"), [
    ("A", "46,7 % (21 af 45)", ""),
    ("B", "66,7 % (8 af 12)", "under 20 patienter: én patient mere eller mindre flytter tallet meget"),
    ("C", "under 5, vises ikke", ""),
    ("D", "ikke indsendt", ""),
    ("Z", "ikke indsendt", ""),
])  # fmt: skip
def test_a_practice_reads_its_own_number_beside_the_clusters(letter, own, note):
    found = own_number(measure(**COMPARISON), {"s": counts(ROWS)}, letter, later=False)
    unbroken = own.replace(" af ", "\u00a0af\u00a0").replace(" %", "\u00a0%")
    assert found == OwnNumber(unbroken, "Klyngen", found.cluster, note)


def test_a_small_denominator_of_events_speaks_of_the_numerator_for_a_patient_may_have_several():
    found = own_number(measure(**COMPARISON, counts="events"), {"s": counts(ROWS)}, "B", later=False)
    assert found.note == "under 20 i nævneren: én i tælleren mere eller mindre flytter tallet meget"


def test_a_measure_without_a_chart_of_practices_says_nothing_of_one():
    assert own_number(measure(charts=[]), {"s": counts(ROWS)}, "A", later=False) is None


def test_at_the_follow_up_the_later_number_stands():
    later = {"charts": [{"kind": "before-after", "sample": "nu", "before": "s"}]}
    samples = {"s": values({"A": 10.0, "B": 20.0}), "nu": values({"A": 30.0, "B": 40.0}, "nu")}
    found = own_number(measure(**later, unit="days"), samples, "A", later=True)
    assert (found.own, found.level_name) == ("30\u00a0dage", "Klyngens median")
