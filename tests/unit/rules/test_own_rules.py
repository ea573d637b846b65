from dataclasses import replace
from pathlib import Path

import pytest

from site_builder.diagnostics import Diagnostic, Place, Severity
from site_builder.library import read_package
from site_builder.model.cluster_package import ClusterPackage
from site_builder.model.sample import CountRow, Sample, SampleKind
from site_builder.rules.own_data import check_own

PROJECT = Path(__file__).parents[2] / "project"


@pytest.fixture(scope="module")
def package() -> ClusterPackage:
    found = read_package(PROJECT, "proeve").package
    assert found
    return found


def spirometri(package: ClusterPackage, *pairs: tuple[int, int]) -> ClusterPackage:
    rows = tuple(CountRow(f"Lægehus {line}", *pair, line) for line, pair in enumerate(pairs, 2))
    sample = Sample("spirometri", "spirometri.csv", SampleKind.PRACTICES, counts=rows)
    return replace(package, samples={"spirometri": sample})


def told(own: ClusterPackage, catalogue: ClusterPackage) -> list[tuple[int, str, Severity]]:
    return [(d.place.line, d.code, d.severity) for d in check_own(own, catalogue)]


def test_numbers_like_the_catalogues_break_no_rule(package: ClusterPackage) -> None:
    assert told(package, package) == []


def test_a_value_outside_the_bounds_is_a_warning_unless_it_is_of_few_or_hidden(package: ClusterPackage) -> None:
    own = spirometri(package, (40, 40), (19, 19), (20, 20), (1, 400), (30, 60), (2, 2))
    assert told(own, package) == [(2, "KP411", Severity.WARNING), (4, "KP411", Severity.WARNING)]


def test_a_numerator_over_its_denominator_is_told_once(package: ClusterPackage) -> None:
    assert told(spirometri(package, (60, 40)), package) == [(2, "KP409", Severity.ERROR)]


def test_without_a_sample_in_the_catalogue_the_chart_decides_the_columns(package: ClusterPackage) -> None:
    groups = Sample("spirometri", "spirometri.csv", SampleKind.GROUPS, counts=(CountRow("x", 1, 2, 2),))
    bare = replace(package, samples={})
    help = "kolonnerne skal være practice;numerator;denominator"
    assert check_own(replace(package, samples={"spirometri": groups}), bare) == [
        Diagnostic(Place("spirometri.csv"), "KP408", "filen har ikke de kolonner, som diagrammet bruger", help)
    ]
