"""Which files a project holds: no links out of it, no names that another computer reads differently."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from ..diagnostics import Diagnostic, Place, error

if TYPE_CHECKING:
    from pathlib import Path

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
MAX_FILES = 400


@dataclass
class Folder:
    """The plain files and folders in one folder, sorted, and what was refused."""

    path: str
    files: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    refused: list[Diagnostic] = field(default_factory=list)


def list_folder(project: Path, path: str, most: int = MAX_FILES) -> Folder:
    """List a folder of the project. Symlinks on the way and in it, and strange names, are refused (KP020, KP021)."""
    folder = Folder(path)
    for step in accumulate(path.split("/"), "{}/{}".format):
        # A Path for each step would take three times as long as to ask.
        if os.path.islink(project if step == "." else f"{project}/{step}"):  # noqa: PTH114  said above
            folder.refused.append(_no_symlink(Place(step)))
            return folder
    try:
        with os.scandir(project / path) as entries:
            found = sorted(entries, key=lambda e: e.name)
    except (NotADirectoryError, FileNotFoundError):
        return folder
    except OSError:
        folder.refused.append(error(Place(path), "KP001", "mappen kan ikke læses", "se, om du har adgang til den"))
        return folder
    if len(found) > most:
        help = "flyt det, der ikke hører til"
        folder.refused.append(error(Place(path), "KP020", f"mappen har over {most} filer", help))
        return folder
    for entry in found:
        _sort_in(folder, entry)
    return folder


def _sort_in(folder: Folder, entry: os.DirEntry[str]) -> None:
    name = entry.name
    if name.startswith(".") or name.startswith("~$") or name.endswith("~"):
        return  # editors' own litter
    shown = name.encode("utf-8", "backslashreplace").decode()
    place = Place(f"{folder.path}/{shown}" if folder.path != "." else shown)
    if entry.is_symlink():
        folder.refused.append(_no_symlink(place))
    elif not (name.isascii() and name.isprintable()) and _reads_differently(name, shown):
        folder.refused.append(
            error(
                place,
                "KP021",
                "filnavnet har tegn, som læses forskelligt på andre computere",
                "giv filen et navn med a–z, cifre og bindestreg",
            )
        )
    elif entry.is_dir(follow_symlinks=False):
        folder.folders.append(name)
    elif entry.is_file(follow_symlinks=False):
        folder.files.append(name)


def _reads_differently(name: str, shown: str) -> bool:
    return unicodedata.normalize("NFC", shown) != name or any(unicodedata.category(c) == "Cc" for c in name)


def _no_symlink(place: Place) -> Diagnostic:
    return error(place, "KP020", "genveje (symlinks) bruges ikke her", "læg selve filen eller mappen her")


def check_name(path: str, stem: str) -> Diagnostic | None:
    """Refuse a name that cannot be an id and an address (KP021)."""
    if NAME.fullmatch(stem) and len(stem) <= 60:
        return None
    return error(
        Place(path),
        "KP021",
        f"navnet «{stem[:60]}» kan ikke være en adresse",
        "brug små bogstaver a–z, cifre og bindestreg; ø bliver oe",
    )
