"""What the front matter of every Markdown file may hold: rules that are set aside for it, each with a reason."""

from __future__ import annotations

from typing import Annotated

from .base import Located
from .fields import IsList, RuleCode, Text


class SetAside(Located):
    """A rule that does not hold here, and why. `file` names one without front matter, and stands in package.md only."""

    rule: RuleCode
    reason: Text
    file: Text | None = None


class Card(Located):
    """The front matter of a Markdown file."""

    set_aside: Annotated[tuple[SetAside, ...], IsList] = ()
