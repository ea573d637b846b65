"""Each schema as the text of its file; the same registries give the same bytes."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from .kinds import KINDS, Kind
from .objects import list_schema, object_schema
from .snippets import snippet

if TYPE_CHECKING:
    from .parts import Entries, Lists, Schema

# The newest draft that every editor knows; docs/decisions/0012.
DRAFT = "http://json-schema.org/draft-07/schema#"


def schemas(lists: Lists, site_url: str) -> tuple[tuple[str, str], ...]:
    """Write the schema of every kind of file as (file name, text)."""
    return _schemas(tuple(lists.items()), site_url)


# `serve` asks at every save, and the lists are seldom what was saved.
@lru_cache(maxsize=4)
def _schemas(lists: tuple[tuple[str, Entries], ...], site_url: str) -> tuple[tuple[str, str], ...]:
    made = ((f"{kind.name}.json", schema_of(kind, dict(lists), site_url)) for kind in KINDS)
    return tuple((name, json.dumps(schema, ensure_ascii=False, indent=1) + "\n") for name, schema in made)


def schema_of(kind: Kind, lists: Lists, site_url: str) -> Schema:
    """Describe one kind of file."""
    head = {
        "$schema": DRAFT,
        "$id": f"{site_url}schema/{kind.name}.json",
        "title": kind.title,
        "description": f"Felterne i {kind.files}",
    }
    if kind.is_list:
        return {**head, **list_schema(kind.model, lists)}
    return {**head, **object_schema(kind.model, lists), "defaultSnippets": [snippet(kind.model, lists)]}
