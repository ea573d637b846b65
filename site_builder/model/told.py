"""What a field is to its author: said where the field is defined, read by the schema, the editor and the handbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import Field


def told(title: str, text: str, *examples: str, registry: str = "") -> Any:
    """Tell a field in Danish: its name, what to write, and examples; `registry` names the list its ids are from.

    Stands in `Annotated[…]`, so that a field's default still says whether it is required.
    """
    more: dict[str, Any] = {"registry": registry} if registry else {}
    return Field(title=title, description=text, examples=list(examples) or None, json_schema_extra=more or None)


@dataclass(frozen=True, slots=True)
class Written:
    """How a scalar looks in the file. `pattern` holds for its text as a whole, `message` says what to write.

    `plain` lists what else YAML may take it for when it is not quoted (1.10 is a number to YAML, a text to us), `least`
    is the lowest whole number, and `prose` is read by others and so stands in "…".
    """

    message: str
    pattern: str
    plain: tuple[str, ...] = ()
    least: int | None = None
    prose: bool = False
