"""What every value of a closed list is."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Value(StrEnum):
    """A key of the format with its Danish label."""

    label: str

    def __new__(cls, key: str, label: str) -> Self:
        """Keep the label beside the key."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = label
        return member
