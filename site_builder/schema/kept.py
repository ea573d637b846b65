"""The catalogue's lists as the committed schemas hold them: what an editor knows of, until they are written again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .parts import Entries, Lists

PACKAGE, EXTRACTION = "schema/package.json", "schema/extraction.json"


def kept_lists(package: str | None, extraction: str | None) -> Lists | None:
    """Read the lists back from the texts of two schemas; None when they are not there, or are no schemas of ours."""
    try:
        fields = json.loads(package or "")["properties"] | json.loads(extraction or "")["properties"]
        return {
            "publishers": _entries(fields["publisher"]),
            "systems": _entries(fields["system"]["anyOf"][0]),
            "data_sources": _entries(fields["data_source"]["anyOf"][0]),
            "topics": _entries(fields["topics"]["items"]),
        }
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def _entries(schema: dict[str, Any]) -> Entries:
    # An empty list has no `enum` to read back.
    keys, titles = schema.get("enum", []), schema.get("enumDescriptions", [])
    return tuple(zip(map(str, keys), map(str, titles), strict=True))
