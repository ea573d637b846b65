from site_builder.diagnostics import Place
from site_builder.sources.located import Body, LocatedMap, locate
from site_builder.sources.yaml_events import read_yaml

TEXT = """\
title: Velkomst
period: {months: 12, ends: }
agenda:
  - title: "Vores tal"
    minutes: 20
  - show: [a, bcd]
"""


def read() -> LocatedMap:
    fields = read_yaml(TEXT, "x.md")
    assert isinstance(fields, LocatedMap)
    return fields


def test_a_value_is_found_at_its_first_character_and_is_as_wide_as_it_is_written() -> None:
    assert locate(read(), ("title",)) == Place("x.md", 1, 8, 8)
    assert locate(read(), ("agenda", 0, "title")) == Place("x.md", 4, 12, 11)
    assert locate(read(), ("agenda", 1, "show", 1)) == Place("x.md", 6, 15, 3)


def test_a_key_is_found_when_it_is_asked_for() -> None:
    assert locate(read(), ("agenda", 0, "minutes"), key=True) == Place("x.md", 5, 5, 7)


def test_an_empty_value_is_found_at_its_key() -> None:
    assert locate(read(), ("period", "ends")) == Place("x.md", 2, 22, 4)


def test_a_step_that_is_not_there_stops_at_what_is() -> None:
    assert locate(read(), ("agenda", 0, "form")) == Place("x.md", 4, 5, 1)
    assert locate(read(), ("agenda", 7, "form")) == locate(read(), ("agenda",))
    assert locate(read(), ()) == Place("x.md", 1, 1, 1)


def test_the_lines_of_a_body_count_from_the_top_of_its_file() -> None:
    assert Body("a\nb", 9, "x.md").place(1, 3, 2) == Place("x.md", 10, 3, 2)
