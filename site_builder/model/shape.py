"""How a set of fields is written on one line: {who: coordinator, days_before: 14, task: "…"}."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, get_origin

from .told import Written

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

MOST = 2  # fields of a set that needs none of them


def shape_of(kind: type[BaseModel]) -> str:
    """Show the fields that must be there, or the first ones when none must."""
    fields = {field.alias or name: field for name, field in kind.model_fields.items()}
    needed = {name: field for name, field in fields.items() if field.is_required()}
    shown = needed or dict(list(fields.items())[:MOST])
    return "{" + ", ".join(f"{name}: {_written(field)}" for name, field in shown.items()) + "}"


def _written(field: FieldInfo) -> str:
    """Write an example's value; a list stands in [ ], a text to be read in "…"."""
    kind: Any = field.annotation
    if get_origin(kind) is tuple:
        return f"[{', '.join(map(str, field.examples or ['…']))}]"
    if field.examples:
        return f'"{field.examples[0]}"' if " " in str(field.examples[0]) else str(field.examples[0])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return str(next(iter(kind)).value)
    if any(isinstance(mark, Written) and mark.prose for mark in field.metadata):
        return '"…"'
    return "2027-11-01" if kind is date else "…"
