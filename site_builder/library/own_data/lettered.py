"""Samples with names become samples with letters. The rows get the letters' order, for the file's own may be a ranking
or the alphabet, from which the names could be told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...diagnostics import Severity
from ...model.sample import CountRow, Sample, SampleKind, ValueRow
from ...sources.text import canonical
from .key import KeyRow, OwnData, letters_of
from .names import practices, rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...diagnostics import Diagnostic
    from .reading import OwnReading

FIRST_LINE = 2  # below the columns' names


def put_letters(reading: OwnReading, seed: str, diagnostics: Sequence[Diagnostic]) -> OwnData:
    """Give every practice its letter. One that a file does not name has not reported its number.

    A sample with an error is left out: its groups may be practices.
    """
    samples, names = reading.package.samples, practices(reading.package.samples)
    refused = {found.place.path for found in diagnostics if found.severity is Severity.ERROR}
    letters = letters_of(names.values(), seed)
    reported = {name: _reporting(sample) for name, sample in samples.items()}
    key = tuple(
        KeyRow(letters[known], names[known], tuple(name for name, those in reported.items() if known in those))
        for known in letters
    )
    clear = {name: sample for name, sample in samples.items() if sample.path not in refused}
    lettered = {name: replace(_sample(sample, letters), invented=False) for name, sample in clear.items()}
    return OwnData(
        package=replace(reading.package, samples=lettered),
        key=key,
        silent=tuple(sorted((row.name for row in key if not row.reported), key=canonical)),
        missing=reading.missing,
        diagnostics=tuple(diagnostics),
    )


def _reporting(sample: Sample) -> set[str]:
    """Collect the practices that have a number in a sample."""
    rows = rows_of(sample) if sample.kind.has_practices else ()
    return {canonical(row.label) for row in rows if _has_number(row)}


def _has_number(row: CountRow | ValueRow) -> bool:
    return (row.value if isinstance(row, ValueRow) else row.denominator) is not None


def _sample(sample: Sample, letters: Mapping[str, str]) -> Sample:
    lines = {letter: line for line, letter in enumerate(letters.values(), FIRST_LINE)}
    if sample.kind is SampleKind.VALUES:
        value = {letters[canonical(row.label)]: row.value for row in sample.values}
        return replace(sample, values=tuple(ValueRow(at, value.get(at), line) for at, line in lines.items()))
    if sample.kind is SampleKind.PRACTICES:
        pair = {letters[canonical(row.label)]: (row.numerator, row.denominator) for row in sample.counts}
        counts = (CountRow(at, *pair.get(at, (None, None)), line) for at, line in lines.items())
        return replace(sample, counts=tuple(counts))
    return sample
