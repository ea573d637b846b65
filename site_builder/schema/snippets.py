"""Whole blocks to fill in: every field that must be there, with a stop at each place the author writes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args, get_origin

from ..model.base import Located
from ..model.values import Value
from .parts import of_registries, values_of
from .told_fields import ToldField, told_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .parts import Lists, Schema

MOST_CHOICES = 20


def snippet(model: type[Located], lists: Lists) -> Schema:
    """Make the snippet of a model, named as an author would call the thing."""
    body = _body(model, lists, count(1))
    return {"label": model._danish, "description": "De felter, der skal være her, til at fylde ud", "body": body}


def quotes(field: ToldField) -> Schema:
    """Make the quotation marks that a text for readers stands in, with the field's example inside."""
    example = _plain(field.examples[0]) if field.examples else ""
    body = f'"${{1:{example}}}"' if example else '"$1"'
    return {"label": '"…"', "description": "Tekst, som andre skal læse, står i anførselstegn", "body": body}


def _body(model: type[Located], lists: Lists, stops: Iterator[int]) -> dict[str, Any]:
    fields = told_fields(model)
    wanted = [field for field in fields if field.required] or list(fields[:1])
    return {field.key: _filled(field.type, field, lists, stops) for field in wanted}


def _filled(kind: Any, field: ToldField, lists: Lists, stops: Iterator[int]) -> Any:
    inner = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if get_origin(inner) is tuple:
        return _several(get_args(inner)[0], field, lists, stops)
    if isinstance(inner, type) and issubclass(inner, Located):
        return _body(inner, lists, stops)
    choices = _choices(inner, field, lists)
    if 0 < len(choices) <= MOST_CHOICES:
        return f"${{{next(stops)}|{','.join(choices)}|}}"
    example = field.examples[0] if field.examples else ""
    if field.written and field.written.prose:
        return f'"${{{next(stops)}:{_plain(example or field.title)}}}"'
    return f"${{{next(stops)}:{_plain(example or field.key)}}}"


def _several(item: Any, field: ToldField, lists: Lists, stops: Iterator[int]) -> Any:
    inner = get_args(item)[0] if get_origin(item) is Annotated else item
    one = _filled(item, field, lists, stops)
    # A list of ids stands in [ ] on one line, all others have a dash each.
    is_id = not (isinstance(inner, type) and issubclass(inner, Located)) and not str(one).startswith('"')
    return f"[{one}]" if is_id else [one]


def _choices(kind: Any, field: ToldField, lists: Lists) -> list[str]:
    if isinstance(kind, type) and issubclass(kind, Value):
        return [key for key, _ in values_of(kind)]
    if get_origin(kind) is Literal:
        return list(get_args(kind))
    return [key for key, _ in of_registries(field.registry, lists)] if get_origin(kind) is not Mapping else []


def _plain(text: str) -> str:
    """Leave out what ends a stop of a snippet."""
    return text.translate(str.maketrans("", "", "$}\\|,"))
