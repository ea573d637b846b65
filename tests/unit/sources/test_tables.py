import pytest

from site_builder.diagnostics import Failure, Place
from site_builder.sources.tables import Row, Table, check_width, read_table


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
        ('a\n"b', "KP404", 2),
    ],
)
def test_an_empty_table_or_a_loose_quotation_mark_is_refused_at_its_line(text: str, code: str, line: int) -> None:
    with pytest.raises(Failure) as failure:
        read_table(text, "x.csv")
    found = failure.value.diagnostic
    assert (found.code, found.place.line) == (code, line)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("3;4", "der mangler et semikolon i rækken"),
        ("3", "der mangler 2 semikoloner i rækken"),
        ("3;4;5;6", "rækken har 4 celler, og der er 3 kolonner"),
    ],
)
def test_a_row_with_too_few_or_too_many_cells_is_refused_at_its_line(row: str, message: str) -> None:
    with pytest.raises(Failure) as failure:
        check_width(read_table(f"a;b;c\n1;2;3\n{row}\n", "x.csv"))
    found = failure.value.diagnostic
    assert (found.code, found.place, found.message) == ("KP404", Place("x.csv", 3), message)


def test_a_row_of_empty_cells_is_wide_enough() -> None:
    check_width(read_table("a;b;c\n1;;\n", "x.csv"))
