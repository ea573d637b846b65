"""handouts/<id>.md: what is handed out."""

from __future__ import annotations

from typing import Annotated, ClassVar

from .card import Card
from .fields import Text
from .told import told
from .values import GivenTo, HandoutKind, When


class HandoutCard(Card):
    """The front matter of a handout."""

    _danish: ClassVar[str] = "bilag"

    title: Annotated[Text, told("Titel", "Det, der står øverst på arket.", "Case 1: Stixen er hverken eller")]
    kind: Annotated[HandoutKind, told("Slags", "Hvad arket er.")]
    given_to: Annotated[GivenTo, told("Deles ud til", "Hvem der får det; afgør, hvor mange kopier der skal laves.")]
    when: Annotated[When | None, told("Hvornår", "Hvornår arket bruges.")] = None

    @property
    def needs_no_item(self) -> bool:
        """Tell whether the sheet is used although no item hands it out: sent before the meeting, or for its planner."""
        return self.when is When.BEFORE or self.given_to is GivenTo.COORDINATOR
