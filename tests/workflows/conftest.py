"""GitHub on this machine: a folder of answers, and a `gh` that reads them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
REPOSITORY = "eksempel/klyngepakker"
sys.path.insert(0, str(ROOT / "tools"))  # the scripts are no package; they are run from their own folder


@dataclass(frozen=True)
class FakeGithub:
    """What GitHub answers, and what it was sent."""

    folder: Path

    def answer(self, path: str, value: object) -> None:
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        (self.folder / f"repos/{REPOSITORY}/{path}".replace("/", "_")).write_bytes(data)

    def sent(self) -> list[Any]:
        return self._lines("sent")

    def asked(self) -> list[Any]:
        return self._lines("asked")

    def run(self, *command: object, **environment: str) -> subprocess.CompletedProcess[str]:
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        told = {"PATH": path, "FAKE_GITHUB": str(self.folder), "REPOSITORY": REPOSITORY, **environment}
        full = [sys.executable, "-S", *map(str, command)]  # without site: they may use Python's own library alone
        return subprocess.run(full, cwd=ROOT, env=told, capture_output=True, text=True, check=False)

    def _lines(self, name: str) -> list[Any]:
        file = self.folder / name
        return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


@pytest.fixture
def github(tmp_path: Path) -> FakeGithub:
    folder = tmp_path / "github"
    (folder / "bin").mkdir(parents=True)
    program = folder / "bin" / "gh"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -S {Path(__file__).parent / "fake_gh.py"} "$@"\n', "utf-8")
    program.chmod(0o755)
    return FakeGithub(folder)
