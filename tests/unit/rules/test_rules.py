import re
from pathlib import Path

from site_builder.library import Library, read_library
from site_builder.rules import RULES, run_rules

PROJECT = Path(__file__).parents[2] / "project"
FOLDER = Path(__file__).parents[3] / "site_builder" / "rules"


def test_every_rule_file_is_run_in_the_order_of_its_code() -> None:
    files = sorted(path.stem for path in FOLDER.glob("kp*.py"))
    assert [rule.__name__.rpartition(".")[2] for rule in RULES] == files
    assert all(re.fullmatch(r"kp\d{3}_[a-z_]+", name) for name in files)


def test_an_empty_library_and_a_sound_one_break_no_rule() -> None:
    assert run_rules(Library()) == []
    assert run_rules(read_library(PROJECT)[0]) == []
