"""The parts that schemas are made of: scalars, closed lists, and »may be left empty«.

Made for yaml-language-server, which takes its suggestions from `type`, `enum` and `anyOf`, and shows `errorMessage` in
place of its own English words. So a plain `true` or an empty value, which the reader accepts, is allowed by a `not`: a
`type` would make the editor suggest it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..model.told import Written
    from ..model.values import Value

Schema = dict[str, Any]
# The ids of each registry with their titles.
Entries = tuple[tuple[str, str], ...]
Lists = dict[str, Entries]

ALL = ("string", "number", "boolean", "object", "array", "null")
MOST = 999_999_999


def scalar(written: Written, *, empty: bool) -> Schema:
    """Say how a scalar is written; `empty` lets it stand without a value."""
    numbers = [name for name in written.plain if name != "boolean"]
    schema: Schema = {"type": ["string", *numbers] if numbers else "string", "pattern": written.pattern}
    if written.least is not None:
        schema |= {"minimum": written.least, "maximum": MOST}
    schema["errorMessage"] = written.message
    return alternatives(schema, boolean="boolean" in written.plain, empty=empty)


def closed(values: Sequence[tuple[str, str]], *, empty: bool) -> Schema:
    """Say that one of these keys is written, each with what it means in Danish."""
    named = [key if key == label else f"{key} ({label})" for key, label in values]
    schema = {
        "enum": [key for key, _ in values],
        "enumDescriptions": [label for _, label in values],
        "markdownEnumDescriptions": [label for _, label in values],
        "errorMessage": "vælg " + _or(named),
    }
    return alternatives(schema, empty=empty)


def values_of(kind: type[Value]) -> list[tuple[str, str]]:
    """List the keys of a closed list with their labels."""
    return [(str(value), value.label) for value in kind]


def of_registries(names: str, lists: Mapping[str, Sequence[tuple[str, str]]]) -> list[tuple[str, str]]:
    """List the ids of one or several registries with their titles."""
    return [entry for name in names.split() for entry in lists.get(name, ())]


def typed(schema: Schema, name: str, message: str, *, empty: bool) -> Schema:
    """Say that this is a list or an object. What it holds stays outside `anyOf`, where editors look for it."""
    if not empty:
        return {"type": name, **schema, "errorMessage": schema.get("errorMessage", message)}
    return {**schema, "anyOf": [{"type": name, "errorMessage": message}, _only(null=True)]}


def alternatives(schema: Schema, *, boolean: bool = False, empty: bool = False) -> Schema:
    """Allow a plain true or an empty value beside a scalar, without any editor suggesting them."""
    return {"anyOf": [schema, _only(null=empty, boolean=boolean)]} if boolean or empty else schema


def _only(*, null: bool = False, boolean: bool = False) -> Schema:
    allowed = {name for name, wanted in (("null", null), ("boolean", boolean)) if wanted}
    # Without a title of its own the editor takes the two for one and shows the field's title twice.
    return {"title": "kan stå tomt", "not": {"type": [name for name in ALL if name not in allowed]}}


def _or(words: list[str]) -> str:
    shown = words if len(words) <= 14 else [*words[:14], "…"]
    return ", ".join(shown[:-1]) + " eller " + shown[-1] if len(shown) > 1 else "".join(shown)
