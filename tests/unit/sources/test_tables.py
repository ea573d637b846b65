import pytest

from site_builder.diagnostics import Failure, Place
from site_builder.sources.tables import Row, Table, read_table


def test_cells_are_trimmed_and_know_their_columns() -> None:
    table = read_table("practice;value\n\n A ;38,5\n;;\n", "x.csv")
    assert table == Table("x.csv", Row(1, ("practice", "value"), (1, 10)), (Row(3, ("A", "38,5"), (1, 5)),))
    assert table.place(table.rows[0], 1) == Place("x.csv", 3, 5, 4)


def test_a_quoted_cell_may_hold_a_semicolon_and_then_the_row_is_the_place() -> None:
    assert read_table('a;b\n"x;y";1', "x.csv").rows == (Row(2, ("x;y", "1"), (1, 1)),)


def test_a_table_may_have_so_many_lines_and_no_more() -> None:
    assert len(read_table("a;b\n" + "x;1\n" * 3, "x.csv", most=4).rows) == 3
    with pytest.raises(Failure) as failure:
        read_table("a;b\n" + "x;1\n" * 4, "x.csv", most=4)
    assert failure.value.diagnostic.place == Place("x.csv", 5)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "KP402", 1),
        (" \n;;\n", "KP402", 1),
        ("a;b\n", "KP402", 1),
        ("a;b\n1;2\n3\n", "KP404", 3),
        ('a\n"b', "KP404", 2),
    ],
)
def test_a_torn_or_empty_table_is_refused_at_its_line(text: str, code: str, line: int) -> None:
    with pytest.raises(Failure) as failure:
        read_table(text, "x.csv")
    found = failure.value.diagnostic
    assert (found.code, found.place.line) == (code, line)
