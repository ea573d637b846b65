"""handouts/<id>.md: what is handed out."""

from __future__ import annotations

from .card import Card
from .fields import Text
from .values import GivenTo, HandoutKind, When


class HandoutCard(Card):
    """The front matter of a handout."""

    title: Text
    kind: HandoutKind
    given_to: GivenTo
    when: When | None = None
