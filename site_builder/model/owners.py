"""Whom GitHub asks to read a proposal: teams and users, written as GitHub writes them."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from .fields import IsList, read_scalar, wrong
from .told import Written

HANDLE = r"@[A-Za-z0-9]+([-_][A-Za-z0-9]+)*(/[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*)?"
HELP = 'skriv et hold eller en bruger på GitHub i anførselstegn: "@organisationens-navn/hold"'


def _owner(value: Any) -> str:
    text = read_scalar(value, "et hold på GitHub")
    if not re.fullmatch(HANDLE, text):
        raise wrong("KP562", f"«{text[:60]}» er ikke et hold eller en bruger på GitHub", HELP)
    return text


Owner = Annotated[str, BeforeValidator(_owner), Written(HELP, f"^{HANDLE}$")]
Owners = Annotated[tuple[Owner, ...], IsList]
