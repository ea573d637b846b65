"""Located fields become a model, or diagnostics in Danish at the right place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from ..diagnostics import Diagnostic, error, nearest
from ..sources.located import locate
from . import values
from .base import Located

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

    from ..sources.located import LocatedMap

M = TypeVar("M", bound=Located)

# Each closed list by its keys: a label such as »antal« belongs to several lists.
LISTS = {frozenset(map(str, kind)): {str(v): v.label for v in kind} for kind in values.Value.__subclasses__()}
MAX_CHOICES = 200  # characters; longer lists are told by their keys alone

# The format's keys are English; these are the Danish words that an author writes in their place.
FIELD_OF_DANISH = {
    "titel": "title", "resumé": "summary", "formål": "purpose", "målgruppe": "audience", "søgeord": "keywords",
    "kilder": "sources", "kilde": "source", "anbefalinger": "recommendations", "målepunkter": "measures",
    "tæller": "numerator", "nævner": "denominator", "enhed": "unit", "periode": "period", "måneder": "months",
    "datakilde": "data_source", "faldgruber": "pitfalls", "diagrammer": "charts", "slags": "kind",
    "fra": "low", "til": "high", "minutter": "minutes", "varighed": "minutes", "dagsorden": "agenda",
    "program": "agenda", "deltagere": "participants", "mindst": "least", "højst": "most", "roller": "roles",
    "spørgsmål": "questions", "bilag": "materials", "noter": "notes", "aftaler": "agreements", "tekst": "text",
    "evaluering": "evaluation", "forberedelse": "preparation", "opgave": "task", "hvem": "who", "udgiver": "publisher",
    "emner": "topics", "år": "year", "adresse": "url", "koder": "codes", "undtagen": "except", "kolonner": "columns",
}  # fmt: skip


def read_model(kind: type[M], fields: LocatedMap) -> tuple[M | None, list[Diagnostic]]:
    """Check fields against a model. Returns the model, or None with every fault (KP101–KP114)."""
    try:
        return kind.model_validate(fields), []
    except ValidationError as faults:
        return None, _worded(faults.errors(include_url=False), fields, kind)


def _worded(faults: list[ErrorDetails], fields: LocatedMap, kind: type[Located]) -> list[Diagnostic]:
    """Word the faults; a misspelt key is one mistake, not a missing and an unknown field."""
    missing = {_where(f): str(f["loc"][-1]) for f in faults if f["type"] == "missing"}
    explained: set[tuple[Any, ...]] = set()
    found: list[Diagnostic] = []
    for fault in faults:
        if fault["type"] == "extra_forbidden":
            parent, name = fault["loc"][:-1], str(fault["loc"][-1])
            fitting = _siblings(kind, parent, fields)
            meant = nearest(name, fitting) or _translated(name, fitting) or _only_one(faults, parent)
            explained |= {loc for loc, field in missing.items() if loc[:-1] == parent and field == meant}
            found.append(
                error(
                    locate(fields, fault["loc"], key=True),
                    "KP102",
                    f"ukendt felt «{name}»",
                    f"mente du «{meant}»?" if meant else f"felterne her er {_some(fitting)}",
                )
            )
    found += [_word(f, fields) for f in faults if f["type"] != "extra_forbidden" and _where(f) not in explained]
    return found


def _some(names: list[str]) -> str:
    return ", ".join(names[:14]) + (" …" if len(names) > 14 else "")


def _translated(name: str, fitting: list[str]) -> str:
    """Give the field that a Danish name says, if it can stand here."""
    field = FIELD_OF_DANISH.get(name.casefold(), "")
    return field if field in fitting else ""


def _only_one(faults: list[ErrorDetails], parent: tuple[Any, ...]) -> str:
    """Give the one missing field beside the one unknown field: most likely the same mistake."""
    here = [f for f in faults if f["loc"][:-1] == parent]
    missing = [str(f["loc"][-1]) for f in here if f["type"] == "missing"]
    unknown = [f for f in here if f["type"] == "extra_forbidden"]
    return missing[0] if len(missing) == len(unknown) == 1 else ""


def _where(fault: ErrorDetails) -> tuple[Any, ...]:
    return tuple(fault["loc"])


def _siblings(kind: type[Located], parent: tuple[Any, ...], fields: LocatedMap) -> list[str]:
    """List the fields that could stand beside an unknown one: those of the model at that place."""
    current: Any = kind
    for step in parent:
        if isinstance(step, str):
            current = model_of(current, step)
        if current is None:
            return []
    return list(current.keys())


def model_of(kind: type[Located], key: str) -> type[Located] | None:
    """Find the model of what stands in a field: its own, or that of the items of its list."""
    return _model_in(_field(kind, key))


def _field(kind: type[Located], key: str) -> Any:
    return next((f.annotation for n, f in kind.model_fields.items() if key in (n, f.alias)), None)


def _model_in(annotation: Any) -> type[Located] | None:
    if isinstance(annotation, type) and issubclass(annotation, Located):
        return annotation
    inner = (_model_in(a) for a in getattr(annotation, "__args__", ()))
    return next((m for m in inner if m), None)


def _word(fault: ErrorDetails, fields: LocatedMap) -> Diagnostic:
    code, loc, value = fault["type"], fault["loc"], fault["input"]
    # A map of free names, such as no_guide, marks a fault in the name itself with this last step.
    place = locate(fields, loc[:-1], key=True) if loc and loc[-1] == "[key]" else locate(fields, loc)
    context = fault.get("ctx", {})
    if code == "KP111" and " " in str(value) and loc[-1] != "id":
        return error(place, code, context["message"], "skriv id'et og ikke teksten: filens navn, eller det efter »id:«")
    if code.startswith("KP"):
        return error(place, code, context["message"], context["help"])
    if code == "missing":
        return _missing(fields, loc)
    if code in ("enum", "literal_error"):
        return _outside_list(place, value, context.get("expected", ""))
    if code in ("tuple_type", "list_type"):
        return error(place, "KP107", "her skulle stå en liste", "skriv hvert punkt på sin egen linje efter »- «")
    # Only a map of free names is left: no_guide.
    return error(place, "KP108", "her skulle stå felter", 'skriv et id, kolon og teksten på hver sin linje: xmo: "…"')


def _missing(fields: LocatedMap, loc: tuple[Any, ...]) -> Diagnostic:
    name = str(loc[-1])
    parent: Any = fields
    for step in loc[:-1]:
        parent = parent[step] if isinstance(step, int) or step in parent else {}
    if name in getattr(parent, "empty", ()):
        return error(locate(fields, loc, key=True), "KP112", f"feltet «{name}» er tomt", "skriv det; det skal være der")
    return error(
        locate(fields, loc[:-1]) if loc[:-1] else locate(fields, ()),
        "KP101",
        f"feltet «{name}» mangler",
        f"skriv en linje med «{name}: …»",
    )


def _outside_list(place: Any, value: Any, expected: str) -> Diagnostic:
    allowed = re.findall(r"'([^']*)'", expected)
    labels = LISTS.get(frozenset(allowed), {})
    choose = f"vælg {_choices(allowed, labels)}"
    if not isinstance(value, str):
        return error(place, "KP106", "her skulle stå ét ord, ikke en liste eller flere felter", choose)
    meant = _labelled(value, labels) or nearest(value, allowed)
    help = f"mente du «{meant}»?" if meant else choose
    return error(place, "KP103", f"«{value[:40]}» er ikke en af mulighederne", help)


def _labelled(value: str, labels: Mapping[str, str]) -> str:
    """Give the key whose label this is, or nearly is: what the page says is what an author writes."""
    keys = {label.casefold(): key for key, label in labels.items()}
    return keys.get(value.casefold()) or keys.get(nearest(value, keys), "")


def _choices(keys: list[str], labels: Mapping[str, str]) -> str:
    """List the keys, each with what the page says for it: plenum, talk (oplæg) eller break (pause)."""
    told = _or([f"{key} ({labels[key]})" if labels.get(key, key) != key else key for key in keys])
    return told if len(told) <= MAX_CHOICES else _or(keys)


def _or(words: list[str]) -> str:
    return ", ".join(words[:-1]) + " eller " + words[-1] if len(words) > 1 else "".join(words)
