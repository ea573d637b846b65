"""The engine's search index: put together from parts, and mended when a few pages change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .tree import write_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

INDEX = "search/search_index.json"


def read_entries(site: Path, pages: Collection[str]) -> list[tuple[str, str]]:
    """Give the entries of some pages as (location, JSON). Kept as text: as objects they take five times the room."""
    docs = json.loads((site / INDEX).read_text("utf-8"))["docs"]
    wanted = {page.removesuffix(".md") + ".html" for page in pages}
    return [
        (doc["location"], json.dumps(doc, ensure_ascii=False, separators=(",", ":")))
        for doc in docs
        if doc["location"].partition("#")[0] in wanted
    ]


def read_settings(site: Path) -> str:
    """Give the index's own settings as JSON."""
    return json.dumps(json.loads((site / INDEX).read_text("utf-8"))["config"], ensure_ascii=False)


def write_index(site: Path, settings: str, entries: Iterable[tuple[str, str]]) -> None:
    """Write an index. A page's entries keep their order, its own first: the reader groups them by it.

    The same again as a script: a page from file:// may load that, but not JSON, and the theme looks for it.
    """
    ordered = sorted(entries, key=lambda entry: entry[0].partition("#")[0])
    data = f'{{"config":{settings},"docs":[{",".join(doc for _, doc in ordered)}]}}'.encode()
    write_file(site / INDEX, data)
    write_file((site / INDEX).with_suffix(".js"), b"var __index = " + data)


def replace_entries(site: Path, pages: Collection[str], fresh: list[tuple[str, str]]) -> None:
    """Put the new entries of some pages into the index that stands."""
    docs = json.loads((site / INDEX).read_text("utf-8"))["docs"]
    made = {page.removesuffix(".md") + ".html" for page in pages}
    kept = [(d["location"], json.dumps(d, ensure_ascii=False, separators=(",", ":"))) for d in docs]
    write_index(site, read_settings(site), [e for e in kept if e[0].partition("#")[0] not in made] + fresh)
