"""One practice's own number beside the cluster's, as its sheet says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.cluster_package import ClusterPackage, Measure, sample_of_practices
from ..model.sample import Sample
from ..model.values import Counts
from . import series, units
from .series import Row, Series, State


@dataclass(frozen=True)
class OwnNumber:
    """A practice's number and the cluster's in words; a number that may not be shown is words as well."""

    own: str
    level_name: str
    cluster: str
    note: str


def letters_of(package: ClusterPackage) -> tuple[str, ...]:
    """List the letters that the package's samples know, in letter order."""
    samples = (sample for sample in package.samples.values() if sample.kind.has_practices)
    found = {row for s in samples for row in (*(r.label for r in s.counts), *(r.label for r in s.values))}
    return tuple(sorted(found, key=lambda letter: (len(letter), letter)))


def own_number(
    measure: Measure, samples: Mapping[str, Sample], letter: str, later: bool
) -> OwnNumber | None:
    """Find a practice's number in a measure's first chart of practices, or in that of the later period."""
    sample = sample_of_practices(measure, samples, later)
    if sample is None:
        return None
    shown = series.read(sample, measure)
    row = next((row for row in shown.rows if row.label == letter), None)
    level = shown.words(shown.level) if shown.level is not None else "vises ikke"
    note = _note(shown.counts) if row and row.state is State.FEW else ""
    return OwnNumber(_words(shown, row), shown.level_name, level, note)


def _words(shown: Series, row: Row | None) -> str:
    if row is None or row.state is State.MISSING:
        return "ikke indsendt"
    if row.state is State.HIDDEN:
        return shown.hidden_words
    if row.value is None:
        return "ingen i nævneren"
    fraction = shown.fraction(row)
    return f"{shown.words(row.value)} ({fraction})" if fraction else shown.words(row.value)


def _note(counts: Counts) -> str:
    """Say what a small denominator means; one patient may have several events."""
    one = "én patient" if counts is Counts.PERSONS else "én i tælleren"
    return f"{units.few(counts)}: {one} mere eller mindre flytter tallet meget"
