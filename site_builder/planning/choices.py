"""What a coordinator decides about one meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True)
class Choices:
    """The coordinator's choices; what is not decided yet is None or empty.

    `start` is in minutes after midnight, `minutes` how long the evening may be.
    """

    day: date | None = None
    start: int | None = None
    participants: int | None = None
    practices: int | None = None
    cluster: str = ""
    speaker: str = ""
    minutes: int | None = None
