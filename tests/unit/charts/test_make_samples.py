import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "data_samples" / "make_samples.py"
RECIPE = """
seed: 1
practices: [A, B, C]
sizes: {median: 1700, spread: 0.3}
samples:
  - {name: p, shape: practices, counts: persons, denominator: 30, share: 0.5, between: 0.3, not_reported: [B],
     fixed: [{practice: C, numerator: 3, denominator: 9}]}
  - {name: q, shape: practices, counts: events, denominator: 30, share: 0.5}
  - {name: t, shape: periods, counts: persons, from: 2025-K4, to: 2026-K2, denominator: 100, share: 0.2,
     change: {at: 2026-K1, share: 0.9}}
  - {name: g, shape: groups, counts: persons, groups: [{name: "65–74 år", denominator: 40, share: 1.0},
     {name: "75 år og derover", numerator: 9, denominator: 30}]}
  - {name: v, shape: values, median: 20, spread: 0.2, not_reported: [A], decimals: 1}
  - {name: w, shape: period-values, from: 2025-K4, to: 2026-K2, median: 20, spread: 0.1, decimals: 0,
     change: {at: 2026-K1, median: 60}, not_reported: [2026-K2]}
  - {name: p2, shape: later, follows: p, by: 0.3, between: 0.1, not_reported: [A],
     fixed: [{practice: B, numerator: 7, denominator: 30}]}
  - {name: q2, shape: later, follows: q, by: 0, between: 0}
  - {name: v2, shape: later, follows: v, by: 0, between: 0, fixed: [{practice: C, value: 9.5}]}
"""


@pytest.fixture
def script():
    spec = importlib.util.spec_from_file_location("make_samples", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def root(tmp_path):
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "recipe.yaml").write_text(RECIPE, encoding="utf-8")
    return tmp_path


def lines(root, name):
    return (root / "p" / f"{name}.csv").read_text(encoding="utf-8").splitlines()


def test_a_recipe_becomes_files_in_the_four_shapes(script, root):
    assert script.main([], root) == 0
    assert [lines(root, name)[0] for name in "ptgv"] == [
        "practice;numerator;denominator", "period;numerator;denominator", "group;numerator;denominator",
        "practice;value"]
    assert lines(root, "p")[2:] == ["B;;", "C;3;9"]
    assert [line[:7] for line in lines(root, "t")[1:]] == ["2025-K4", "2026-K1", "2026-K2"]
    assert lines(root, "g")[1:] == ["65–74 år;40;40", "75 år og derover;9;30"]
    assert lines(root, "v")[1] == "A;"
    assert "," in lines(root, "v")[2]


def test_samples_with_the_same_median_denominator_share_their_denominators(script, root):
    script.main([], root)
    assert lines(root, "p")[1].split(";")[2] == lines(root, "q")[1].split(";")[2]


def test_a_later_sample_goes_on_from_the_one_it_follows(script, root):
    script.main([], root)
    assert lines(root, "p2")[:3] == ["practice;numerator;denominator", "A;;", "B;7;30"]
    assert lines(root, "p2")[3].startswith("C;")
    assert lines(root, "v2") == [*lines(root, "v")[:3], "C;9,5"]


def test_a_practice_with_one_denominator_in_two_samples_has_one_in_the_two_that_follow(script, root):
    recipe = (root / "p" / "recipe.yaml").read_text(encoding="utf-8").replace("not_reported: [A],\n     fixed", "fixed")
    (root / "p" / "recipe.yaml").write_text(recipe, encoding="utf-8")
    script.main([], root)
    assert lines(root, "p2")[1].split(";")[2] == lines(root, "q2")[1].split(";")[2]


def test_making_them_twice_gives_the_same_bytes(script, root):
    script.main([], root)
    first = {path.name: path.read_bytes() for path in root.rglob("*.csv")}
    for path in root.rglob("*.csv"):
        path.unlink()
    script.main([], root)
    assert {path.name: path.read_bytes() for path in root.rglob("*.csv")} == first


def test_check_writes_nothing_and_tells_of_a_file_that_differs(script, root, capsys):
    assert script.main(["--check"], root) == 1
    assert not list(root.rglob("*.csv"))
    script.main([], root)
    assert script.main(["--check"], root) == 0
    (root / "p" / "g.csv").write_text("andet", encoding="utf-8")
    capsys.readouterr()
    assert script.main(["--check"], root) == 1
    assert capsys.readouterr().out == "passer ikke til opskriften: p/g.csv\n"


def test_the_files_in_the_project_fit_their_recipes(script):
    assert script.main(["--check"]) == 0


def test_values_over_time_change_their_level_and_keep_their_decimals(script, root):
    script.main([], root)
    head, first, second, last = lines(root, "w")
    assert (head, last) == ("period;value", "2026-K2;")
    assert 14 < int(first.split(";")[1]) < 28 < 42 < int(second.split(";")[1]) < 84


def test_named_packages_alone_are_made(script, root, capsys):
    (root / "q").mkdir()
    (root / "q" / "recipe.yaml").write_text(RECIPE, encoding="utf-8")
    assert script.main(["q"], root) == 0
    assert not list((root / "p").glob("*.csv"))
    assert len(list((root / "q").glob("*.csv"))) == 9
    assert "q/g.csv" in capsys.readouterr().out


def test_an_unknown_package_is_told_with_the_one_that_was_meant(script, root, capsys):
    (root / "uvi-aeldre").mkdir()
    (root / "uvi-aeldre" / "recipe.yaml").write_text(RECIPE, encoding="utf-8")
    assert script.main(["p", "uvi-ældre"], root) == 2
    assert capsys.readouterr().err == (
        "der er ingen opskrift i data_samples/uvi-ældre/; mente du «uvi-aeldre»?\n")
    assert script.main(["kniv"], root) == 2
    assert capsys.readouterr().err == "der er ingen opskrift i data_samples/kniv/; der er p og uvi-aeldre\n"
    assert not list(root.rglob("*.csv"))
