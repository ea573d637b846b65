"""The base of all models: frozen, strict about unknown fields, and aware of its own place."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, PrivateAttr, model_validator

from ..diagnostics import Place
from ..sources.located import LocatedMap, Origin, locate
from .fields import wrong


class Located(BaseModel):
    """A model that can tell where each of its fields was written."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    # What an author calls one of these, in the schema and the handbook.
    _danish: ClassVar[str] = ""
    # A model with one thing to say may be written as that text alone.
    _from_text: ClassVar[str] = ""
    _written: LocatedMap = PrivateAttr(default_factory=lambda: LocatedMap(Origin(""), (1, 1, 1)))

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(data, str) and cls._from_text:
            data = {cls._from_text: data}
        if isinstance(data, (str, list)):
            raise wrong("KP108", "her skulle stå felter", "skriv dem som «navn: værdi» på hver sin linje")
        model = handler(data)
        if isinstance(data, LocatedMap):
            model._written = data
        return model

    def place(self, *path: str | int, key: bool = False) -> Place:
        """Give the place of a field, such as place("agenda", 2, "minutes"); without a path, of the whole."""
        return locate(self._written, path, key=key)

    @classmethod
    def keys(cls) -> list[str]:
        """List the keys that may be written, in the house order: its own first, then what every file may hold."""
        shared = {name for base in cls.__mro__[1:] for name in getattr(base, "model_fields", ())}
        names = sorted(cls.model_fields, key=lambda name: name in shared)  # sorted() keeps the order within both
        return [cls.model_fields[name].alias or name for name in names]

    def has(self, field: str) -> bool:
        """Tell whether the author wrote this field at all."""
        return field in self._written.key_marks
