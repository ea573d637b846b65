"""One file of the project becomes a model, with its faults collected on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..diagnostics import Diagnostic, Failure, has_errors
from ..model.base import Located
from ..model.reading import read_model
from ..sources.front_matter import read_front_matter
from ..sources.text import read_text
from .patients import cpr_numbers

if TYPE_CHECKING:
    from pathlib import Path

    from ..sources.located import Body

M = TypeVar("M", bound=Located)


class Files:
    """Reads the files below a project folder and keeps what was wrong."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.diagnostics: list[Diagnostic] = []

    def text(self, path: str) -> str | None:
        """Read a text without patients in it, or note why it cannot be read."""
        try:
            text = read_text(self.project / path, path)
        except Failure as failure:
            self.diagnostics.append(failure.diagnostic)
            return None
        patients = list(cpr_numbers(text, path))
        self.diagnostics += patients
        # A file with a patient in it goes no further: the next message might quote it.
        return None if has_errors(patients) else text

    def text_if_there(self, path: str) -> str | None:
        """Read a text that a project may do without; a symlink counts as none, for it may lead anywhere."""
        file = self.project.resolve() / path
        return self.text(path) if file.is_file() and file.resolve() == file else None

    def document(self, path: str, kind: type[M]) -> tuple[M, Body] | None:
        """Read a Markdown file with front matter of one kind, or note what is wrong."""
        text = self.text(path)
        if text is None:
            return None
        try:
            fields, body = read_front_matter(text, path)
        except Failure as failure:
            self.diagnostics.append(failure.diagnostic)
            return None
        model, faults = read_model(kind, fields)
        self.diagnostics += faults
        return (model, body) if model is not None else None

    def note(self, found: Diagnostic | None) -> bool:
        """Keep a diagnostic if there is one; tell whether there was."""
        if found is not None:
            self.diagnostics.append(found)
        return found is not None
