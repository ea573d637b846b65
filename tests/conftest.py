"""What several rooms of tests need: copies of projects to break, and the command itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
EPOCH = "1795305600"  # 22 November 2026
DAY = date(2026, 11, 22)


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """A copy of the smallest complete project, to do with as the test likes."""
    return Path(shutil.copytree(ROOT / "tests" / "project", tmp_path / "project"))


@pytest.fixture(scope="session")
def klyngepakker() -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command as a person runs it."""

    def run(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        command = [Path(sys.executable).parent / "klyngepakker", *map(str, arguments)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH}
        return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)

    return run
