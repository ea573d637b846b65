"""A rule in full, for a person at a terminal."""

from dataclasses import replace

from site_builder.reports import as_explanation
from site_builder.rulebook import read_case, rule_named

RULE = replace(
    rule_named("KP522"), title="Oplægget er langt", says="Højst 30.", why="Tiden går.", mend="Skær til.", told="",
    example=None,
)


def test_a_rule_is_told_with_its_grade_its_reason_and_what_mends_it() -> None:
    assert as_explanation(RULE) == (
        "KP522 (advarsel): Oplægget er langt\n\nHøjst 30.\n\nHvorfor:\n  Tiden går.\n\nSådan retter du:\n  Skær til.\n"
    )


def test_an_example_in_words_stands_before_the_lines_of_one() -> None:
    case = read_case("x.md\n- minutes: 20\n+ minutes: 35\n= 3:1 advarsel KP522 for langt\n? skær til")
    assert as_explanation(replace(RULE, told="Et oplæg.", example=case)).split("\n\n")[3:7] == [
        "Eksempel:\n  Et oplæg.",
        "Forkert:\n  # x.md\n  minutes: 35",
        "Rigtigt:\n  # x.md\n  minutes: 20",
        "Sådan siger check:\n  3:1: advarsel KP522: for langt",
    ]


def test_what_to_write_instead_may_be_other_than_what_stood_there() -> None:
    lines = ["x.md", "- year: 2023", "+ year: 2017", "> year: 2017", '> note: "Over fem år gammel."']
    case = read_case("\n".join([*lines, "= 3:1 KP512 for gammel"]))
    assert as_explanation(replace(RULE, example=case)).split("\n\n")[3:5] == [
        "Forkert:\n  # x.md\n  year: 2017",
        'Rigtigt:\n  # x.md\n  year: 2017\n  note: "Over fem år gammel."',
    ]


def test_a_deleted_file_has_only_its_right_lines() -> None:
    case = read_case("x.md\n! remove\n> ---\n> title: A\n= y.md:3:1 KP525 mangler")
    told = as_explanation(replace(RULE, example=case))
    assert "Forkert" not in told
    assert "Rigtigt:\n  # x.md\n  ---\n  title: A" in told
