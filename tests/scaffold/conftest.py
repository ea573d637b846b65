"""A project with the real registries and no packages: where an author begins."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT


def empty_project(folder: Path) -> Path:
    """Make a project that holds the catalogue's registries alone."""
    (folder / "packages" / "_catalogue").mkdir(parents=True)
    (folder / "data_samples").mkdir()
    for registry in (ROOT / "packages" / "_catalogue").glob("*.*"):
        shutil.copy(registry, folder / "packages" / "_catalogue")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return empty_project(tmp_path / "projekt")
