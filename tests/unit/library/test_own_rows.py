from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.diagnostics import Place, error, warning
from site_builder.library import read_package
from site_builder.library.own_data.names import lone_names, name_faults
from site_builder.model.cluster_package import ClusterPackage
from site_builder.model.sample import CountRow, Sample, SampleKind, ValueRow
from site_builder.own_data import OwnData, read_own_data

PROJECT = Path(__file__).parents[2] / "project"
COUNTS = "practice;numerator;denominator\n"
SEED = "b6f3a1"


@pytest.fixture(scope="module")
def package() -> ClusterPackage:
    found = read_package(PROJECT, "proeve").package
    assert found
    return found


def read(folder: Path, package: ClusterPackage, **files: str) -> OwnData:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    return read_own_data(folder, package, SEED)


@pytest.mark.parametrize(
    "name",
    ["I alt", "I ALT:", "Ialt", "Total", "Sum", "Klyngen", "Hele klyngen", "Klyngen i alt", "Gennemsnit", "Median",
     "Klyngens gennemsnit", "Gns. for klyngen", "I alt (12 praksis)", "Alle praksis", "Hovedtotal", "Hele landet"],
)  # fmt: skip
@pytest.mark.parametrize("numbers", ["900;3900", ";", "75,5;325,0"])
def test_a_row_for_all_of_them_is_no_practice(tmp_path, package, name, numbers) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + f"Søparken;12;40\nDalen;13;41\n{name};{numbers}\n")
    place = Place("spirometri.csv", 4, 1, len(name))
    assert own.diagnostics == (error(place, "KP415", "rækken er ikke en praksis", "slet den, klyngens tal regnes ud"),)
    assert (own.key, own.package.samples) == ((), {})


@pytest.mark.parametrize("name", ["Total Sundhed", "Medianklinikken", "Klyngevejens Læger", "Praksis", "I"])
def test_a_practice_may_have_such_a_word_in_its_name(tmp_path, package, name) -> None:
    own = read(tmp_path, package, medicin=f"practice;value\n{name};38,5\n")
    assert ([row.name for row in own.key], own.diagnostics) == ([name], ())


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        ("Nord;12;40\nSyd;13;41\nVest og Øst;25;81\n", 4),
        ("Alt fra Nord til Syd;25;81\nNord;12;40\nTom;;\nNul;0;0\nSyd;13;41\n", 2),
        ("Nord;0;40\nSyd;0;41\nBegge;0;81\n", 4),
        ("Nord;12;40\nSyd;13;41\nVest;25;80\n", 0),
        ("Nord;12;40\nSyd;13;41\nVest;24;81\n", 0),
        ("Nord;12;40\nSyd;12;40\n", 0),
        ("Nord;12;40\nSyd;12;40\nNul;0;0\nTom;;\n", 0),
    ],
)
def test_a_row_that_is_exactly_the_sum_of_the_others_is_no_practice(tmp_path, package, rows, line) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + rows)
    help = "slet den, klyngens tal regnes ud"
    told = error(Place("spirometri.csv", line), "KP415", "rækken er summen af de andre", help)
    assert own.diagnostics == ((told,) if line else ())
    assert bool(own.key) is not bool(line)


def values(name: str, *practices: str) -> Sample:
    rows = tuple(ValueRow(practice, None, line) for line, practice in enumerate(practices, 2))
    return Sample(name, f"{name}.csv", SampleKind.VALUES, values=rows)


def test_a_practice_that_one_of_three_files_knows_is_told_of_once() -> None:
    samples = {
        "alder": Sample("alder", "alder.csv", SampleKind.GROUPS, counts=(CountRow("0–17 år", 12, 40, 2),)),
        "et": values("et", "Søparken", "Dalen"),
        "to": values("to", "Dalen", "Lægerne i Søparken"),
        "tre": values("tre", "DALEN", "Centrum"),
        "fire": values("fire", "Dalen", "Centrum"),
    }
    help = "skriv navnet ens i alle filer; er tallene ikke indsendt, så lad det stå"
    assert list(lone_names(samples)) == [
        warning(Place("et.csv", 2), "KP412", "«Søparken» står kun i denne fil", help),
        warning(Place("to.csv", 3), "KP412", "«Lægerne i Søparken» står kun i denne fil", help),
    ]


def test_with_two_files_a_practice_may_stand_in_one() -> None:
    assert list(lone_names({"et": values("et", "Søparken", "Dalen"), "to": values("to", "Dalen")})) == []


def test_a_name_that_is_nearly_anothers_is_told_wherever_it_stands() -> None:
    samples = {
        "et": values("et", "Lægerne Torvet", "Dalen"),
        "to": values("to", "Lægerne Torv"),
        "tre": values("tre", "Dalen", "LÆGERNE TORV"),
    }
    help = "skriv navnet ens; er det to praksis, så skriv begge i hver fil; uden tal er cellerne tomme"
    assert name_faults(samples) == [
        error(Place("to.csv", 2), "KP412", "«Lægerne Torv» ligner «Lægerne Torvet» i et.csv", help),
        error(Place("tre.csv", 3), "KP412", "«LÆGERNE TORV» ligner «Lægerne Torvet» i et.csv", help),
    ]


@pytest.mark.parametrize(
    "head",
    ["Praksis;Tæller;Nævner", "praksis;tæller;nævner", "PRAKSIS; TÆLLER ;NÆVNER", "Practice;Tæller;DENOMINATOR"],
)
@pytest.mark.parametrize("how", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_columns_may_be_named_as_people_type_them(tmp_path, package, head, how) -> None:
    (tmp_path / "spirometri.csv").write_bytes(f"{head}\r\nSøparken;12;40\r\n".encode(how))
    own = read_own_data(tmp_path, package, SEED)
    assert (own.package.samples["spirometri"].counts, own.diagnostics) == ((CountRow("A", 12, 40, 2),), ())
