import json
from typing import Annotated

import pytest
from jsonschema import Draft7Validator

from site_builder.model.base import Located
from site_builder.model.fields import Date, Positive, Text, Texts
from site_builder.model.handout import HandoutCard
from site_builder.model.told import told
from site_builder.schema import KINDS, schema_of, schemas, told_fields, vscode_snippets
from site_builder.schema.kept import EXTRACTION, PACKAGE, kept_lists
from site_builder.schema.objects import object_schema
from tests.conftest import ROOT

SITE = "https://klyngepakker.example/"
LISTS = {"publishers": (("kiap", "KiAP"),), "systems": (), "data_sources": (), "topics": (("lunger", "Lunger"),)}
EVERY_MODEL = sorted(
    {model for kind in (Located, *Located.__subclasses__()) for model in (kind, *kind.__subclasses__())}
    - {Located},
    key=lambda model: model.__name__,
)


class Visit(Located):
    _danish = "besøg"

    on: Annotated[Date, told("Dag", "Dagen for besøget.", "2026-11-22")]
    minutes: Annotated[Positive | None, told("Minutter", "Hvor længe.", "30")] = None
    notes: Annotated[Texts, told("Noter", "Hvad I så.")] = ()
    title: Annotated[Text, told("Titel", "Besøgets navn.", "Hos naboen")]


def test_a_model_becomes_a_schema_with_its_danish_words() -> None:
    quotes = "Tekst, som andre skal læse, står i anførselstegn"
    message = "felterne her er on, minutes, notes, title"
    an_int = "skriv et helt tal fra 1 og op"

    def only(*refused: str) -> dict[str, object]:
        return {"title": "kan stå tomt", "not": {"type": list(refused)}}

    def a_text(*refused: str) -> list[object]:
        written = {"type": ["string", "number"], "pattern": "\\S", "errorMessage": "skriv en tekst"}
        return [written, only("string", "number", "object", "array", *refused)]

    schema = object_schema(Visit, LISTS)
    assert schema.pop("properties") == {
        "on": {
            "title": "Dag",
            "description": "Dagen for besøget.",
            "markdownDescription": "Dagen for besøget. *Skal være her.*",
            "type": "string",
            "pattern": "^[0-9]{4}-((0[13578]|1[02])-([012][0-9]|3[01])|(0[469]|11)-([012][0-9]|30)|02-[012][0-9])$",
            "errorMessage": "dato skrives år-måned-dag: 2027-11-01",
            "examples": ["2026-11-22"],
        },
        "minutes": {
            "title": "Minutter",
            "description": "Hvor længe.",
            "markdownDescription": "Hvor længe.",
            "anyOf": [
                {
                    "type": ["string", "integer"],
                    "pattern": "^0{0,8}[1-9][0-9]{0,8}$",
                    "minimum": 1,
                    "maximum": 999_999_999,
                    "errorMessage": an_int,
                },
                only("string", "number", "boolean", "object", "array"),
            ],
            "examples": [30],
        },
        "notes": {
            "title": "Noter",
            "description": "Hvad I så.",
            "markdownDescription": "Hvad I så.",
            "items": {
                "anyOf": a_text("null"),
                "defaultSnippets": [{"label": '"…"', "description": quotes, "body": '"$1"'}],
            },
            "anyOf": [
                {
                    "type": "array",
                    "errorMessage": "her skal stå en liste: skriv hvert punkt på sin egen linje efter »- «",
                },
                only("string", "number", "boolean", "object", "array"),
            ],
        },
        "title": {
            "title": "Titel",
            "description": "Besøgets navn.",
            "markdownDescription": 'Besøgets navn. *Skal være her.*\n\nEksempel: "Hos naboen"',
            "anyOf": a_text("null"),
            "defaultSnippets": [{"label": '"…"', "description": quotes, "body": '"${1:Hos naboen}"'}],
        },
    }
    assert schema == {
        "type": "object",
        "additionalProperties": False,
        "errorMessage": message,
        "allOf": [
            {"required": ["on"], "errorMessage": "feltet «on» mangler"},
            {"required": ["title"], "errorMessage": "feltet «title» mangler"},
        ],
    }


def test_a_closed_list_is_told_in_danish_and_the_projects_own_lists_by_name() -> None:
    when = schema_of(KINDS[5], LISTS, SITE)["properties"]["when"]["anyOf"][0]
    assert when == {
        "enum": ["before", "during", "after"],
        "enumDescriptions": ["før mødet", "på mødet", "efter mødet"],
        "markdownEnumDescriptions": ["før mødet", "på mødet", "efter mødet"],
        "errorMessage": "vælg before (før mødet), during (på mødet) eller after (efter mødet)",
    }
    package = schema_of(KINDS[0], LISTS, SITE)["properties"]
    assert package["publisher"]["enum"] == ["kiap"]
    assert package["topics"]["items"]["enumDescriptions"] == ["Lunger"]


def test_the_fields_of_a_model_can_be_laid_out_as_a_table() -> None:
    rows = [(field.key, field.title, field.required, field.examples) for field in told_fields(HandoutCard)]
    assert rows == [
        ("title", "Titel", True, ("Case 1: Stixen er hverken eller",)),
        ("kind", "Slags", True, ()),
        ("given_to", "Deles ud til", True, ()),
        ("when", "Hvornår", False, ()),
        ("set_aside", "Sat til side", False, ()),
    ]


@pytest.mark.parametrize("model", EVERY_MODEL, ids=lambda model: model.__name__)
def test_every_field_has_a_danish_name_and_a_sentence(model: type[Located]) -> None:
    untold = [field.key for field in told_fields(model) if not field.title or not field.text.endswith(".")]
    assert untold == []
    assert model._danish or model.__name__ == "Card"


def test_every_schema_is_a_schema() -> None:
    for _, text in schemas(LISTS, SITE):
        Draft7Validator.check_schema(json.loads(text))


def test_the_lists_can_be_read_back_from_the_schemas() -> None:
    lists = {**LISTS, "systems": (("xmo", "XMO"),), "data_sources": (("survey", "Spørgeskema"),)}
    texts = dict(schemas(lists, SITE))
    assert kept_lists(texts["package.json"], texts["extraction.json"]) == lists
    assert kept_lists(None, texts["extraction.json"]) is None


def test_every_schema_says_which_files_it_is_for_and_where_it_stands() -> None:
    heads = {name: json.loads(text) for name, text in schemas(LISTS, SITE)}
    assert [(name, schema["$id"]) for name, schema in heads.items()] == [
        (f"{kind.name}.json", f"{SITE}schema/{kind.name}.json") for kind in KINDS
    ]
    assert heads["topics.json"]["description"] == "Felterne i packages/_catalogue/topics.yaml"


def test_a_snippet_of_vs_code_is_the_yaml_of_a_block_and_offered_in_its_own_files_only() -> None:
    made = json.loads(vscode_snippets(LISTS))
    assert made["Drejebog: program"] == {
        "scope": "markdown",
        "include": ["**/packages/*/meetings/*.md"],
        "prefix": ["agenda", "programpunkt"],
        "body": [
            '- title: "${1:Titel}"',
            "  minutes: ${2:15}",
            "  form: ${3|plenum,talk,data,group,pairs,round,individual,vote,break|}",
        ],
        "description": "Punkterne i den rækkefølge, de holdes.",
    }
    assert made["Bilag"]["body"] == [
        "---",
        'title: "${1:Case 1: Stixen er hverken eller}"',
        "kind: ${2|fact-sheet,participant-sheet,case,question-sheet,questionnaire,quiz,consent,invitation,answers|}",
        "given_to: ${3|member,group,facilitator,practice,coordinator|}",
        "---",
        "$0",
    ]


def test_the_committed_files_follow_the_models() -> None:
    # With the lists they hold: a new topic is an author's, and no reason to fail (KP563 tells it).
    lists = kept_lists(*((ROOT / path).read_text("utf-8") for path in (PACKAGE, EXTRACTION)))
    assert lists
    wanted = {f"schema/{name}": text for name, text in schemas(lists, SITE)}
    wanted[".vscode/klyngepakker.code-snippets"] = vscode_snippets(lists)
    stale = [path for path, text in wanted.items() if (ROOT / path).read_text("utf-8") != text]
    assert stale == [], "kør »klyngepakker schema«"
