"""The day that everything is made for: passed in from the commands, never asked for below them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def today(environment: Mapping[str, str]) -> date:
    """Give the date that pages are built for: SOURCE_DATE_EPOCH's when it is set."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now(UTC).date()
