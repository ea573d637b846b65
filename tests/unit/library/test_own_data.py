from __future__ import annotations

import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.diagnostics import Diagnostic, Place, error, has_errors
from site_builder.library import read_package
from site_builder.library.own_data.key import letter, letters_of
from site_builder.model.cluster_package import ClusterPackage
from site_builder.model.sample import CountRow, Sample, SampleKind, ValueRow
from site_builder.own_data import KeyRow, OwnData, new_seed, read_own_data
from site_builder.pages.figures import figures_of

PROJECT = Path(__file__).parents[2] / "project"
COUNTS = "practice;numerator;denominator\n"
SEED = "b6f3a1"


@pytest.fixture(scope="module")
def package() -> ClusterPackage:
    found = read_package(PROJECT, "proeve").package
    assert found
    return found


def read(tmp_path: Path, package: ClusterPackage, seed: str = SEED, **files: str) -> OwnData:
    """Read own numbers from files written here; `spirometri_alder` is spirometri-alder.csv."""
    for name, text in files.items():
        (tmp_path / f"{name.replace('_', '-')}.csv").write_text(text, "utf-8")
    return read_own_data(tmp_path, package, seed)


def strings(value: Any) -> list[str]:
    """Every text in a nest of dicts and tuples, its keys among them."""
    if isinstance(value, dict):
        return [found for pair in value.items() for part in pair for found in strings(part)]
    if isinstance(value, (tuple, list, set, frozenset)):
        return [found for part in value for found in strings(part)]
    return [value] if isinstance(value, str) else []


def test_names_become_letters_in_the_order_of_the_letters_and_the_key_tells_who_is_who(tmp_path, package) -> None:
    own = read(
        tmp_path,
        package,
        spirometri=COUNTS + "Lægerne Torvet;12;40\nLægehuset Nord;30;52\nSøparken;;\n",
        medicin="practice;value\nlægerne  torvet ;38,5\nSøparken;\n",
    )
    assert own.key == (
        KeyRow("A", "Søparken", ()),
        KeyRow("B", "lægerne torvet", ("medicin", "spirometri")),
        KeyRow("C", "Lægehuset Nord", ("spirometri",)),
    )
    assert own.package.samples == {
        "medicin": Sample(
            "medicin",
            "medicin.csv",
            SampleKind.VALUES,
            values=(ValueRow("A", None, 2), ValueRow("B", 38.5, 3), ValueRow("C", None, 4)),
            invented=False,
        ),
        "spirometri": Sample(
            "spirometri",
            "spirometri.csv",
            SampleKind.PRACTICES,
            counts=(CountRow("A", None, None, 2), CountRow("B", 12, 40, 3), CountRow("C", 30, 52, 4)),
            invented=False,
        ),
    }
    assert (own.silent, own.missing, own.diagnostics) == (
        ("Søparken",),
        ("spirometri-alder", "spirometri-udvikling"),
        (),
    )


def test_no_practices_name_is_anywhere_in_the_package(tmp_path, package) -> None:
    names = ["Lægerne Torvet", "Lægehuset Nord", "Søparken", "Havnelægerne", "Praksis Ø"]
    own = read(
        tmp_path,
        package,
        spirometri=COUNTS + "".join(f"{name};{10 + n};40\n" for n, name in enumerate(names)),
        medicin="practice;value\n" + "".join(f" {name.upper()};{n},5\n" for n, name in enumerate(names)),
        spirometri_alder="group;numerator;denominator\n40–64 år;12;30\n65 år og derover;20;31\n",
        spirometri_udvikling="period;numerator;denominator\n2026;12;30\n",
        soeparken="practice;value\nSøparken;1\n",
    )
    assert sorted(own.package.samples) == ["medicin", "spirometri", "spirometri-alder", "spirometri-udvikling"]
    told = "\n".join(strings({name: asdict(sample) for name, sample in own.package.samples.items()})).casefold()
    told += "\n".join(own.package.sample_files).casefold()
    assert [name for name in names if name.casefold() in told] == []
    assert {row.name for row in own.key} == {name.upper() for name in names}


@pytest.mark.parametrize(
    "groups",
    ["group;numerator;denominator\nSøparken;12;30\n", "group;numerator;denominator\nsøparken, mænd;12;30\n"],
)
def test_a_file_that_would_show_a_name_is_left_out_of_the_package(tmp_path, package, groups) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + "Søparken;12;40\n", spirometri_alder=groups)
    assert ([d.code for d in own.diagnostics], sorted(own.package.samples)) == (["KP413"], ["spirometri"])


def test_practices_in_a_column_for_groups_are_left_out_even_where_no_other_file_names_them(tmp_path, package) -> None:
    own = read(tmp_path, package, spirometri="group;numerator;denominator\nSøparken;12;30\n")
    assert ([d.code for d in own.diagnostics], own.package.samples) == (["KP408"], {})


def test_the_rows_do_not_tell_the_order_of_the_file(tmp_path, package) -> None:
    rows = ["Askegården;10;40\n", "Bakkehuset;11;40\n", "Centrum;12;40\n", "Dalen;13;40\n"]
    there = read(tmp_path, package, spirometri=COUNTS + "".join(rows))
    back = read(tmp_path, package, spirometri=COUNTS + "".join(reversed(rows)))
    assert there.package.samples == back.package.samples
    assert there.key == back.key


def test_the_letters_follow_from_seed_and_names_alone() -> None:
    names = [f"Lægehus {number}" for number in range(30)]
    one = letters_of(names, SEED)
    assert letters_of([name.upper() for name in reversed(names)], SEED) == one
    assert letters_of(names, "et andet frø") != one
    assert list(one.values()) == [letter(number) for number in range(30)]
    assert list(one) != sorted(one)


def test_after_z_come_two_letters() -> None:
    assert "".join(letter(n) for n in range(24)) == "ABCDEFGHJKLMNPQRSTUVWXYZ"
    assert [letter(n) for n in (24, 31, 32, 47, 48, 72)] == ["AA", "AH", "AJ", "AZ", "BA", "CA"]


def test_no_letter_is_given_twice_and_none_is_taken_for_a_digit() -> None:
    given = [letter(n) for n in range(120)]
    assert len(set(given)) == 120
    assert {sign for name in given for sign in name} & {"I", "O"} == set()


def test_without_a_seed_there_are_no_letters() -> None:
    with pytest.raises(ValueError, match="seed"):
        letters_of(["Søparken"], "")


def test_a_new_seed_is_new_and_long() -> None:
    assert len({new_seed() for _ in range(20)}) == 20
    assert len(new_seed()) == 16


def test_numbers_that_come_with_letters_keep_them(tmp_path, package) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + "AA;12;40\nC;30;52\nB;18;41\n")
    assert own.key == tuple(KeyRow(x, x, ("spirometri",)) for x in ("B", "C", "AA"))
    assert [row.label for row in own.package.samples["spirometri"].counts] == ["B", "C", "AA"]


@pytest.mark.parametrize("cell", ["38,5", "38.5", " 38,5 ", '"38,5"', "38,50"])
def test_a_decimal_number_may_be_written_with_comma_or_point(tmp_path, package, cell) -> None:
    own = read(tmp_path, package, medicin=f"practice;value\nSøparken;{cell}\n")
    assert (own.package.samples["medicin"].values, own.diagnostics) == ((ValueRow("A", 38.5, 2),), ())


@pytest.mark.parametrize("how", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_three_ways_in_which_excel_saves_give_the_same(tmp_path, package, how) -> None:
    text = "practice;value\r\n\r\n Lægehuset på Ærø – ”Øen” ;38,5\r\n;\r\n\r\n"
    (tmp_path / "medicin.csv").write_bytes(text.encode(how))
    own = read_own_data(tmp_path, package, SEED)
    assert (own.key, own.diagnostics) == ((KeyRow("A", "Lægehuset på Ærø – ”Øen”", ("medicin",)),), ())


def test_a_name_from_a_mac_is_the_same_name(tmp_path, package) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + "Åparken;12;40\n", medicin="practice;value\nA\u030aparken;3\n")
    assert [row.reported for row in own.key] == [("medicin", "spirometri")]


def test_two_practices_in_one_file_are_two_however_alike(tmp_path, package) -> None:
    own = read(
        tmp_path,
        package,
        spirometri=COUNTS + "Lægehuset Havnegade 1;12;40\nLægehuset Havnegade 2;30;52\n",
        medicin="practice;value\nLægehuset Havnegade 2;3\n",
    )
    assert (len(own.key), own.diagnostics) == (2, ())


def test_counts_under_five_are_kept_in_the_data_and_hidden_in_every_figure(tmp_path, package) -> None:
    rows = "".join(f"Lægehus {n};{20 + n};60\n" for n in range(6))
    one = read(tmp_path, package, spirometri=COUNTS + rows + "Lille;1;44\nMindre;3;44\n")
    two = read(tmp_path, package, spirometri=COUNTS + rows + "Lille;2;44\nMindre;2;44\n")
    assert sorted(row.numerator for row in one.package.samples["spirometri"].counts)[:2] == [1, 3]
    assert figures_of(one.package) == figures_of(two.package)


def test_figures_without_their_file_are_left_out_and_the_others_keep_their_numbers(tmp_path, package) -> None:
    own = read(tmp_path, package, spirometri_alder="group;numerator;denominator\n40–64 år;12;30\n")
    whole = [figure.number for figure in figures_of(package)]
    assert [figure.number for figure in figures_of(own.package)] == [n for n in whole if n == "Figur 4"]


@pytest.mark.parametrize(
    ("folder", "message", "help"),
    [
        ("findes-ikke", "mappen «findes-ikke» findes ikke", "se efter, hvor filerne ligger"),
        ("tal.csv", "«tal.csv» er en fil", "giv den mappe, som filen ligger i"),
    ],
)
def test_what_is_no_folder_is_told(tmp_path, package, folder, message, help) -> None:
    (tmp_path / "tal.csv").write_text("practice;value\n")
    own = read_own_data(tmp_path / folder, package, SEED)
    assert own.diagnostics == (error(Place("."), "KP022", message, help),)
    assert (own.key, own.package.samples) == ((), {})


def test_the_way_to_the_folder_may_go_through_a_link(tmp_path, package) -> None:
    (tmp_path / "tal").mkdir()
    (tmp_path / "tal" / "medicin.csv").write_text("practice;value\nSøparken;1\n", "utf-8")
    (tmp_path / "genvej").symlink_to(tmp_path / "tal")
    assert read_own_data(tmp_path / "genvej", package, SEED).diagnostics == ()


@pytest.mark.parametrize("row", ["Søparken;12;40\n", "0101651234;12;40\n", "a@b.dk" * 3 + ";1;2\n", "1" * 30 + "\n"])
def test_a_hundred_thousand_rows_are_refused_at_once(tmp_path, package, row) -> None:
    start = time.perf_counter()
    for rows in (100_000, 500_000 // len(row.encode())):
        assert read(tmp_path, package, spirometri=COUNTS + row * rows).diagnostics != ()
    assert time.perf_counter() - start < 2


def test_more_names_than_a_cluster_has_practices_are_refused_at_once(tmp_path, package) -> None:
    names = [f"{first * 9} {second * 9} på Torv" for first in "abcdefghijkl" for second in "mnoprstuvx"]
    files = {
        "spirometri": COUNTS + "".join(f"{name};12;40\n" for name in names[:61]),
        "medicin": "practice;value\n" + "".join(f"{name};3\n" for name in names[60:]),
    }
    start = time.perf_counter()
    assert not has_errors(read(tmp_path, package, **files).diagnostics)
    files["medicin"] += "en til;3\n"
    help = "en klynge har højst 73 læger; skriv hver praksis ens i alle filer"
    told = error(Place("."), "KP412", "filerne har tilsammen over 120 navne på praksis", help)
    assert read(tmp_path, package, **files).diagnostics == (told,)
    assert time.perf_counter() - start < 2


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.text(alphabet='aA1;,.\n"=-@æ 0165', max_size=200).map(str.encode)))
def test_whatever_a_file_holds_it_is_read_or_refused_with_its_place(tmp_path_factory, package, data) -> None:
    folder = tmp_path_factory.getbasetemp() / "hvad-som-helst"
    folder.mkdir(exist_ok=True)
    for head in (b"", b"practice;value\n", b"practice;numerator;denominator\n"):
        (folder / "medicin.csv").write_bytes(head + data)
        own = read_own_data(folder, package, SEED)
        assert own.diagnostics or own.package.samples["medicin"].values
        assert {d.place.path for d in own.diagnostics} <= {"medicin.csv"}


def test_the_package_itself_is_left_as_it_was(tmp_path, package) -> None:
    before = dict(package.samples)
    own = read(tmp_path, package, medicin="practice;value\nSøparken;1\n")
    assert package.samples == before
    assert own.package.measures is package.measures


CPR = ("010165-1234", "0101651234", "010165 1234", "01.01.65-1234", "01011965-1234", "610165-1234", "101651234")


@pytest.mark.parametrize("cpr", CPR)
@pytest.mark.parametrize("text", ["{};12;40", "Søparken;{};40", "Søparken;12;{}", '"Søparken;{}";12;40', "{}", "={}"])
def test_a_cpr_number_is_never_repeated(tmp_path, package, cpr, text) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + text.format(cpr) + "\n")
    assert {d.code for d in own.diagnostics} == {"KP420"}
    assert own.diagnostics[0].place.line == 2
    assert not any(digits in said(own.diagnostics) for digits in (cpr, cpr[-4:]))


def test_ten_thousand_cpr_numbers_are_told_and_none_is_repeated(tmp_path, package) -> None:
    own = read(tmp_path, package, spirometri=COUNTS + "010165-1234;12;40\n" * 10_000)
    assert (len(own.diagnostics), "1234" in said(own.diagnostics)) == (20, False)


def said(diagnostics: tuple[Diagnostic, ...]) -> str:
    return " ".join(f"{d.place.path} {d.message} {d.help}" for d in diagnostics)
