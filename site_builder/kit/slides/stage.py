"""Where slides are shown from: the templates and fonts of the HTML, and what tells one version from another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pptx

if TYPE_CHECKING:
    from .slide import Deck


@dataclass(frozen=True)
class Stage:
    """The folders that the HTML is made from: themes/slides, and the site's woff2 files."""

    templates: Path
    fonts: Path

    def mark(self, deck: Deck, kind: str) -> str:
        """Give a digest of all that a deck's bytes come from; `kind` is pptx or html."""
        return sha256(self._tools + kind.encode() + repr(deck).encode()).hexdigest()

    @cached_property
    def _tools(self) -> bytes:
        """Digest the templates, the fonts, this code and the library's version: the look of a chart is in the code."""
        found = sha256(pptx.__version__.encode())
        code = Path(__file__).parent.rglob("*.py")
        for file in sorted([*self.templates.glob("deck.*"), *self.fonts.glob("*.woff2"), *code]):
            found.update(file.name.encode() + file.read_bytes())
        return found.digest()
