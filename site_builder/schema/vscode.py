"""The blocks of each kind of file as VS Code's own snippets: all it can suggest in the fields of a Markdown file.

No extension sees the fields there (docs/decisions/0012); a snippet file in .vscode needs none, on github.dev as well.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args, get_origin

from ..model.base import Located
from .kinds import KINDS, Kind
from .snippets import snippet
from .told_fields import ToldField, told_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .parts import Lists, Schema

PATH = ".vscode/klyngepakker.code-snippets"


def vscode_snippets(lists: Lists) -> str:
    """Write the snippets of all Markdown files, each offered in its own kind of file only."""
    found = {name: made for kind in KINDS if not kind.is_list for name, made in _of_kind(kind, lists)}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _of_kind(kind: Kind, lists: Lists) -> Iterator[tuple[str, Schema]]:
    whole = ["---", *_lines(snippet(kind.model, lists)["body"]), "---", "$0"]
    yield kind.title, _made(kind, [kind.name, kind.title.casefold()], whole, "Hele filens felter, til at fylde ud")
    for field, model, several in _blocks(kind.model):
        body = snippet(model, lists)["body"]
        lines = _lines([body] if several else {field.key: body})
        yield f"{kind.title}: {field.title.casefold()}", _made(kind, [field.key, model._danish], lines, field.text)


def _made(kind: Kind, prefixes: list[str], body: list[str], text: str) -> Schema:
    return {
        "scope": "markdown",
        "include": [f"**/{kind.files}"],
        "prefix": list(dict.fromkeys(prefixes)),
        "body": body,
        "description": text,
    }


def _blocks(model: type[Located]) -> Iterator[tuple[ToldField, type[Located], bool]]:
    """Find the fields that hold fields of their own, further in as well, and whether each is a list of such."""
    for field in told_fields(model):
        inner, several = _inside(field.type)
        if inner:
            yield field, inner, several
            yield from _blocks(inner)


def _inside(kind: Any) -> tuple[type[Located] | None, bool]:
    for part in (kind, *get_args(kind)):
        if isinstance(part, type) and issubclass(part, Located):
            return part, False
        if get_origin(part) is tuple:
            return _inside(get_args(part)[0])[0], True
    return None, False


def _lines(body: Any, indent: str = "") -> list[str]:
    """Lay a snippet's body out as YAML."""
    if isinstance(body, list):
        return [line for item in body for line in _item(item, indent)]
    lines = []
    for key, value in body.items():
        nested = isinstance(value, (dict, list))
        lines += [f"{indent}{key}:", *_lines(value, f"{indent}  ")] if nested else [f"{indent}{key}: {value}"]
    return lines


def _item(item: Any, indent: str) -> list[str]:
    inner = _lines(item, f"{indent}  ") if isinstance(item, dict) else [f"{indent}  {item}"]
    return [f"{indent}- {inner[0].removeprefix(f'{indent}  ')}", *inner[1:]]
