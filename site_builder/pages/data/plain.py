"""Models become plain data, every value of a closed list with the Danish label beside its key."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from pydantic import BaseModel

from ...model.values import Value


def plain(value: Any) -> Any:
    """Turn a model, a tuple or a value into what JSON knows; what the author left out is left out here too."""
    if isinstance(value, BaseModel):
        return _fields(value)
    if isinstance(value, Value):
        return {"key": value.value, "label": value.label}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _fields(model: BaseModel) -> dict[str, Any]:
    found = {
        field.alias or name: getattr(model, name) for name, field in type(model).model_fields.items()
    }
    return {name: plain(value) for name, value in found.items() if value not in (None, (), {})}


def to_json(value: Any) -> str:
    """Write JSON in the order of the keys as built, with a line break at its end."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
