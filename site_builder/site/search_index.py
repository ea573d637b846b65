"""The engine's search index: put together from parts, and mended when a few pages change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .tree import write_file

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

Entry = tuple[str, str]  # location and JSON: as an object it takes five times the room
INDEX = "search/search_index.json"
# Where one word ends and the next begins: else »(CRP)« and »sovemedicin.« are words of their own. Not within 47,0.
SEPARATOR = r"""(?:[\s\-–—:;!?()\[\]{}«»"“”„'’/|…·•=+%<>→]|&(?:amp|lt|gt|quot);|[.,](?!\d))+"""
# A keyword (»tags« to the engine) is what a doctor would write, and weighs as much as a title.
FIELDS = {"title": {"boost": 1000}, "text": {"boost": 1}, "tags": {"boost": 1000}}


def read_entries(site: Path, pages: Collection[str]) -> dict[str, list[Entry]]:
    """Give the entries of some pages, page by page."""
    found: dict[str, list[Entry]] = {page: [] for page in pages}
    by_file = {_file(page): entries for page, entries in found.items()}
    for location, text in _entries(site):
        if (entries := by_file.get(location.partition("#")[0])) is not None:
            entries.append((location, text))
    return found


def read_settings(site: Path) -> str:
    """Give the index's own settings as JSON: those of the engine with the catalogue's."""
    settings = json.loads((site / INDEX).read_text("utf-8"))["config"]
    return json.dumps({**settings, "separator": SEPARATOR, "fields": FIELDS}, ensure_ascii=False)


def write_index(site: Path, settings: str, entries: Iterable[Entry]) -> None:
    """Write an index. A page's entries keep their order, its own first: the reader groups them by it.

    The same again as a script: a page from file:// may load that, but not JSON, and the theme looks for it.
    """
    ordered = sorted(entries, key=lambda entry: entry[0].partition("#")[0])
    data = f'{{"config":{settings},"docs":[{",".join(doc for _, doc in ordered)}]}}'.encode()
    write_file(site / INDEX, data)
    write_file((site / INDEX).with_suffix(".js"), b"var __index = " + data)


def replace_entries(site: Path, fresh: Mapping[str, Iterable[Entry]]) -> None:
    """Put the new entries of some pages into the index that stands; a page that is gone has none."""
    made = {_file(page) for page in fresh}
    kept = [entry for entry in _entries(site) if entry[0].partition("#")[0] not in made]
    write_index(site, read_settings(site), [*kept, *(entry for entries in fresh.values() for entry in entries)])


def _entries(site: Path) -> list[Entry]:
    docs = json.loads((site / INDEX).read_text("utf-8"))["docs"]
    return [(doc["location"], json.dumps(_entry(doc), ensure_ascii=False, separators=(",", ":"))) for doc in docs]


def _entry(doc: dict[str, Any]) -> dict[str, Any]:
    """Leave a page's keywords to its own entry: the engine gives them to each of its headings too."""
    return {key: value for key, value in doc.items() if key != "tags" or "#" not in doc["location"]}


def _file(page: str) -> str:
    return page.removesuffix(".md") + ".html"
