"""Floor 5: diagnostics in the words of their reader: a person at a terminal, or a program."""

from .explain import as_explanation
from .github import as_github
from .json import as_json
from .markdown import as_markdown
from .sarif import as_sarif
from .text import as_text

__all__ = ["as_explanation", "as_github", "as_json", "as_markdown", "as_sarif", "as_text"]
