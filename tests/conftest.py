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
from playwright.sync_api import sync_playwright

from tests.browser.chromium import ARGUMENTS, MEND, find_chromium

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
EPOCH = "1795305600"  # 22 November 2026
DAY = date(2026, 11, 22)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process build the catalogue while the other does what needs none; what is short comes last, to share."""
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    marker = item.get_closest_marker("xdist_group")
    return {"browser": 0, "meeting": 2}.get(marker.args[0], 1) if marker else 3


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium, one for all rooms of a process: a second beside it cannot be driven. Without one the test fails."""
    path = find_chromium()
    if path is None:
        pytest.fail(MEND)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield chromium
        chromium.close()
