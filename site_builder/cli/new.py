"""The command `new`: ask what the package is, write all of it, and say what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from .. import danish
from ..diagnostics import has_errors
from ..library.files import Files
from ..library.read_registries import read_registries
from ..scaffold import Answers, Taken, new_package, places_to_fill, write_package
from .asking import Desk
from .interview import Flags, Interview
from .talk import stop, tell

if TYPE_CHECKING:
    from pathlib import Path

    from ..library.catalogue import Registries

WELCOME = "Ny klyngepakke. Enter tager det, der står i [ ]. Ctrl-C holder op uden at skrive noget."


def run_new(project: Path, flags: Flags) -> None:
    """Ask, write, and tell. Ctrl-C, a wrong flag and a full disk leave nothing behind."""
    registries = _registries(project)
    if not flags.no_input:
        click.echo(f"{WELCOME}\n")
    try:
        answers = Interview(Desk(flags.no_input), project, flags, registries).answers()
    except click.Abort:
        click.echo("\nIntet er skrevet.", err=True)
        raise
    if not flags.no_input:
        click.echo()
    files = new_package(answers, registries)
    _write(project, answers.slug, files)
    _say(answers, files)


def _registries(project: Path) -> Registries:
    files = Files(project)
    registries = read_registries(files)
    tell(files.diagnostics, project)
    if has_errors(files.diagnostics):
        stop("ret fejlene i packages/_catalogue først; intet er skrevet")
    for name in ("topics", "publishers", "data_sources"):
        if not getattr(registries, name):
            stop(f"packages/_catalogue/{name}.yaml mangler eller er tom; intet er skrevet")
    return registries


def _write(project: Path, slug: str, files: dict[str, bytes]) -> None:
    try:
        write_package(project, slug, files)
    except Taken as there:
        stop(f"mappen {there} findes allerede; intet er skrevet")
    except OSError as fault:
        stop(f"pakken kunne ikke skrives: {fault.strerror} ({fault.filename}); intet er skrevet")


def _say(answers: Answers, files: dict[str, bytes]) -> None:
    places = places_to_fill(files)
    click.echo(f"{danish.counted(len(files), 'fil', 'filer')} er skrevet:")
    for path in files:
        click.echo(f"  {path}" + (f"  ({places[path]} at udfylde)" if path in places else ""))
    total, recipe = sum(places.values()), f"data_samples/{answers.slug}/recipe.yaml"
    last = "Læs drejebogen højt for en kollega, og ret minutterne, til de passer."
    if answers.measures:
        last = f"Figurernes tal er opdigtede. Ret dem i {recipe}."
    click.echo("\nSådan kommer du videre:")
    click.echo(f"  1. Skriv dér, hvor der står »UDFYLD: …«: {total} steder. »klyngepakker check« viser dem.")
    click.echo("  2. Se pakken i browseren, mens du skriver: »klyngepakker serve«.")
    click.echo(f"  3. {last}")
