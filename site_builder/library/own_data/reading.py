"""The files of the folder become samples that still hold the practices' names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...diagnostics import has_errors
from ..read_samples import read_sample
from ..total_rows import summed_rows
from .files import OwnFiles
from .listing import find_samples
from .names import lone_names, name_faults

if TYPE_CHECKING:
    from pathlib import Path

    from ...diagnostics import Diagnostic
    from ...model.cluster_package import ClusterPackage
    from ...model.sample import Sample


@dataclass(frozen=True)
class OwnReading:
    """The package with samples as they were written, names and all."""

    package: ClusterPackage
    missing: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_named(folder: Path, package: ClusterPackage) -> OwnReading:
    """Read a sample for each of the package's charts. Faults: KP001–KP003, KP020–KP023, KP402–KP406, KP412–KP421."""
    files = OwnFiles(folder.resolve())  # the way to it may hold a link, the folder itself may not
    wanted = used_samples(package)
    found = find_samples(files, wanted)
    read = {name: _read(files, name) for name in found}
    samples = {name: sample for name, sample in read.items() if sample}
    files.diagnostics += name_faults(samples)
    if not has_errors(files.diagnostics):  # a file that could not be read may have the name
        files.diagnostics += lone_names(samples)
    own = replace(package, samples=samples, sample_files=frozenset(found))
    missing = tuple(name for name in wanted if name not in found)
    return OwnReading(own, missing, tuple(files.diagnostics))


def _read(files: OwnFiles, name: str) -> Sample | None:
    sample = read_sample(files, f"{name}.csv", name, own=True)
    faults = list(summed_rows(sample)) if sample else []
    files.diagnostics += faults
    return None if faults else sample


def used_samples(package: ClusterPackage) -> tuple[str, ...]:
    """Name the samples that the package's charts use, each once, in the order of the alphabet."""
    charts = [chart for measure in package.measures for chart in measure.card.charts]
    return tuple(sorted({name for c in charts for _, name in c.files}))
