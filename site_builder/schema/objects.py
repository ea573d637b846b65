"""A model becomes a schema: its fields, which of them must be there, and a snippet of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args, get_origin

from ..model.base import Located
from ..model.told import Written
from ..model.values import Value
from .parts import Schema, closed, of_registries, scalar, typed, values_of
from .snippets import quotes, snippet
from .told_fields import ToldField, told_fields

if TYPE_CHECKING:
    from .parts import Lists

LIST = "her skal stå en liste: skriv hvert punkt på sin egen linje efter »- «"


def object_schema(model: type[Located], lists: Lists, *, empty: bool = False) -> Schema:
    """Describe what may be written for a model."""
    fields = told_fields(model)
    message = "felterne her er " + ", ".join(field.key for field in fields)
    schema: Schema = {
        "properties": {field.key: field_schema(field, lists) for field in fields},
        "additionalProperties": False,
        "errorMessage": message,
        # One by one, so that each can say its name; a plain `required` would borrow the message above.
        "allOf": [_required(field.key) for field in fields if field.required],
    }
    if not schema["allOf"]:
        del schema["allOf"]
    schema = typed(schema, "object", message, empty=empty)
    if text := model._from_text:
        alone = field_schema(next(field for field in fields if field.key == text), lists)
        return {"anyOf": [schema, {key: alone[key] for key in ("anyOf", "type", "pattern") if key in alone}]}
    return schema


def field_schema(field: ToldField, lists: Lists) -> Schema:
    """Describe one field, with its Danish name, what to write, and an example."""
    told: Schema = {"title": field.title, "description": field.text, "markdownDescription": _markdown(field)}
    schema = {**told, **_value(field.type, field, lists, empty=not field.required)}
    if field.written and field.written.prose and "items" not in schema:
        schema["defaultSnippets"] = [quotes(field)]
    elif field.examples and not field.registry:
        examples = [_example(text, field) for text in field.examples]
        schema["examples"] = [examples] if "items" in schema else examples
    return schema


def list_schema(model: type[Located], lists: Lists) -> Schema:
    """Describe a registry: a list of entries."""
    return {
        "type": "array",
        "items": object_schema(model, lists),
        "errorMessage": "filen er en liste: hver indgang begynder med »- id: …«",
        "defaultSnippets": [snippet(model, lists)],
    }


def _value(kind: Any, field: ToldField, lists: Lists, *, empty: bool) -> Schema:
    kind, written = _unwrapped(kind)
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], field, lists, empty=empty)
    if get_origin(kind) is Mapping:
        return _mapping(get_args(kind)[1], field, lists, empty=empty)
    if get_origin(kind) is Literal:
        return closed([(key, key) for key in get_args(kind)], empty=empty)
    if isinstance(kind, type) and issubclass(kind, Located):
        inner = object_schema(kind, lists, empty=empty)
        return {**inner, "defaultSnippets": [snippet(kind, lists)]}
    if isinstance(kind, type) and issubclass(kind, Value):
        return closed(values_of(kind), empty=empty)
    known = of_registries(field.registry, lists)
    if known:
        return closed(known, empty=empty)
    assert written, f"{field.key}: a field's type says how it is written"
    return scalar(written, empty=empty)


def _unwrapped(kind: Any) -> tuple[Any, Written | None]:
    if get_origin(kind) is not Annotated:
        return kind, None
    inner, *beside = get_args(kind)
    return inner, next((part for part in beside if isinstance(part, Written)), None)


def _list(item: Any, field: ToldField, lists: Lists, *, empty: bool) -> Schema:
    inner, _ = _unwrapped(item)
    schema: Schema = {"items": _value(item, field, lists, empty=False)}
    if field.written and field.written.prose:
        schema["items"]["defaultSnippets"] = [quotes(field)]
    if isinstance(inner, type) and issubclass(inner, Located):
        # On the list, not on its items: there the editor knows whether the dash is already written.
        schema["items"].pop("defaultSnippets", None)
        schema["defaultSnippets"] = [{**snippet(inner, lists), "type": "array"}]
    return typed(schema, "array", LIST, empty=empty)


def _mapping(item: Any, field: ToldField, lists: Lists, *, empty: bool) -> Schema:
    value = _value(item, field_without_registry(field), lists, empty=False)
    known = of_registries(field.registry, lists)
    schema: Schema = {
        "properties": {key: {"title": title, "description": title, **value} for key, title in known},
        "additionalProperties": False,
        "errorMessage": "skriv hver på sin linje: id, kolon og tekst; her kan stå " + _or([key for key, _ in known]),
    }
    return typed(schema, "object", schema["errorMessage"], empty=empty)


def field_without_registry(field: ToldField) -> ToldField:
    """Give the field as its values see it: only its keys are from the registry."""
    return ToldField(field.key, field.title, field.text, (), "", field.required, field.type)


def _example(text: str, field: ToldField) -> str | int | float:
    """Give an example as an editor should insert it: a number bare, a text that looks like one in quotes."""
    plain = field.written.plain if field.written else ()
    if "integer" in plain:
        return int(text)
    return float(text) if plain == ("number",) else text


def _or(keys: list[str]) -> str:
    return ", ".join(keys) or "intet endnu"


def _required(key: str) -> Schema:
    return {"required": [key], "errorMessage": f"feltet «{key}» mangler"}


def _markdown(field: ToldField) -> str:
    must = " *Skal være her.*" if field.required else ""
    prose = field.written and field.written.prose and field.examples
    example = f'\n\nEksempel: "{field.examples[0]}"' if prose else ""
    return f"{field.text}{must}{example}"
