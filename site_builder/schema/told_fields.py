"""The fields of a model as their author is told them: one row each, for schemas and for the handbook's tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from ..model.told import Written

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from ..model.base import Located


@dataclass(frozen=True)
class ToldField:
    """A field: the key that is written, its Danish name, what to write there, and whether it must be there.

    `type` is the annotation with everything the model says beside it, without `| None`.
    """

    key: str
    title: str
    text: str
    examples: tuple[str, ...]
    registry: str
    required: bool
    type: Any

    @property
    def written(self) -> Written | None:
        """How its value is written, or that of each item of a list; None when it is no scalar."""
        return _written(self.type)


def told_fields(model: type[Located]) -> tuple[ToldField, ...]:
    """List the fields of a model in the house order."""
    by_key = {field.alias or name: field for name, field in model.model_fields.items()}
    order = model.keys()
    return tuple(_told(key, by_key[key]) for key in order)


def _written(kind: Any) -> Written | None:
    """Find what a type says of its writing, in a list of such as well."""
    beside = get_args(kind)[1:] if get_origin(kind) is Annotated else ()
    inner = get_args(kind)[0] if beside else kind
    if get_origin(inner) is tuple:
        return _written(get_args(inner)[0])
    return next((part for part in beside if isinstance(part, Written)), None)


def _told(key: str, field: FieldInfo) -> ToldField:
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    return ToldField(
        key,
        field.title or "",
        field.description or "",
        tuple(map(str, field.examples or ())),
        str(extra.get("registry", "")),
        field.is_required(),
        _without_none(field.annotation, tuple(field.metadata)),
    )


def _without_none(annotation: Any, metadata: tuple[Any, ...]) -> Any:
    """Give the type that may be written; pydantic has split what stood in `Annotated` from it."""
    if get_origin(annotation) is Union or type(annotation).__name__ == "UnionType":
        annotation = next(part for part in get_args(annotation) if part is not type(None))
    return Annotated[annotation, *metadata] if metadata else annotation
