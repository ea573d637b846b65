"""A name written where an id belongs: when a shared list has an entry of that name, the help gives its id (KP111)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..diagnostics import Diagnostic
    from .catalogue import Registries

WRITTEN = re.compile(r"«(.+)» kan ikke være et id")
SHORT = re.compile(r" [–(].*")  # »KiAP – Kvalitet i Almen Praksis« is »KiAP« to most


def with_ids(faults: Iterable[Diagnostic], registries: Registries) -> list[Diagnostic]:
    """Give the same faults; only the lists together know that «Region Hovedstaden» is `hovedstaden`."""
    ids = {name.casefold(): id for entries in registries.lists.values() for id, title in entries
           for name in (id, title, SHORT.sub("", title))}  # fmt: skip
    return [_with_id(fault, ids) if fault.code == "KP111" else fault for fault in faults]


def _with_id(fault: Diagnostic, ids: dict[str, str]) -> Diagnostic:
    written = WRITTEN.fullmatch(fault.message)
    id = ids.get(written[1].casefold()) if written else None
    return replace(fault, help=f"skriv id'et: «{id}»") if id else fault
