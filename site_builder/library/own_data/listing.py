"""Which files of the folder are the package's samples, and what the others were probably meant to be."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from ...danish import listing
from ...diagnostics import Place, error, has_errors, nearest, warning
from ...sources import cpr
from ...sources.folders import list_folder
from .files import no_cpr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .files import OwnFiles

SHEETS = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers")
HERE = Place(".")


def find_samples(files: OwnFiles, wanted: Sequence[str]) -> list[str]:
    """List the wanted samples that are in the folder, and note everything else that is there."""
    if not _is_folder(files):
        return []
    folder = list_folder(files.project, ".")
    files.diagnostics += folder.refused
    for name in folder.folders:
        unused = warning(Place(name), "KP023", "mappen bruges ikke", "læg filerne direkte i den mappe, du giver")
        files.note(no_cpr(Place(name)) if any(cpr.find(name, everywhere=True)) else unused)
    found = [name for name in wanted if f"{name}.csv" in folder.files]
    absent = [name for name in wanted if name not in found]
    for file in folder.files:
        stem, kind = PurePath(file).stem, PurePath(file).suffix
        if stem not in found or kind not in (".csv", *SHEETS):  # the sheet that a file was saved from may lie beside it
            _stray(files, file, absent, wanted)
    if not found and not has_errors(files.diagnostics):
        files.note(error(HERE, "KP022", "mappen har ingen af pakkens filer", _own(wanted)))
    return found


def _is_folder(files: OwnFiles) -> bool:
    name = files.project.name
    if files.project.is_dir():
        return True
    if files.project.exists():
        files.note(error(HERE, "KP022", f"«{name}» er en fil", "giv den mappe, som filen ligger i"))
    else:
        files.note(error(HERE, "KP022", f"mappen «{name}» findes ikke", "se efter, hvor filerne ligger"))
    return False


def _stray(files: OwnFiles, file: str, absent: Sequence[str], wanted: Sequence[str]) -> None:
    place, kind = Place(file), PurePath(file).suffix.casefold()
    near = nearest(PurePath(file).stem, wanted)
    meant = near if near in absent else ""
    if any(cpr.find(file, everywhere=True)):
        files.note(no_cpr(place))
    elif kind in SHEETS:
        help = f"gem arket i Excel som »CSV UTF-8« med navnet {meant or 'på en af pakkens filer'}"
        note = error if meant else warning
        files.note(note(place, "KP023", "filen er et regneark og bruges ikke", f"{help}.csv" if meant else help))
    elif meant and kind in (".csv", ".txt", ""):
        files.note(error(place, "KP022", f"filen {meant}.csv mangler", f"omdøb «{file}» til {meant}.csv"))
    else:
        files.note(warning(place, "KP023", "filen bruges ikke", _own(wanted)))


def _own(wanted: Sequence[str]) -> str:
    if not wanted:
        return "pakken har ingen diagrammer"
    return f"pakkens filer er {listing([f'{name}.csv' for name in wanted])}"
