"""What stands before the chapters of a report: how many packages it is about, and which side is not free of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from . import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .report import Faults, Report


def lead(report: Report) -> str:
    """Count what is changed, new and gone: »To pakker er ændret, og én er ny.«"""
    found = [one.compared for one in report.packages]
    new = sum(1 for one in found if one.before is None and not one.unread)
    gone = sum(1 for one in found if one.after is None and not one.unread)
    unread = sum(1 for one in found if one.unread)
    counts = ((len(found) - new - gone - unread, "er ændret"), (new, "er ny"), (gone, "er fjernet"),
              (unread, "kan ikke læses"))
    told = [f"{nouns.PACKAGE.counted(n)} {'er nye' if n > 1 and how == 'er ny' else how}" for n, how in counts if n]
    told += ["fælles lister eller sider er ændret"] if report.shared else []
    if not told:
        told = [f"{nouns.FILE.counted(len(report.unread))} kan ikke læses"]
    return danish.capital(", og ".join(filter(None, (", ".join(told[:-1]), told[-1])))) + "."


def faults(which: str, found: Faults) -> Iterator[str]:
    """Say that a side has errors, and in which files."""
    if found.errors:
        files = danish.listing(found.files) if len(found.files) <= 3 else f"{', '.join(found.files[:3])} og flere"
        count = danish.counted(found.errors, "fejl", "fejl")
        yield (f"Den {which} udgave har {count} ({files}). Det, der kan læses, er sammenlignet; "
               "«klyngepakker check» viser fejlene.")
