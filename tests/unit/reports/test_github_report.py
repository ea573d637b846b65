from site_builder.diagnostics import Place, error, hint, warning
from site_builder.reports import as_github
from site_builder.rulebook import rule_named

NBSP = "\u00a0"
UNKNOWN = "KP999"  # a code without a page: its title is the code alone


def test_a_mistake_is_one_command_with_its_place_and_the_title_of_its_rule() -> None:
    rule = rule_named("KP522")
    assert rule
    found = warning(Place("packages/a/meetings/m.md", 17, 14, 2), "KP522", "oplægget varer 35 minutter", "skær det til")
    assert as_github([found]) == (
        f"::warning file=packages/a/meetings/m.md,line=17,col=14,endColumn=16,title=KP522%3A {rule.title}"
        "::oplægget varer 35 minutter%0AHjælp: skær det til\n"
        f"0{NBSP}fejl, 1{NBSP}advarsel.\n"
    )


def test_an_authors_text_can_neither_begin_a_command_nor_a_property() -> None:
    found = error(Place("a,b:c%.md", 1, 1), UNKNOWN, "«100 %\r\n::add-mask::fejl»")
    assert as_github([found]).splitlines()[0] == (
        f"::error file=a%2Cb%3Ac%25.md,line=1,col=1,endColumn=2,title={UNKNOWN}::«100 %25%0D%0A::add-mask::fejl»"
    )


def test_ten_of_each_kind_are_shown_errors_first_and_the_rest_is_counted_where_it_is_seen() -> None:
    found = [make(Place("a.md", line), UNKNOWN, "x") for line in range(1, 13) for make in (hint, warning, error)]
    lines = as_github(found).splitlines()
    assert [line.split(" ")[0] for line in lines[:-2]] == ["::error"] * 10 + ["::warning"] * 10 + ["::notice"] * 9
    assert lines[-2:] == [
        f"::notice title=Der er flere::2{NBSP}fejl, 2{NBSP}advarsler og 3{NBSP}råd vises ikke her; "
        "hele listen står i kørslens opsummering (Summary)",
        f"12{NBSP}fejl, 12{NBSP}advarsler, 12{NBSP}råd.",
    ]


def test_ten_of_each_kind_are_all_shown() -> None:
    found = [make(Place("a.md", line), UNKNOWN, "x") for line in range(1, 11) for make in (hint, warning, error)]
    assert len(as_github(found).splitlines()) == 31


def test_a_project_in_a_folder_of_the_repository_is_found_there() -> None:
    assert "file=katalog/packages/a.md," in as_github([error(Place("packages/a.md"), UNKNOWN, "x")], "katalog")


def test_a_cpr_number_is_not_repeated_and_a_long_text_is_cut() -> None:
    [line, *_] = as_github([error(Place("a.md"), UNKNOWN, "010170-1234 " + "x" * 9000)]).splitlines()
    message = line.partition("::")[2].partition("::")[2]
    assert message.startswith("••••••-•••• xxx")
    assert len(message) == 2000
