"""The command `format`: which files, what became of each, and the exit code."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from .. import danish
from ..diagnostics import Diagnostic, Failure, has_errors
from ..formatting import Found, files_below, files_in, formatted, kind_of, read_file, write_file
from .talk import stop, tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class Outcome:
    """What came of a run."""

    seen: int = 0
    changed: int = 0


def run_format(project: Path, named: tuple[Path, ...], check: bool) -> None:
    """Put files into the house order, or only say which are not; exit 1 when something is left to do."""
    found = {file.path: file for file in (_named(project, named) if named else files_in(project))}
    faults: list[Diagnostic] = []
    outcome = Outcome()
    for file in found.values():
        outcome.seen += 1
        try:
            outcome.changed += _one(project, file, check)
        except Failure as failure:
            faults.append(failure.diagnostic)
        except OSError as fault:
            stop(f"{file.path} kan ikke læses eller skrives: {fault.strerror}")
    tell(faults, project)
    click.echo(_summary(outcome, len(faults), check))
    sys.exit(1 if has_errors(faults) or (check and outcome.changed) else 0)


def _one(project: Path, file: Found, check: bool) -> bool:
    data = read_file(project, file.path)
    made = formatted(data, file.path, file.kind)
    if made == data:
        return False
    if not check:
        write_file(project, file.path, made)
    click.echo(f"{'ville blive ordnet' if check else 'ordnet'}: {file.path}")
    return True


def _named(project: Path, named: tuple[Path, ...]) -> Iterator[Found]:
    """Find the files that were named on the command line; of a folder, those below it."""
    root = project.resolve()
    for one in named:
        # Only the folder is resolved: a symlink is not the file that it leads to.
        place = one.parent.resolve() / one.name if one.name else one.resolve()
        path = place.relative_to(root).as_posix() if place.is_relative_to(root) else ""
        if place.is_dir() and not place.is_symlink():
            yield from files_below(root, path) if path.startswith("packages") else files_in(root)
        elif not path or place.is_symlink():
            raise click.UsageError(f"«{one}» hører ikke til pakkerne i {root}")
        elif not place.is_file():
            raise click.UsageError(f"filen «{one}» findes ikke")
        elif kind := kind_of(path):
            yield Found(path, kind)


def _summary(outcome: Outcome, faulty: int, check: bool) -> str:
    left = outcome.seen - outcome.changed - faulty
    does = "ville blive ordnet" if check else "er ordnet"
    parts = [f"{danish.counted(outcome.changed, 'fil', 'filer')} {does}", f"{left} stod rigtigt"]
    if faulty:
        parts.append(f"{faulty} er ikke rørt, før fejlene er rettet")
    return danish.listing(parts) + "."
