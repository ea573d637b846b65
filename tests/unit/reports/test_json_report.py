import json
from datetime import date

import pytest
from jsonschema import Draft7Validator, ValidationError

from site_builder.diagnostics import Place, error, hint, warning
from site_builder.reports import as_json
from site_builder.reports.json import json_schema

DAY = date(2026, 11, 22)
FOUND = [error(Place("a.md", 2, 11, 3), "KP006", "kolon", "hjælp"), warning(Place("b.md"), "KP023", "æøå")]
VALIDATOR = Draft7Validator(json.loads(json_schema()))


def test_a_report_has_its_version_the_day_the_counts_and_one_object_for_each_mistake() -> None:
    assert json.loads(as_json(FOUND, DAY)) == {
        "version": 1,
        "day": "2026-11-22",
        "counts": {"error": 1, "warning": 1, "hint": 0},
        "diagnostics": [
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
        ],
    }


def test_danish_letters_are_written_as_they_are() -> None:
    assert "æøå" in as_json(FOUND, DAY)


def test_a_report_keeps_to_the_published_schema() -> None:
    Draft7Validator.check_schema(VALIDATOR.schema)
    for found in ([], FOUND, [hint(Place("c.csv", 9, 4), "KP555", "lang sætning")]):
        VALIDATOR.validate(json.loads(as_json(found, DAY)))


def test_the_schema_refuses_a_report_with_another_field() -> None:
    report = json.loads(as_json(FOUND, DAY)) | {"tool": "x"}
    with pytest.raises(ValidationError):
        VALIDATOR.validate(report)


def test_a_cpr_number_is_not_repeated_in_any_field() -> None:
    found = error(Place("packages/0101701234/a.md"), "KP541", "her står 010170-1234", "slet 010170-1234")
    assert json.loads(as_json([found], DAY))["diagnostics"] == [
        {
            "path": "packages/••••••••••/a.md",
            "line": 1,
            "column": 1,
            "severity": "error",
            "code": "KP541",
            "message": "her står ••••••-••••",
            "help": "slet ••••••-••••",
        }
    ]
