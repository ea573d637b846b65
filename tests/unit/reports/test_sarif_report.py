import json
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator

from site_builder.diagnostics import Place, error, hint, warning
from site_builder.reports import as_explanation, as_sarif
from site_builder.rulebook import all_rules, rule_named

SCHEMA = json.loads((Path(__file__).parent / "sarif" / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
FOUND = [
    error(Place("packages/a b/æ.md", 2, 11, 3), "KP006", "kolon", "sæt den i \"…\""),
    warning(Place("b.md"), "KP522", "oplægget varer 35 minutter"),
    hint(Place("c.md", 4, 9), "KP999", "en kode uden side"),
]


def run_of(found: list[Any], project: Path, site_url: str = "") -> dict[str, Any]:
    log = json.loads(as_sarif(found, project, site_url))
    assert [fault.message for fault in Draft4Validator(SCHEMA).iter_errors(log)] == []
    [run] = log["runs"]
    assert isinstance(run, dict)
    return run


def test_a_report_keeps_to_the_schema_of_sarif_with_and_without_mistakes(tmp_path: Path) -> None:
    assert run_of([], tmp_path)["results"] == []
    assert [result["level"] for result in run_of(FOUND, tmp_path, "https://klynger.dk/")["results"]] == [
        "error", "warning", "note",
    ]


def test_a_mistake_has_its_rule_its_words_and_its_place(tmp_path: Path) -> None:
    run = run_of(FOUND, tmp_path)
    number = [rule.code for rule in all_rules()].index("KP522")
    assert run["results"][1] == {
        "ruleId": "KP522",
        "ruleIndex": number,
        "level": "warning",
        "message": {"text": "oplægget varer 35 minutter"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "b.md", "uriBaseId": "SRCROOT"},
                    "region": {"startLine": 1, "startColumn": 1, "endColumn": 2},
                }
            }
        ],
    }
    first = run["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "packages/a%20b/%C3%A6.md"
    assert "ruleIndex" not in run["results"][2]


def test_a_rule_is_told_with_its_page_and_a_link_to_it(tmp_path: Path) -> None:
    rule = rule_named("KP522")
    assert rule
    rules = run_of([], tmp_path, "https://klynger.dk/")["tool"]["driver"]["rules"]
    assert [one for one in rules if one["id"] == "KP522"] == [
        {
            "id": "KP522",
            "shortDescription": {"text": rule.title},
            "help": {
                "text": as_explanation(rule),
                "markdown": f"{rule.says}\n\n**Hvorfor**\n\n{rule.why}\n\n**Sådan retter du**\n\n{rule.mend}",
            },
            "defaultConfiguration": {"level": "warning"},
            "helpUri": "https://klynger.dk/regler/KP522/",
        }
    ]


def test_columns_are_counted_in_utf_16(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("𝛼𝛽 æ fejl𝛾!\n", "utf-8")
    [result] = run_of([error(Place("a.md", 1, 6, 5), "KP006", "x")], tmp_path)["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 8, "endColumn": 14}


def test_a_place_behind_the_end_of_its_line_keeps_its_column(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("kort\n", "utf-8")
    [result] = run_of([error(Place("a.md", 1, 9), "KP006", "x")], tmp_path)["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 9, "endColumn": 10}


def test_a_cpr_number_is_not_repeated(tmp_path: Path) -> None:
    found = error(Place("packages/0101701234.md"), "KP541", "her står 010170-1234", "slet 010170-1234")
    text = as_sarif([found], tmp_path)
    assert "1234" not in json.dumps(json.loads(text)["runs"][0]["results"])
