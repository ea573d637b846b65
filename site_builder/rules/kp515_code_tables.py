"""KP515: codes were last held against an older table than the newest, or nobody has said when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import danish
from ..diagnostics import Diagnostic, warning
from .freshness import kept_packages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ..library import Library
    from ..model.cluster_package import ClusterPackage
    from ..model.codes import Codes
    from ..model.registry import CodeList


def check(library: Library) -> Iterator[Diagnostic]:
    """Check the day of every set of codes; a code system without a table in the registry is left alone."""
    lists: dict[str, CodeList] = {t.id: t for t in library.registries.code_lists if t.latest <= library.day}
    for package in kept_packages(library) if lists else ():
        for codes, systems in _dated(package):
            tables = [table for system, table in lists.items() if system in systems]
            seen = codes.checked
            if seen is None and tables:
                yield _never(package, tables, library.day)
            elif seen and (newer := [table for table in tables if seen < table.latest]):
                yield _outdated(codes, newer, seen)


def _dated(package: ClusterPackage) -> Iterator[tuple[Codes, set[str]]]:
    """Give every place where the day stands or should stand, and the code systems that it is the day of.

    The day in package.md is that of all codes of the package that have none of their own.
    """
    common = package.card.codes
    written = [q.codes for m in package.measures for q in (m.card.numerator, m.card.denominator) if q]
    yield from ((codes, _systems(codes)) for codes in written if codes.checked)
    yield common, _systems(common, *(codes for codes in written if not codes.checked))


def _systems(*written: Codes) -> set[str]:
    return {system for codes in written for system, _ in codes.pairs()}


def _outdated(codes: Codes, newer: list[CodeList], seen: date) -> Diagnostic:
    tables = danish.listing([f"{table.title} fra {danish.day(table.latest)}" for table in newer])
    return warning(
        codes.place("checked"),
        "KP515",
        f"koderne er slået op {danish.day(seen)}, før {tables}",
        "slå dem op igen, ret dem, der er flyttet, og skriv dagen i «checked»",
    )


def _never(package: ClusterPackage, tables: list[CodeList], day: date) -> Diagnostic:
    names = danish.listing([table.title for table in tables])
    there = package.card.has("codes")
    line = f"checked: {day.isoformat()} i «codes»" if there else f"i package.md: codes: {{checked: {day.isoformat()}}}"
    return warning(
        package.card.place("codes" if there else "title", key=True),
        "KP515",
        f"det står ingen steder, hvornår koderne er slået op i {names}",
        f"slå alle pakkens koder op, og skriv {line}",
    )
