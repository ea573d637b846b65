"""The command `changes`: read both sides, compare them, say what it means."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from ..changes import BaseMissing, as_html, as_markdown, compare_projects, export_base, find_base, save
from ..changes.report import Reading
from ..check import check_project
from ..sources.cpr import masked
from .talk import stop

if TYPE_CHECKING:
    from datetime import date

    from ..changes import Report

FORMS = {"markdown": as_markdown, "html": as_html}
NOTHING = "Ingen ændringer i pakkerne"
UNREAD = "Ingen ændringer i det, der kan læses; «klyngepakker check» viser fejlene"


def run_changes(project: Path, base: str, form: str, output: Path | None, day: date) -> None:
    """Report what the working tree changes in the project at `base`; say nothing when that is nothing."""
    report = _report(project, base, day)
    if report.is_empty:
        click.echo(UNREAD if report.after.errors else NOTHING, err=True)
    text = FORMS[form](report)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        save(output, text)
    except OSError as fault:
        stop(f"rapporten kunne ikke skrives: {fault.strerror} ({output})")


def _report(project: Path, name: str, day: date) -> Report:
    after = Reading(*check_project(project, day))
    with TemporaryDirectory(prefix="klyngepakker-") as folder:
        try:
            base = find_base(project, name)
            export_base(base, Path(folder))
        except BaseMissing as missing:
            stop(masked(str(missing)))
        if base.behind:
            click.echo(f"«{masked(name)}» har noget, som denne gren ikke er bygget på; det står her som fjernet eller "
                       "ændret tilbage. Flet det ind først.", err=True)
        before = Reading(*check_project(Path(folder), day))
        return compare_projects(before, after, base.said, day)
