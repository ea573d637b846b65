"""packages/_catalogue/invented_numbers.yaml: files whose CPR numbers are nobody's, each with a reason."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .base import Located
from .fields import Text
from .told import told


class InventedNumbers(Located):
    """A file, or a folder with all that is in it, that is not searched for CPR numbers."""

    _danish: ClassVar[str] = "fil med opdigtede CPR-numre"

    path: Annotated[Text, told("Sti", "Filen eller mappen, set fra projektets rod.", "tests/unit/sources/test_cpr.py")]
    why: Annotated[Text, told("Hvorfor", "Hvorfor numrene er der, og hvordan man ved, at de ikke er nogens.")]

    def covers(self, path: str) -> bool:
        """Tell whether a path is this file or lies in this folder."""
        return path == self.path or path.startswith(f"{self.path.rstrip('/')}/")
