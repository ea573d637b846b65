"""What the two scripts that write on GitHub share: GitHub's own program `gh`, and one text that is kept up to date.

Nothing is installed for them: they run where something can be written, with Python's own library alone.
"""

from __future__ import annotations

import json
import subprocess
from typing import Any

BOT = "github-actions[bot]"


def get(path: str, **fields: str) -> Any:
    """Ask GitHub for one page of something; the values are sent as they are, whatever stands in them."""
    asked = [part for name, value in fields.items() for part in ("--raw-field", f"{name}={value}")]
    return json.loads(_run("--method", "GET", path, *asked))


def pages(path: str, **fields: str) -> list[Any]:
    """Ask for all pages of a list."""
    found: list[Any] = []
    for number in range(1, 31):
        page = get(path, per_page="100", page=str(number), **fields)
        found += page
        if len(page) < 100:
            break
    return found


def send(method: str, path: str, **fields: str) -> None:
    """Write something on GitHub."""
    _run("--method", method, path, "--input", "-", text=json.dumps(fields))


def download(path: str, most: int) -> bytes:
    """Fetch a file, and no more of it than `most` bytes."""
    with subprocess.Popen(["gh", "api", path], stdout=subprocess.PIPE) as process:
        assert process.stdout
        data = process.stdout.read(most)
        process.kill()
    return data


def _run(*arguments: str, text: str | None = None) -> str:
    done = subprocess.run(["gh", "api", *arguments], input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"gh api {' '.join(arguments[:3])}: {done.stderr.strip()}")
    return done.stdout
