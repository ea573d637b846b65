"""The same bytes for the same content: dates inside a package of files are fixed, and its files stand in order."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from datetime import date

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first day that a zip knows
WRITTEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def steady(package: bytes, day: date) -> bytes:
    """Write a .pptx or .xlsx anew, and the workbooks in it."""
    stamp = f"{day.isoformat()}T00:00:00Z".encode()
    written = io.BytesIO()
    with ZipFile(io.BytesIO(package)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            part = old.read(name)
            if name.endswith(".xlsx"):
                part = steady(part, day)
            elif name == "docProps/core.xml":
                part = WRITTEN.sub(rb"\g<1>" + stamp, part)
            info = ZipInfo(name, EARLIEST)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o600 << 16
            new.writestr(info, part)
    return written.getvalue()
