import json

from site_builder.diagnostics import Place, error, warning
from site_builder.reports import as_json


def test_each_mistake_is_one_object_of_a_list() -> None:
    found = [error(Place("a.md", 2, 11, 3), "KP006", "kolon", "hjælp"), warning(Place("b.md"), "KP023", "æøå")]
    assert json.loads(as_json(found)) == [
        {
            "path": "a.md",
            "line": 2,
            "column": 11,
            "severity": "error",
            "code": "KP006",
            "message": "kolon",
            "help": "hjælp",
        },
        {
            "path": "b.md",
            "line": 1,
            "column": 1,
            "severity": "warning",
            "code": "KP023",
            "message": "æøå",
            "help": "",
        },
    ]


def test_danish_letters_are_written_as_they_are_and_nothing_wrong_is_an_empty_list() -> None:
    assert "æøå" in as_json([error(Place("a.md"), "KP006", "æøå")])
    assert as_json([]) == "[]\n"
