"""The format as JSON Schema, one for each kind of file: what an editor completes, explains and underlines."""

from .kinds import KINDS, Kind
from .parts import Lists
from .told_fields import ToldField, told_fields
from .vscode import PATH as VSCODE_PATH
from .vscode import vscode_snippets
from .write import schema_of, schemas

__all__ = [
    "KINDS", "VSCODE_PATH", "Kind", "Lists", "ToldField", "schema_of", "schemas", "told_fields", "vscode_snippets",
]
