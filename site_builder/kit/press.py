"""Typst sets a paper as PDF/UA-1: tagged, in Danish, fonts embedded, equal bytes for equal values."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

import typst

if TYPE_CHECKING:
    from pathlib import Path

    from .paper import Paper

STANDARD: Literal["ua-1"] = "ua-1"  # refuses a missing title, a missing alternative text, a skipped heading


class PressFault(Exception):
    """A paper could not be set; the message names the paper and what Typst said."""


class Press:
    """A compiler with the catalogue's fonts, made once for many papers. Never the machine's fonts."""

    def __init__(self, templates: Path, fonts: Path) -> None:
        self.templates = templates
        self.fonts = fonts

    def set(self, paper: Paper) -> bytes:
        """Set a paper. Raises PressFault; a warning counts as well, for a missing font is only warned of."""
        try:
            pdf, warnings = self._compiler.compile_with_warnings(
                input=str(self.templates / paper.template), format="pdf", pdf_standards=[STANDARD], timestamp=0,
                sys_inputs={"data": values(paper)},
            )
        except typst.TypstError as fault:
            raise PressFault(f"{paper.name}: {fault.message}\n{fault.diagnostic}") from fault
        if warnings:
            raise PressFault(f"{paper.name}: {warnings[0].message}")
        assert isinstance(pdf, bytes)
        return pdf

    def mark(self, paper: Paper) -> str:
        """Give a digest of all that a paper's bytes come from."""
        return sha256(self._tools + paper.template.encode() + values(paper).encode()).hexdigest()

    @cached_property
    def _compiler(self) -> typst.Compiler:
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self.fonts)])
        if not fonts.families():
            raise FileNotFoundError(str(self.fonts))
        return typst.Compiler(root=str(self.templates), font_paths=fonts, ignore_system_fonts=True)

    @cached_property
    def _tools(self) -> bytes:
        """Digest the templates, the fonts and the version of the compiler."""
        found = sha256(version("typst").encode())
        for file in sorted([*self.templates.rglob("*.typ"), *self.fonts.glob("*.ttf")]):
            found.update(file.name.encode() + file.read_bytes())
        return found.digest()


def values(paper: Paper) -> str:
    """Write what a template reads: strings, never markup."""
    return json.dumps({"meta": asdict(paper.meta), "view": asdict(paper.view)}, ensure_ascii=False)  # type: ignore[call-overload]
