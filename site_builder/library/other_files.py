"""The files that no package is made of, README, tests and notes: they are searched for CPR numbers only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Failure, warning
from ..model.invented_numbers import InventedNumbers
from ..model.reading import read_model
from ..sources.located import LocatedList, LocatedMap
from ..sources.walk import any_text, walk
from ..sources.yaml_events import read_yaml
from .patients import cpr_in_name, cpr_numbers
from .read_registries import OWN_FILES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .files import Files

EXCEPTED = "packages/_catalogue/invented_numbers.yaml"
# These have been through the same search when they were read (Files.text).
READ = re.compile(
    rf"packages/(?:_catalogue/(?:{'|'.join(map(re.escape, OWN_FILES))}|pages/[^/]+\.md)"
    r"|[^/_][^/]*/(?:package|guidelines|CHANGELOG)\.md"
    r"|[^/_][^/]*/(?:measures|extraction|meetings|handouts)/[^/]+\.md)|data_samples/[^/]+/[^/]+\.csv"
)


def search_others(files: Files) -> tuple[InventedNumbers, ...]:
    """Search what nobody has read, and every name; give the exceptions. Faults: KP541, KP544."""
    excepted, used = read_excepted(files), set()
    for path, is_folder in walk(files.project):
        found = list(_search(files.project, path, is_folder))
        if found and (entry := next((e for e in excepted if e.covers(path)), None)):
            used.add(entry.path)
        else:
            files.diagnostics += found
    for entry in excepted:
        if entry.path not in used:
            place, message = entry.place("path"), f"her er ingen CPR-numre at undtage: «{entry.path[:60]}»"
            files.note(warning(place, "KP544", message, "slet undtagelsen, eller ret stien"))
    return tuple(excepted)


def read_excepted(files: Files) -> list[InventedNumbers]:
    """Read which files hold invented numbers, and why. What a package is made of is never excepted."""
    text = files.text_if_there(EXCEPTED)
    try:
        items = read_yaml(text, EXCEPTED) if text else None
    except Failure as failure:
        files.note(failure.diagnostic)
        return []
    maps = [item for item in items if isinstance(item, LocatedMap)] if isinstance(items, LocatedList) else []
    read = [read_model(InventedNumbers, item) for item in maps]
    files.diagnostics += [fault for _, faults in read for fault in faults]
    return [model for model, _ in read if model]


def _search(project: Path, path: str, is_folder: bool) -> Iterator[Diagnostic]:
    yield from cpr_in_name(path)
    if not is_folder and not READ.fullmatch(path):
        yield from cpr_numbers(any_text(project / path), path)
