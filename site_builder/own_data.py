"""Read a cluster's own numbers, run the rules on them, and put letters in place of names: where `kit --data` begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .library.own_data import KeyRow, OwnData, new_seed, put_letters, read_named
from .library.own_data.files import without_cpr
from .rules.own_data import check_own

if TYPE_CHECKING:
    from pathlib import Path

    from .model.cluster_package import ClusterPackage

__all__ = ["KeyRow", "OwnData", "new_seed", "read_own_data"]


def read_own_data(folder: Path, package: ClusterPackage, seed: str) -> OwnData:
    """Read the CSV files in `folder` in place of a package's samples. Places are relative to the folder."""
    reading = read_named(folder, package)
    faults = {*reading.diagnostics, *check_own(reading.package, package)}
    return put_letters(reading, seed, sorted(without_cpr(fault) for fault in faults))
