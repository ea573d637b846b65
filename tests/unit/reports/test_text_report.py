from pathlib import Path

from site_builder.diagnostics import Place, error, warning
from site_builder.reports import as_text

NBSP = "\u00a0"


def report(tmp_path: Path, text: str, *places: Place) -> str:
    (tmp_path / "m.md").write_text(text, "utf-8")
    return as_text(
        [error(place, "KP301", "ukendt felt «denominater»", "mente du «denominator»?") for place in places], tmp_path
    )


def test_a_mistake_is_shown_with_its_line_a_caret_below_the_column_and_the_help(tmp_path: Path) -> None:
    assert report(tmp_path, "---\nnumerator: 1\n  denominater: 2\n", Place("m.md", 3, 3, 11)) == (
        "m.md:3:3: fejl KP301: ukendt felt «denominater»\n"
        "    3 |   denominater: 2\n"
        "      |   ^^^^^^^^^^^\n"
        "  hjælp: mente du «denominator»?\n"
        "\n"
        f"1{NBSP}fejl, 0{NBSP}advarsler.\n"
        "Forklaring: klyngepakker check --explain KP301\n"
    )


def test_a_mistake_without_help_in_a_missing_file_is_one_line(tmp_path: Path) -> None:
    assert as_text([warning(Place("x.md"), "KP023", "filen bruges ikke")], tmp_path) == (
        f"x.md:1:1: advarsel KP023: filen bruges ikke\n\n0{NBSP}fejl, 1{NBSP}advarsel.\n"
        "Forklaring: klyngepakker check --explain KP023\n"
    )


def test_nothing_wrong_is_said_in_two_words(tmp_path: Path) -> None:
    assert as_text([], tmp_path) == "Ingen fejl.\n"


def test_a_long_line_is_cut_around_the_column(tmp_path: Path) -> None:
    lines = report(tmp_path, "x" * 500 + "FEJL" + "y" * 500, Place("m.md", 1, 501, 4)).split("\n")
    assert lines[1] == "    1 | " + "x" * 79 + "FEJL" + "y" * 77
    assert lines[2] == "      | " + " " * 79 + "^^^^"


def test_a_wide_mistake_is_underlined_to_the_end_of_its_line_only(tmp_path: Path) -> None:
    assert report(tmp_path, "abc\n", Place("m.md", 1, 2, 99)).split("\n")[2] == "      |  ^^"


def test_what_a_terminal_would_obey_is_not_passed_on(tmp_path: Path) -> None:
    assert report(tmp_path, "a\x1b[31mb\u202ec", Place("m.md", 1, 1)).split("\n")[1] == "    1 | a\ufffd[31mb\ufffdc"


def test_what_a_terminal_would_obey_in_a_files_name_or_a_message_is_not_passed_on(tmp_path: Path) -> None:
    found = error(Place("a\x1b[2J\nb.md"), "KP999", f"ukendt\r\x07 1{NBSP}kr.", "skriv\x9b«x»")
    assert as_text([found], tmp_path).split("\n")[:2] == [
        f"a\ufffd[2J\ufffdb.md:1:1: fejl KP999: ukendt\ufffd\ufffd 1{NBSP}kr.", "  hjælp: skriv\ufffd«x»",
    ]  # fmt: skip


def test_a_number_that_is_written_in_another_way_than_it_is_read_is_not_repeated(tmp_path: Path) -> None:
    lines = report(tmp_path, "Se 010165&nbsp;1234 og **010165**\\-1234", Place("m.md", 1, 4, 16)).split("\n")
    assert lines[1] == "    1 | Se ••••••&nbsp;•••• og **••••••**\\-••••"


def test_a_number_glued_behind_an_isbn_is_not_repeated(tmp_path: Path) -> None:
    lines = report(tmp_path, "ISBN 978-87-7749-123-40101651234 kom", Place("m.md", 1, 23, 10)).split("\n")
    assert lines[1] == "    1 | ISBN 978-87-7749-123-4•••••••••• kom"


def test_a_cpr_number_in_the_line_is_not_repeated(tmp_path: Path) -> None:
    lines = report(tmp_path, "Søparken;010165-1234;12;0101651234", Place("m.md", 1, 10, 11)).split("\n")
    assert lines[1] == "    1 | Søparken;••••••-••••;12;••••••••••"
    assert lines[2] == "      |          ^^^^^^^^^^^"


def test_a_table_that_excel_saved_as_windows_1252_is_shown_with_its_letters(tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_bytes("Søparken;x\n".encode("cp1252"))
    assert "    1 | Søparken;x\n" in as_text([error(Place("m.csv", 1, 10), "KP403", "x")], tmp_path)


def test_the_target_of_a_symlink_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "hemmelig").write_text("kodeord")
    (tmp_path / "p" / "a.md").symlink_to(tmp_path / "hemmelig")
    (tmp_path / "p" / "b").symlink_to(tmp_path)
    found = [error(Place("a.md"), "KP020", "x"), error(Place("b/hemmelig"), "KP020", "x")]
    assert "kodeord" not in as_text(found, tmp_path / "p")


def test_the_worst_mistake_is_the_one_to_have_explained(tmp_path: Path) -> None:
    errors = [error(Place("b.md"), "KP310", "x"), error(Place("c.md"), "KP301", "x")]
    found = [warning(Place("a.md"), "KP522", "x"), *errors]
    assert as_text(found, tmp_path).split("\n")[-2] == "Forklaring: klyngepakker check --explain KP310"


def test_a_code_without_a_page_has_no_explanation(tmp_path: Path) -> None:
    assert as_text([error(Place("x.md"), "KP999", "x")], tmp_path).endswith(f"1{NBSP}fejl, 0{NBSP}advarsler.\n")
