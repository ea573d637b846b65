"""Practices' names across the files: one practice, one name, and none where it would be shown."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ...diagnostics import Diagnostic, Place, error, warning
from ...sources.text import canonical
from .key import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...model.sample import CountRow, Sample, ValueRow

ALIKE = 0.85
MOST = 120
FILES = 3  # of practices; a name that one of two lacks may well be right


def rows_of(sample: Sample) -> tuple[CountRow, ...] | tuple[ValueRow, ...]:
    """Give the rows of a sample, whatever its kind."""
    return sample.values if sample.kind.has_values else sample.counts


def practices(samples: Mapping[str, Sample]) -> dict[str, str]:
    """Give each practice's name as it is first written, by its canonical name."""
    found: dict[str, str] = {}
    for sample in samples.values():
        for row in rows_of(sample) if sample.kind.has_practices else ():
            found.setdefault(canonical(row.label), " ".join(row.label.split()))
    return found


def name_faults(samples: Mapping[str, Sample]) -> list[Diagnostic]:
    """Find letters among names, and names that are nearly one (KP412, KP414)."""
    names = practices(samples)
    if len(names) > MOST:
        help = "en klynge har højst 73 læger; skriv hver praksis ens i alle filer"
        return [error(Place("."), "KP412", f"filerne har tilsammen over {MOST} navne på praksis", help)]
    return [*_letters(samples, names), *_alike(samples)]


def _letters(samples: Mapping[str, Sample], names: Mapping[str, str]) -> Iterator[Diagnostic]:
    coded = [known for known, name in names.items() if LETTER.fullmatch(name)]
    if not coded or len(coded) == len(names):
        return
    for sample in samples.values():
        for row in rows_of(sample) if sample.kind.has_practices else ():
            if canonical(row.label) in coded:
                help = "skriv navne i alle filer, eller bogstaver i alle"
                yield error(Place(sample.path, row.line), "KP414", f"«{row.label}» er et bogstav, ikke et navn", help)


def _alike(samples: Mapping[str, Sample]) -> Iterator[Diagnostic]:
    """Names of two practices that one file holds side by side are two; nearly equal ones in two files may be a slip."""
    files = _rows_by_name(samples)
    first: dict[str, tuple[str, str]] = {}
    others: dict[str, str] = {}
    for path, rows in files.items():
        for known, row in rows.items():
            if known not in first and (meant := _meant(known, first, [set(f) for f in files.values()])):
                others[known] = meant
            if known in others:
                there, name = first[others[known]]
                message = f"«{row.label[:40]}» ligner «{name[:40]}» i {there}"
                help = "skriv navnet ens; er det to praksis, så skriv begge i hver fil; uden tal er cellerne tomme"
                yield error(Place(path, row.line), "KP412", message, help)
        first = {known: (path, row.label) for known, row in rows.items()} | first


def lone_names(samples: Mapping[str, Sample]) -> Iterator[Diagnostic]:
    """Find practices that only one of three or more files knows: another spelling is more likely than no numbers."""
    files = _rows_by_name(samples)
    holding = Counter(known for rows in files.values() for known in rows)
    for path, rows in files.items() if len(files) >= FILES else ():
        for known, row in rows.items():
            if holding[known] == 1:
                help = "skriv navnet ens i alle filer; er tallene ikke indsendt, så lad det stå"
                yield warning(Place(path, row.line), "KP412", f"«{row.label[:40]}» står kun i denne fil", help)


def _rows_by_name(samples: Mapping[str, Sample]) -> dict[str, dict[str, CountRow | ValueRow]]:
    """Give the rows of every file of practices by the practices' canonical names."""
    with_names = [sample for sample in samples.values() if sample.kind.has_practices]
    return {s.path: {canonical(row.label): row for row in rows_of(s)} for s in with_names}


def _meant(name: str, known: Iterable[str], files: list[set[str]]) -> str:
    near = (k for k in known if _is_like(name, k))
    return next((k for k in near if not any({name, k} <= file for file in files)), "")


def _is_like(name: str, other: str) -> bool:
    match = SequenceMatcher(None, name, other)
    # The first two are upper bounds of the third, and quick.
    return all(ratio() >= ALIKE for ratio in (match.real_quick_ratio, match.quick_ratio, match.ratio))
