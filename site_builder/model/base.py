"""The base of all models: frozen, strict about unknown fields, and aware of its own place."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, model_validator

from ..diagnostics import Place
from ..sources.located import LocatedMap, locate
from .fields import wrong
from .shape import shape_of

NOWHERE = Place("")  # of a model that no file was read for


class Located(BaseModel):
    """A model that can tell where each of its fields was written."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    # What an author calls one of these, in the schema and the handbook.
    _danish: ClassVar[str] = ""
    # A model with one thing to say may be written as that text alone.
    _from_text: ClassVar[str] = ""
    # Kept beside the fields: a private attribute would be set up again for every class on the way here, which is a
    # third of the time to make a model.
    _written: ClassVar[LocatedMap | None] = None

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if type(data) is LocatedMap:  # as nearly all are
            model = handler(data)
            model.__dict__["_written"] = data
            return model
        if isinstance(data, str) and cls._from_text:
            data = {cls._from_text: data}
        if isinstance(data, (str, list)):
            shape = 'teksten alene, i "…"' if cls._from_text else f"dem som {shape_of(cls)}"
            raise wrong("KP108", "her skulle stå felter", f"skriv {shape}")
        return handler(data)

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Give the place of a field, such as place("agenda", 2, "minutes"); without a path, of the whole."""
        return NOWHERE if self._written is None else locate(self._written, path, key=key)

    @property
    def is_placed(self) -> bool:
        """Tell whether it has a place of its own; one that is written as its text alone has its owner's."""
        return self._written is not None

    @classmethod
    def keys(cls) -> list[str]:
        """List the keys that may be written, in the house order: its own first, then what every file may hold."""
        shared = {name for base in cls.__mro__[1:] for name in getattr(base, "model_fields", ())}
        names = sorted(cls.model_fields, key=lambda name: name in shared)  # sorted() keeps the order within both
        return [cls.model_fields[name].alias or name for name in names]

    def has(self, field: str) -> bool:
        """Tell whether the author wrote this field at all."""
        return self._written is not None and field in self._written.key_marks
