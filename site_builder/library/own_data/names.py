"""Practices' names across the files: one practice, one name, and none where it would be shown."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ...diagnostics import Diagnostic, Place, error, warning
from ...model.sample import Sample, SampleKind
from ...sources.text import canonical
from .key import LETTER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...model.sample import CountRow, ValueRow

OF_PRACTICES = (SampleKind.PRACTICES, SampleKind.VALUES)
ALIKE = 0.85
MOST = 120


def rows_of(sample: Sample) -> tuple[CountRow, ...] | tuple[ValueRow, ...]:
    """Give the rows of a sample, whatever its kind."""
    return sample.values if sample.kind is SampleKind.VALUES else sample.counts


def practices(samples: Mapping[str, Sample]) -> dict[str, str]:
    """Give each practice's name as it is first written, by its canonical name."""
    found: dict[str, str] = {}
    for sample in samples.values():
        for row in rows_of(sample) if sample.kind in OF_PRACTICES else ():
            found.setdefault(canonical(row.label), " ".join(row.label.split()))
    return found


def name_faults(samples: Mapping[str, Sample]) -> list[Diagnostic]:
    """Find names that are shown, letters among names, and names that are nearly one (KP412–KP414)."""
    names = practices(samples)
    if len(names) > MOST:
        help = "en klynge har højst 73 læger; skriv hver praksis ens i alle filer"
        return [error(Place("."), "KP412", f"filerne har tilsammen over {MOST} navne på praksis", help)]
    return [*_shown(samples, names), *_letters(samples, names), *_alike(samples)]


def _shown(samples: Mapping[str, Sample], names: Mapping[str, str]) -> Iterator[Diagnostic]:
    """A period or a group stands in the chart as it is written, so no practice's name may be in it."""
    real = [known for known, name in names.items() if known and not LETTER.fullmatch(name)]
    for sample in samples.values():
        for row in rows_of(sample) if sample.kind not in OF_PRACTICES else ():
            label = canonical(row.label)
            if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", label) for name in real):
                help = "figuren ville vise navnet; en fil med praksis begynder med kolonnen practice"
                yield error(Place(sample.path, row.line), "KP413", "her står navnet på en praksis", help)


def _letters(samples: Mapping[str, Sample], names: Mapping[str, str]) -> Iterator[Diagnostic]:
    coded = [known for known, name in names.items() if LETTER.fullmatch(name)]
    if not coded or len(coded) == len(names):
        return
    for sample in samples.values():
        for row in rows_of(sample) if sample.kind in OF_PRACTICES else ():
            if canonical(row.label) in coded:
                help = "skriv navne i alle filer, eller bogstaver i alle"
                yield error(Place(sample.path, row.line), "KP414", f"«{row.label}» er et bogstav, ikke et navn", help)


def _alike(samples: Mapping[str, Sample]) -> Iterator[Diagnostic]:
    """Names of two practices that one file holds side by side are two; nearly equal ones in two files may be a slip."""
    with_names = [sample for sample in samples.values() if sample.kind in OF_PRACTICES]
    files = {s.path: {canonical(row.label): row for row in rows_of(s)} for s in with_names}
    first: dict[str, tuple[str, str]] = {}
    for path, rows in files.items():
        for known, row in rows.items():
            if known not in first and (meant := _meant(known, first, [set(f) for f in files.values()])):
                message = f"«{row.label[:40]}» er ikke i {first[meant][0]}"
                yield warning(Place(path, row.line), "KP412", message, f"mente du «{first[meant][1]}»?")
        first = {known: (path, row.label) for known, row in rows.items()} | first


def _meant(name: str, known: Iterable[str], files: list[set[str]]) -> str:
    near = (k for k in known if _is_like(name, k))
    return next((k for k in near if not any({name, k} <= file for file in files)), "")


def _is_like(name: str, other: str) -> bool:
    match = SequenceMatcher(None, name, other)
    # The first two are upper bounds of the third, and quick.
    return all(ratio() >= ALIKE for ratio in (match.real_quick_ratio, match.quick_ratio, match.ratio))
