"""How long an author waits: a file is saved, and a browser's question is answered with the new page."""

from __future__ import annotations

import subprocess
import time
import urllib.request
from pathlib import Path

from .measure import tool

PORT = 8765


def seconds_until_shown(project: Path, times: int) -> list[float]:
    """Save a measure's title `times` times under `serve`; give the seconds until its page holds the new title."""
    server = subprocess.Popen(
        [tool("klyngepakker"), "serve", "--project", str(project), "--port", str(PORT)],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        _wait_for("pakker/uvi-aeldre/index.html", "Målepunkter", 900)
        time.sleep(3)  # the first build's browsers have been told, and the watcher is up
        measure = sorted((project / "packages" / "uvi-aeldre" / "measures").glob("*.md"))[0]
        return [_save(measure, f"Prøve nummer {number}") for number in range(times)]
    finally:
        server.terminate()
        server.wait()


def _save(measure: Path, title: str) -> float:
    lines = measure.read_text("utf-8").split("\n")
    lines = [f'title: "{title}"' if line.startswith("title:") else line for line in lines]
    began = time.monotonic()
    measure.write_text("\n".join(lines), "utf-8")
    _wait_for("pakker/uvi-aeldre/index.html", title, 60)
    seconds = time.monotonic() - began
    time.sleep(12)  # the rest of the site is made behind the author's back; the next save must not wait for it
    return seconds


def _wait_for(path: str, text: str, limit: float) -> None:
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/{path}", timeout=30) as answer:
                if text in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.02)
    raise TimeoutError(f"{path} viser ikke «{text}» efter {limit} s")
