"""`klyngepakker check`: the report in the form that was asked for, and on GitHub the job's summary."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
import yaml

from ..reports import as_github, as_json, as_markdown, as_sarif, as_text
from ..rulebook import all_rules
from ..sources.settings import address_setting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..diagnostics import Diagnostic

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
    return as_text(diagnostics, project)


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
