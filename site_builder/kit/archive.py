"""One zip of all files: sorted, and with a date of no meaning, so that equal files give equal bytes."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest date that the format knows
READABLE = 0o644 << 16


def pack(files: Mapping[str, bytes], folder: str) -> bytes:
    """Pack files into a folder of that name."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{folder}/{name}", LONG_AGO)
            entry.external_attr = READABLE
            # PDF and PPTX are packed already; trying again costs time and wins nothing.
            packed = name.endswith((".pdf", ".pptx"))
            archive.writestr(entry, files[name], zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED)
    return target.getvalue()
