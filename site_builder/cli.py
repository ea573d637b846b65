"""The command `klyngepakker`. Exit codes: 0 clean or warnings only, 1 errors, 2 an unusable command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import __version__
from .commandline import DanishGroup
from .diagnostics import has_errors
from .reports import as_json, as_text

if TYPE_CHECKING:
    from .diagnostics import Diagnostic

project_option = click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Mappen med mkdocs.yml, packages/ og data_samples/ (ellers denne mappe).",
)


@click.group(cls=DanishGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="klyngepakker", message="%(prog)s %(version)s", help="Vis versionen.")
def main() -> None:
    """Byg kataloget over klyngepakker."""


@main.command()
@project_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Rapportens form.")
def check(project: Path, form: str) -> None:
    """Læs og kontrollér alle pakker; hver fejl står med fil, linje og kolonne."""
    from .check import check_project

    require_project(project)
    _, diagnostics = check_project(project)
    click.echo(as_json(diagnostics) if form == "json" else as_text(diagnostics, project), nl=False)
    sys.exit(1 if has_errors(diagnostics) else 0)


@main.command()
@project_option
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="Hvor stedet lægges (ellers build/site)."
)
def build(project: Path, output: Path | None) -> None:
    """Kontrollér pakkerne og byg hele webstedet."""
    from .build import BrokenLinks, build_site
    from .progress import Progress
    from .site.engine import EngineFault

    require_project(project)
    progress = Progress(sys.stderr)
    target = (output or project / "build" / "site").resolve()
    refuse_target(project, target)
    try:
        result = build_site(project.resolve(), target, progress)
    except BrokenLinks as fault:
        stop(f"{fault}:\n  " + "\n  ".join(fault.links[:20]), progress)
    except FileNotFoundError as fault:
        stop(f"stilark og skrifter mangler ({fault}); kør »make setup« i byggerens mappe", progress)
    except EngineFault as fault:
        stop(f"mkdocs kunne ikke sætte siderne op: {fault}", progress)
    progress.done()
    tell(result.diagnostics, project)
    if not result.written:
        click.echo("Intet er skrevet. Ret fejlene, og kør igen.", err=True)
        sys.exit(1)
    click.echo(f"{result.pages} sider i {target}. Åbn {target / 'index.html'}")


@main.command()
@project_option
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Porten på 127.0.0.1.")
def serve(project: Path, port: int) -> None:
    """Byg, vis stedet på 127.0.0.1, og byg igen, når en fil gemmes."""
    from .serve import PortTaken, serve_project

    require_project(project)
    try:
        serve_project(project.resolve(), port, click.echo)
    except PortTaken:
        stop(f"port {port} er optaget; prøv --port {port + 1}")


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


def stop(message: str, progress: object = None) -> None:
    """Say what went wrong outside the packages, and end with exit code 1."""
    done = getattr(progress, "done", None)
    if done:
        done()
    click.echo(f"klyngepakker: {message}", err=True)
    sys.exit(1)
