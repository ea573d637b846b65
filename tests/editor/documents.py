"""Files of a project as the language server gets them: the fields alone, with the schema named in the first line."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from site_builder.schema import KINDS, Kind, Lists, schemas

if TYPE_CHECKING:
    from pathlib import Path

SITE = "https://klyngepakker.example/"


def kind_of(path: str) -> Kind | None:
    """Find the kind of a file by its path in the project."""
    return next((kind for kind in KINDS if PurePosixPath(path).match(kind.files)), None)


def write_schemas(lists: Lists, folder: Path) -> Path:
    """Write the schemas with a project's own lists into a folder."""
    folder.mkdir()
    for name, text in schemas(lists, SITE):
        (folder / name).write_text(text, "utf-8")
    return folder


def fields_of(text: str, schema: Path) -> str:
    """Keep the fields, on their own lines. The fence gives its line to the editor's line about the schema."""
    modeline = f"# yaml-language-server: $schema={schema.as_uri()}"
    if not text.startswith("---"):
        return f"{modeline}\n{text}"
    _, fields, _ = text.split("---\n", 2)
    return f"{modeline}\n{fields}"
