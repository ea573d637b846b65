"""`klyngepakker check`: the report in the form that was asked for, and on GitHub the job's summary."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
import yaml

from .. import danish
from ..diagnostics import did_you_mean
from ..reports import as_github, as_json, as_markdown, as_sarif, as_text
from ..rulebook import all_rules
from ..sources.settings import address_setting

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from ..diagnostics import Diagnostic

TO_FILL = "KP551"
ROOMS = ("packages", "data_samples")
SHARED = "_catalogue"
SUMMARY = "GITHUB_STEP_SUMMARY"
SUMMARY_BYTES = 1024 * 1024  # GitHub throws a longer one away
RESERVED = (".example", ".invalid", ".test", ".localhost")


class Form(StrEnum):
    """What `--format` may be."""

    TEXT = "text"
    GITHUB = "github"
    JSON = "json"
    SARIF = "sarif"
    MARKDOWN = "markdown"


def only_those(diagnostics: Sequence[Diagnostic], only: str) -> list[Diagnostic]:
    """Keep those whose code begins so; refuse a beginning that no rule has, for it would find nothing for ever."""
    if not any(rule.code.startswith(only.upper()) for rule in all_rules()):
        raise click.UsageError(f"ingen regel begynder med «{only}»; skriv for eksempel KP51")
    return [found for found in diagnostics if found.code.startswith(only.upper())]


def only_in(slug: str, known: Collection[str], diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Keep those in one package and its samples; its folder, as a shell completes it, will do for its name."""
    name = slug.rstrip("/").rpartition("/")[2]
    if name not in known:
        help = did_you_mean(name, known) or "skriv navnet på en mappe i packages/"
        raise click.UsageError(f"pakken «{name}» findes ikke; {help}")
    return [found for found in diagnostics if _home(found) == name]


def in_another(slug: str, found: Diagnostic) -> bool:
    """Tell whether it is in another package, and so neither in this one nor in what all share."""
    return _home(found) not in ("", slug)


def _home(found: Diagnostic) -> str:
    """Name the package whose folder or samples it is in; nothing for what all share."""
    room, name, *inside = (*found.place.path.split("/"), "", "")
    return name if room in ROOMS and inside[0] and name != SHARED else ""


def report(form: Form, diagnostics: Sequence[Diagnostic], project: Path, day: date) -> str:
    """Word the diagnostics; for GitHub the whole list also goes into the file that it names for a summary."""
    if form is Form.JSON:
        return as_json(diagnostics, day)
    if form is Form.SARIF:
        return as_sarif(diagnostics, project, _site_url(project))
    if form is Form.MARKDOWN:
        return as_markdown(diagnostics, _site_url(project))
    if form is Form.GITHUB:
        _write_summary(diagnostics, project)
        return as_github(diagnostics, _folder(project))
    return as_text(diagnostics, project) + _to_fill(diagnostics)


def _to_fill(diagnostics: Sequence[Diagnostic]) -> str:
    """Count what is left of the author's to-do list, which a new package is full of."""
    left = sum(found.code == TO_FILL for found in diagnostics)
    return f"{danish.counted(left, 'sted mangler', 'steder mangler')} at blive udfyldt.\n" if left else ""


def _write_summary(diagnostics: Sequence[Diagnostic], project: Path) -> None:
    if not os.environ.get(SUMMARY):
        return
    with Path(os.environ[SUMMARY]).open("ab") as file:
        room = SUMMARY_BYTES - file.tell()
        file.write(as_markdown(diagnostics, _site_url(project), room).encode("utf-8"))


def _folder(project: Path) -> str:
    """Say where the project stands in the repository, which is where GitHub runs the command."""
    here = Path.cwd().resolve()
    folder = project.resolve()
    return folder.relative_to(here).as_posix() if folder != here and folder.is_relative_to(here) else ""


def _site_url(project: Path) -> str:
    """Give the site's address for links to the rules' pages; one that is only an example leads nowhere."""
    try:
        found = address_setting(project, "site_url", os.environ)
        host = urlsplit(found).hostname or ""
    except (OSError, ValueError, yaml.YAMLError):
        return ""
    return "" if not host or host.endswith(RESERVED) else f"{found.removesuffix('/')}/"
