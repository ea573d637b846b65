"""`klyngepakker schema`: write the format as JSON Schema, or only say whether the files are as they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import yaml

from ..danish import counted
from ..diagnostics import has_errors
from ..library import read_library
from ..schema import VSCODE_PATH, schemas, vscode_snippets
from ..site.tree import write_file
from ..sources.settings import address_setting
from .talk import stop, tell

if TYPE_CHECKING:
    from pathlib import Path


def run_schema(project: Path, output: Path | None, only_check: bool) -> None:
    """Bring the files up to date; with `only_check` exit with 1 when they are not.

    In the project's own folder VS Code's snippets go with them.
    """
    library, faults = read_library(project)
    of_lists = [fault for fault in faults if "/_catalogue/" in fault.place.path]
    if has_errors(of_lists):
        tell(of_lists, project)
        stop("katalogets lister kan ikke læses, så filerne er ikke rørt")
    lists, folder = library.registries.lists, output or project / "schema"
    wanted = {folder / name: text for name, text in schemas(lists, _site_url(project))}
    if not output:
        wanted[project / VSCODE_PATH] = vscode_snippets(lists)
    stale = sorted(file.name for file, text in wanted.items() if not _holds(file, text))
    if not stale:
        click.echo(f"{counted(len(wanted), 'fil', 'filer')} passer.")
    elif only_check:
        stop(f"{', '.join(stale)} følger ikke formatet og listerne; kør »klyngepakker schema«")
    else:
        for file, text in wanted.items():
            write_file(file, text.encode())
        click.echo(f"{counted(len(stale), 'fil', 'filer')} er skrevet.")


def _holds(file: Path, text: str) -> bool:
    return file.is_file() and file.read_bytes() == text.encode()


def _site_url(project: Path) -> str:
    """Give the address in mkdocs.yml itself: the committed files are the same on every machine."""
    try:
        found = address_setting(project, "site_url", {}) or ""
    except (OSError, ValueError, yaml.YAMLError) as fault:
        stop(f"mkdocs.yml kan ikke læses: {fault}")
    return found if found.endswith("/") or not found else f"{found}/"
