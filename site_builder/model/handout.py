"""handouts/<id>.md: what is handed out."""

from __future__ import annotations

from .base import Located
from .fields import Text
from .values import GivenTo, HandoutKind, When


class HandoutCard(Located):
    """The front matter of a handout."""

    title: Text
    kind: HandoutKind
    given_to: GivenTo
    when: When | None = None
