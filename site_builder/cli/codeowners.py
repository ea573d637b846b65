"""`klyngepakker codeowners`: write .github/CODEOWNERS, or only say whether it is as it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..diagnostics import has_errors
from ..library import read_library
from ..rules.codeowners import PATH, codeowners
from .talk import stop, tell

if TYPE_CHECKING:
    from pathlib import Path


def run_codeowners(project: Path, only_check: bool) -> None:
    """Bring the file up to date; with `only_check` exit with 1 when it is not."""
    library, faults = read_library(project)
    errors = [fault for fault in faults if has_errors([fault])]
    if errors:
        tell(errors, project)
        stop("pakkerne kan ikke læses, så filen er ikke rørt")
    wanted = codeowners(library)
    if not wanted:
        stop("ingen udgiver har «owners» i packages/_catalogue/publishers.yaml")
    if wanted == library.codeowners:
        click.echo(f"{PATH} passer.")
    elif only_check:
        stop(f"{PATH} følger ikke udgiverne; kør »klyngepakker codeowners«")
    else:
        _write(project / PATH, wanted)
        click.echo(f"{PATH} er skrevet.")


def _write(file: Path, text: str) -> None:
    if file.is_symlink() or file.parent.is_symlink():
        stop(f"{file} er et link til et andet sted; slet det først")
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
