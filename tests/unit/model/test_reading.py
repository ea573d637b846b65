import pytest

from site_builder.model.base import Located
from site_builder.model.handout import HandoutCard
from site_builder.model.measure import Pitfall
from site_builder.model.reading import LISTS, read_model
from site_builder.model.values import GivenTo, HandoutKind, Role, Value
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


def test_no_two_closed_lists_have_the_same_keys() -> None:
    assert len(LISTS) == len(Value.__subclasses__())


@pytest.mark.parametrize("kind", Value.__subclasses__(), ids=lambda kind: kind.__name__)
def test_the_danish_label_of_a_value_belongs_to_one_key_of_its_list(kind: type[Value]) -> None:
    assert len({value.label.casefold() for value in kind}) == len(kind)


def test_a_choice_is_told_with_what_the_page_says_for_it() -> None:
    _, faults = read(HandoutCard, "title: Ark\nkind: case\ngiven_to: alle\n")
    assert faults == [
        (
            3, 11, "KP103", "«alle» er ikke en af mulighederne",
            "vælg member (hver deltager), group (hver gruppe), facilitator, practice (hver praksis) eller coordinator "
            "(koordinator)",
        )
    ]  # fmt: skip


def test_a_label_that_is_nearly_right_leads_to_its_key() -> None:
    _, faults = read(HandoutCard, "title: Ark\nkind: case\ngiven_to: Hver deltagger\n")
    assert faults == [(3, 11, "KP103", "«Hver deltagger» er ikke en af mulighederne", "mente du «member»?")]


def test_a_label_of_another_list_leads_to_no_key_of_that_list() -> None:
    class Lead(Located):
        who: Role

    _, [fault] = read(Lead, "who: kommune\n")  # »kommune« is a kind of publisher; of roles there is »kommunen«
    assert fault[2:] == ("KP103", "«kommune» er ikke en af mulighederne", "mente du «municipality»?")


def test_a_long_list_is_told_by_its_keys_alone() -> None:
    class Lead(Located):
        who: Role

    _, [fault] = read(Lead, "who: xyz\n")
    assert fault[4] == (
        "vælg coordinator, member, facilitator, note-taker, table-lead, practice-staff, trainee, pharmacist, "
        "medicines-unit, quality-unit, specialist eller municipality"
    )
