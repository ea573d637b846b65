"""Which fields of a model hold text that is read: found once in its annotations, then followed for each card."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from ..model.base import Located
from ..model.fields import Text

PROSE = get_args(Text)[1]  # the validator that makes a text of a scalar
# What its owner spells and words, not the author: titles of others' works, products, numbers.
NAMES = frozenset({
    ("Source", "title"), ("Source", "organisation"), ("Link", "title"), ("Publisher", "title"), ("Publisher", "owners"),
    ("PracticeSystem", "title"), ("PracticeSystem", "vendor"), ("CodeList", "title"), ("CodeMeaning", "text"),
    ("Verified", "version"),
    ("Column", "name"), ("Contact", "unit"), ("Contact", "email"), ("Contact", "phone"), ("PackageCard", "version"),
    ("Review", "written_by"), ("Review", "checked_by"), ("SetAside", "file"), ("Term", "forms"), ("Topic", "synonyms"),
})  # fmt: skip
# A text, the model and the steps in it that lead there, and whether it is a name.
Found = tuple[str, Located, tuple[str | int, ...], bool]


class Holds(Enum):
    """What a field holds."""

    TEXT = 1
    TEXTS = 2
    TEXT_BY_ID = 3
    MODEL = 4
    MODELS = 5


def fields_of(owner: Located) -> list[Found]:
    """Give every text of a model and of those within it, in the order of the fields."""
    found: list[Found] = []
    _gather(owner, found)
    return found


def _gather(owner: Located, found: list[Found]) -> None:
    values = owner.__dict__  # getattr of pydantic's would be half the time
    for field, key, holds, name in plan_of(type(owner)):
        value = values[field]
        if not value:
            continue
        if holds is Holds.TEXT:
            found.append((value, owner, (key,), name))
        elif holds is Holds.MODEL:
            _within(value, owner, (key,), found)
        elif holds is Holds.MODELS:
            for step, item in enumerate(value):
                _within(item, owner, (key, step), found)
        else:
            items = enumerate(value) if holds is Holds.TEXTS else value.items()
            found += [(text, owner, (key, step), name) for step, text in items]


def _within(model: Located, owner: Located, steps: tuple[str | int, ...], found: list[Found]) -> None:
    """Gather the texts of a model in another; one that is written as its text alone stands where its owner has it."""
    if model.is_placed:
        _gather(model, found)
    else:
        found += [(text, owner, steps, name) for text, _, _, name in fields_of(model)]


@cache
def plan_of(kind: type[Located]) -> tuple[tuple[str, str, Holds, bool], ...]:
    """List the fields that hold texts: its name, its key in the file, what it holds, and whether that is a name."""
    hints = get_type_hints(kind, include_extras=True)
    found = ((field, told.alias or field, _holds(hints[field])) for field, told in kind.model_fields.items())
    return tuple((field, key, holds, (kind.__name__, field) in NAMES) for field, key, holds in found if holds)


SEVERAL = {Holds.TEXT: Holds.TEXTS, Holds.MODEL: Holds.MODELS}


def _holds(hint: Any) -> Holds | None:
    origin, inner = get_origin(hint), get_args(hint)
    if isinstance(hint, type) and issubclass(hint, Located):
        return Holds.MODEL if plan_of(hint) else None
    if origin is Annotated:
        return Holds.TEXT if PROSE in inner else _holds(inner[0])
    if origin is tuple:
        held = _holds(inner[0])
        return SEVERAL.get(held) if held else None
    if origin is Mapping:
        return Holds.TEXT_BY_ID if _holds(inner[1]) is Holds.TEXT else None
    return next((held for part in inner if (held := _holds(part))), None)
