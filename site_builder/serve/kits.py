"""The files of a meeting's kit, made when a browser asks for one: an author waits for pages, not for papers."""

from __future__ import annotations

import threading
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..build import context_of
from ..build_kit import Order, job_of, kit_maker
from ..kit.contents import downloads
from ..pages import addresses
from ..planning import Choices

if TYPE_CHECKING:
    from pathlib import Path

    from ..library import Library
    from ..model.cluster_package import ClusterPackage, MeetingScript
    from .window import Window


class Kits:
    """Knows the window whose meetings it makes files for."""

    def __init__(self, project: Path, window: Window) -> None:
        self.project = project
        self.window = window
        self.maker = kit_maker(project / "build" / "kit" / ".lavet")
        self._one_at_a_time = threading.Lock()  # two tabs may ask at once, and there is one press

    def file(self, path: str) -> tuple[bytes, str] | None:
        """Make the file behind an address, with its type; None when no kit holds it. Raises PressFault."""
        library = self.window.shown
        folder, _, name = unquote(path).strip("/").rpartition("/")
        found = _meeting(library, folder) if library else None
        if library is None or found is None or name not in {d.file for d in downloads(*found)}:
            return None
        job = job_of(Order(library, *found, Choices()), context_of(self.project))
        with self._one_at_a_time:
            data = next(data for file, data in self.maker.files(job) if file == name)
        return data, guess_type(name)[0] or "application/octet-stream"


def _meeting(library: Library, folder: str) -> tuple[ClusterPackage, MeetingScript] | None:
    meetings = ((package, script) for package in library.packages for script in package.meetings)
    return next((m for m in meetings if addresses.meeting(m[0].slug, m[1].id) == f"{folder}/index.html"), None)
