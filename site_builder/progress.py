"""Progress on a terminal: one line that is written over. Elsewhere nothing, for a log needs no movement."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WIDTH = 70


class Progress:
    """Says on `stream` what is going on, if somebody is watching."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.shown = stream.isatty()

    def step(self, text: str) -> None:
        """Name the step that begins."""
        self._write(f"{text} …")

    def part(self, text: str, done: int, total: int) -> None:
        """Say how far a step has come."""
        self._write(f"{text} … {done} af {total}")

    def done(self) -> None:
        """Clear the line."""
        self._write("")

    @contextmanager
    def counting(self, text: str, total: int, folder: Path) -> Iterator[None]:
        """Count the pages that appear in a folder while the block runs: the engine itself does not tell."""
        if not self.shown:
            yield
            return
        over = threading.Event()
        watcher = threading.Thread(target=self._watch, args=(text, total, folder, over), daemon=True)
        watcher.start()
        try:
            yield
        finally:
            over.set()
            watcher.join()

    def _watch(self, text: str, total: int, folder: Path, over: threading.Event) -> None:
        while not over.wait(0.3):
            done = sum(name.endswith(".html") for _, _, names in os.walk(folder) for name in names)
            self.part(text, min(done, total), total)

    def _write(self, text: str) -> None:
        if self.shown:
            self.stream.write(f"\r{text[:WIDTH]:<{WIDTH}}\r{text[:WIDTH]}")
            self.stream.flush()
