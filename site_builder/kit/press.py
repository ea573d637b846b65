"""Typst sets a paper as PDF/UA-1: tagged, in Danish, fonts embedded, equal bytes for equal values."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cached_property
from hashlib import sha256
from importlib.metadata import version
from typing import TYPE_CHECKING, Literal

import typst
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from pathlib import Path

    from .paper import Paper

STANDARD: Literal["ua-1"] = "ua-1"  # refuses a missing title, a missing alternative text, a skipped heading


UNKNOWN = "?"


class PressFault(Exception):
    """A paper could not be set; the message names the paper and what Typst said."""


class FontsMissing(Exception):
    """The fonts for papers have not been laid out: `make setup` does it."""


class Press:
    """A compiler with the catalogue's fonts, made once for many papers. Never the machine's fonts."""

    def __init__(self, templates: Path, fonts: Path) -> None:
        self.templates = templates
        self.fonts = fonts

    def set(self, paper: Paper) -> bytes:
        """Set a paper. Raises FontsMissing, and PressFault: for a warning too, since a missing font is only that."""
        try:
            pdf, warnings = self._compiler.compile_with_warnings(
                input=str(self.templates / paper.template), format="pdf", pdf_standards=[STANDARD], timestamp=0,
                sys_inputs={"data": self._covered(values(paper))},
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

    def _covered(self, text: str) -> str:
        """Put a ? where no font has the sign: one smiley in a text must not cost the evening its papers."""
        unknown = {sign for sign in set(text) - self._signs if sign.isprintable()}
        return text.translate({ord(sign): UNKNOWN for sign in unknown})

    @cached_property
    def _signs(self) -> frozenset[str]:
        """The signs that some font of the papers has: Typst takes a sign from another font than the text's own."""
        fonts = (TTFont(file, lazy=True) for file in self.fonts.glob("*.ttf"))
        return frozenset(chr(code) for font in fonts for code in font.getBestCmap())

    @cached_property
    def _compiler(self) -> typst.Compiler:
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self.fonts)])
        if not fonts.families():
            raise FontsMissing(str(self.fonts))
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
    # `view` is any frozen dataclass, which no type of the standard library can say.
    return json.dumps({"meta": asdict(paper.meta), "view": asdict(paper.view)}, ensure_ascii=False)  # type: ignore[call-overload]
