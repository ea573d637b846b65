"""A Markdown file becomes located fields and a body with true line numbers."""

from __future__ import annotations

import re
from typing import Any

from frontmatter.default_handlers import BaseHandler

from ..diagnostics import Failure, Place, error
from .located import Body, LocatedMap, Origin
from .yaml_events import read_yaml

FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


class LocatedHandler(BaseHandler):
    """python-frontmatter's split with a reader that keeps places; the library's own counts no lines."""

    FM_BOUNDARY = FENCE
    START_DELIMITER = END_DELIMITER = "---"

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path

    def load(self, fm: str, **_: object) -> Any:
        """Read the fields; the text starts in the file's first line, on which the fence stands."""
        return read_yaml(fm, self.path, line_offset=0)


def read_front_matter(text: str, path: str) -> tuple[LocatedMap, Body]:
    """Split and read a file. Raises Failure: KP016 without front matter, else what read_yaml raises."""
    handler = LocatedHandler(path)
    if not FENCE.match(text):
        raise Failure(
            error(Place(path), "KP016", "filen begynder ikke med ---", "felterne øverst står mellem to linjer med ---")
        )
    try:
        fields_text, body = handler.split(text)
    except ValueError:  # there is no second fence to split at
        raise Failure(
            error(
                Place(path),
                "KP016",
                "felterne øverst bliver ikke afsluttet",
                "sæt en linje med --- efter det sidste felt",
            )
        ) from None
    fields = handler.load(fields_text)
    first_line = fields_text.count("\n") + 1
    lead = len(body) - len(body.lstrip("\n"))
    if fields is None:
        fields = LocatedMap(Origin(path), (1, 1, 3))
    if not isinstance(fields, LocatedMap):
        raise Failure(
            error(
                Place(path, 2),
                "KP016",
                "felterne øverst skal skrives som «navn: værdi»",
                "fjern bindestregen foran det første felt",
            )
        )
    return fields, Body(body.strip("\n"), first_line + lead, path)
