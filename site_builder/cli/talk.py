"""What every command says: that a folder is no project, what is wrong in it, and why it stops."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

import click

from ..diagnostics import did_you_mean
from ..reports import as_explanation, as_text
from ..rulebook import all_rules, rule_named

if TYPE_CHECKING:
    from pathlib import Path

    from ..diagnostics import Diagnostic


def require_project(project: Path) -> None:
    """Refuse a folder that is no project, and say what one is."""
    missing = [name for name in ("mkdocs.yml", "packages") if not (project / name).exists()]
    if missing:
        raise click.UsageError(
            f"{project.resolve()} er ikke et projekt: {' og '.join(missing)} mangler. "
            "Gå til mappen med mkdocs.yml og packages/, eller brug --project."
        )


def refuse_target(project: Path, target: Path) -> None:
    """Refuse to swap away a folder that holds something other than a site."""
    if target == project.resolve() or project.resolve().is_relative_to(target):
        raise click.UsageError(f"stedet kan ikke lægges i {target}: projektet ligger der selv")
    if target.exists() and any(target.iterdir()) and not (target / "katalog.json").exists():
        raise click.UsageError(f"{target} er ikke tom og ligner ikke et websted; vælg en anden mappe")


def tell(diagnostics: list[Diagnostic], project: Path) -> None:
    """Report to a person, on the error stream, when there is something to report."""
    if diagnostics:
        click.echo(as_text(diagnostics, project), err=True, nl=False)


def explanation(code: str) -> str:
    """Explain a rule, or refuse a code that no rule has."""
    rule = rule_named(code.upper())
    if rule is None:
        meant = did_you_mean(code.upper(), [rule.code for rule in all_rules()])
        raise click.UsageError(f"reglen «{code}» findes ikke; {meant or 'skriv koden, som check skriver den'}")
    return as_explanation(rule)


def stop(message: str, progress: object = None) -> NoReturn:
    """Say what went wrong outside the packages, and end with exit code 1."""
    done = getattr(progress, "done", None)
    if done:
        done()
    click.echo(f"klyngepakker: {message}", err=True)
    sys.exit(1)
