from site_builder.diagnostics import Diagnostic, Place, Severity, did_you_mean, error, has_errors, nearest, warning


def test_diagnostics_sort_by_file_then_line_then_column() -> None:
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 2, 9), Place("a", 2, 1)]
    assert [d.place for d in sorted(error(p, "KP999", "x") for p in places)] == places[::-1]


def test_a_warning_alone_is_no_error() -> None:
    found = warning(Place("a"), "KP999", "x", "y")
    assert found == Diagnostic(Place("a", 1, 1, 1), "KP999", "x", "y", Severity.WARNING)
    assert (has_errors([found]), has_errors([found, error(Place("a"), "KP999", "x")])) == (False, True)


def test_the_nearest_word_is_named_as_it_is_written() -> None:
    assert did_you_mean("Denominater", ["numerator", "denominator"]) == "mente du «denominator»?"
    assert nearest("changelog.md", ["CHANGELOG.md"]) == "CHANGELOG.md"


def test_nothing_is_named_when_nothing_is_near() -> None:
    assert did_you_mean("farve", ["title", "scope"]) == ""
    assert did_you_mean("x" * 100_000, ["x" * 20]) == ""
