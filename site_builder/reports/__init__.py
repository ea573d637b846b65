"""Floor 5: diagnostics in the words of their reader: a person at a terminal, or a program."""

from .explain import as_explanation
from .json import as_json
from .text import as_text

__all__ = ["as_explanation", "as_json", "as_text"]
