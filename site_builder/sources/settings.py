"""Two addresses of mkdocs.yml: where the site stands (site_url) and where its sources do (repo_url).

The environment may set them, as a build on GitHub does: SITE_URL and REPO_URL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def address_setting(project: Path, key: str, environment: Mapping[str, str]) -> str:
    """Read one address, or nothing when it is not set. Raises OSError, ValueError and YAMLError."""
    return environment.get(key.upper()) or _address_after((project / "mkdocs.yml").read_text("utf-8"), key)


def _address_after(text: str, key: str) -> str:
    """Scan the events alone: mkdocs.yml may name Python objects, which no reader of ours makes."""
    events = iter(yaml.parse(text, Loader=yaml.CSafeLoader))
    for event in events:
        if isinstance(event, yaml.ScalarEvent) and event.value == key:
            return next((value for value in _values(events) if value.startswith(("https://", "http://"))), "")
    return ""


def _values(events: Iterator[yaml.Event]) -> Iterator[str]:
    """Give the setting's one value, or those of its list: !ENV [NAME, value]."""
    for number, event in enumerate(events):
        if isinstance(event, yaml.ScalarEvent):
            yield str(event.value)
        if isinstance(event, yaml.SequenceEndEvent) or (not number and not isinstance(event, yaml.SequenceStartEvent)):
            return
