"""One file: its front matter in the house order, everything else as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from ..diagnostics import Failure
from ..sources.front_matter import FENCE, read_front_matter
from ..sources.text import decode
from .order import sort_fields
from .spaces import without_trailing_spaces

if TYPE_CHECKING:
    from ..model.base import Located

LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def formatted(data: bytes, path: str, kind: type[Located]) -> bytes:
    """Put the front matter of a file into the house order. Raises Failure when the file cannot be read."""
    text = decode(data, path)
    fields, body = read_front_matter(text, path)
    mark = BYTE_ORDER_MARK if data.startswith(BYTE_ORDER_MARK) else b""
    # The lines keep their own ends, for a file may have both kinds; decode() folds them one for one.
    lines = [found[0] for found in LINE.finditer(data[len(mark) :].decode("utf-8")) if found[0]]
    closing = next(n for n, line in enumerate(text.split("\n")) if n and FENCE.fullmatch(line))
    root = yaml.compose("\n" + "\n".join(text.split("\n")[1:closing]) + "\n", Loader=yaml.CSafeLoader)
    if root is None:
        return data
    front = without_trailing_spaces(lines[:closing], root)
    sort_fields(front, root, kind)
    made = mark + "".join([*front, *lines[closing:]]).encode("utf-8")
    # A safety net: what would mean something else is not written.
    return made if _says(made, path) == (_plain(fields), body) else data


def _says(data: bytes, path: str) -> tuple[Any, object] | None:
    try:
        fields, body = read_front_matter(decode(data, path), path)
    except Failure:
        return None
    return _plain(fields), body


def _plain(value: Any) -> Any:
    """Make what was read comparable: the fields with their values and the empty ones, wherever they stand."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}, frozenset(getattr(value, "empty", ()))
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return type(value), value
