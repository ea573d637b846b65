import pytest

from site_builder.model.base import Located
from site_builder.model.handout import HandoutCard
from site_builder.model.measure import Pitfall
from site_builder.model.reading import KEY_OF_LABEL, read_model
from site_builder.model.values import GivenTo, HandoutKind, Value
from site_builder.sources.located import LocatedMap
from site_builder.sources.yaml_events import read_yaml


def read(kind: type[Located], text: str) -> tuple[Located | None, list[tuple[int, int, str, str, str]]]:
    fields = read_yaml(text, "x.md")
    assert isinstance(fields, LocatedMap)
    model, faults = read_model(kind, fields)
    return model, [(d.place.line, d.place.column, d.code, d.message, d.help) for d in faults]


def test_a_model_knows_where_its_fields_were_written() -> None:
    model, faults = read(HandoutCard, "title: Ark\nkind: case\ngiven_to: member\n")
    assert faults == []
    assert model is not None
    assert model.model_dump() == {
        "title": "Ark",
        "kind": HandoutKind.CASE,
        "given_to": GivenTo.MEMBER,
        "when": None,
        "set_aside": (),
    }
    assert (model.place("kind").line, model.has("kind"), model.has("when")) == (2, True, False)


def test_a_misspelt_key_is_one_mistake() -> None:
    assert read(HandoutCard, "titel: Ark\nkind: case\ngiven_to: member\n") == (
        None,
        [(1, 1, "KP102", "ukendt felt «titel»", "mente du «title»?")],
    )


def test_one_foreign_key_beside_one_missing_key_is_one_mistake() -> None:
    assert read(HandoutCard, "overskrift: Ark\nkind: case\ngiven_to: member\n") == (
        None,
        [(1, 1, "KP102", "ukendt felt «overskrift»", "mente du «title»?")],
    )


def test_two_foreign_keys_hide_no_missing_one() -> None:
    _, faults = read(HandoutCard, "overskrift: Ark\ntype: case\ngiven_to: member\n")
    assert sorted(fault[2:4] for fault in faults) == [
        ("KP101", "feltet «kind» mangler"),
        ("KP101", "feltet «title» mangler"),
        ("KP102", "ukendt felt «overskrift»"),
        ("KP102", "ukendt felt «type»"),
    ]


def test_a_model_with_one_thing_to_say_may_be_a_text() -> None:
    assert Pitfall.model_validate("Få patienter.").model_dump() == {"text": "Få patienter.", "about": None}


@pytest.mark.parametrize("kind", Value.__subclasses__(), ids=lambda kind: kind.__name__)
def test_the_danish_label_of_a_value_leads_to_a_key_of_the_same_list(kind: type[Value]) -> None:
    keys = {str(value) for value in kind}
    assert {value.label: KEY_OF_LABEL[value.label.casefold()] in keys for value in kind} == {
        value.label: True for value in kind
    }
