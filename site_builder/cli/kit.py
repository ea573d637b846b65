"""The command `kit`: find the meeting, read the cluster's own numbers, make the files, say what they are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NoReturn

import click

from .. import danish
from ..build import context_of
from ..build_kit import Order, build_kit, is_kit, job_of, kit_maker
from ..check import check_project
from ..diagnostics import did_you_mean, has_errors
from ..kit.press import PressFault
from ..own_data import new_seed, read_own_data
from ..progress import Progress
from .talk import stop, tell

if TYPE_CHECKING:
    from pathlib import Path

    from ..kit.job import Job
    from ..library import Library
    from ..model.cluster_package import ClusterPackage, MeetingScript
    from ..own_data import OwnData
    from ..planning import Choices

SHORTEST_SEED = 8


def run_kit(project: Path, slug: str, meeting: str | None, choices: Choices, data: Path | None, seed: str,
            output: Path | None) -> None:
    """Make a kit, or say why not; then nothing is written."""
    progress = Progress(sys.stderr)
    progress.step("Læser og kontrollerer pakkerne")
    library, diagnostics = check_project(project)
    progress.done()
    tell(diagnostics, project)
    if has_errors(diagnostics):
        _nothing_written("Ret fejlene")
    package = _package(library, slug)
    script = _script(package, meeting)
    seed = _seed(data, seed)
    own = _own(data, package, seed) if data else None
    target = (output or project / "build" / "kit" / f"{package.slug}-{script.id}").resolve()
    if not is_kit(target):
        raise click.UsageError(f"{target} er ikke tom og ligner ikke et møde; vælg en anden mappe")
    order = Order(library, package, script, choices, own, seed)
    # The cluster's own numbers are kept nowhere but in the folder that was asked for.
    maker = kit_maker(None if own else project.resolve() / "build" / "kit" / ".lavet")
    context = context_of(project)
    try:
        names = build_kit(order, context, target, maker, progress)
    except FileNotFoundError as fault:
        stop(f"skrifter mangler ({fault}); kør »make setup« i byggerens mappe", progress)
    except PressFault as fault:
        stop(f"et ark kunne ikke sættes: {fault}", progress)
    progress.done()
    _say(target, names, job_of(order, context))


def _package(library: Library, slug: str) -> ClusterPackage:
    found = library.package(slug)
    if found is None:
        known = [package.slug for package in library.packages]
        raise click.UsageError(f"pakken «{slug}» findes ikke; {_near(slug, known)}")
    return found


def _script(package: ClusterPackage, id: str | None) -> MeetingScript:
    found = next((m for m in package.meetings if m.id == id), None) if id else package.meeting
    if found is None:
        known = [meeting.id for meeting in package.meetings]
        if not known:
            raise click.UsageError(f"pakken {package.slug} har ingen møder")
        raise click.UsageError(f"mødet «{id}» findes ikke i {package.slug}; {_near(id or '', known)}")
    return found


def _near(word: str, known: list[str]) -> str:
    return did_you_mean(word, known) or f"der er {danish.listing(sorted(known))}"


def _seed(data: Path | None, seed: str) -> str:
    """Anybody who knows the practices' names could try all short seeds and see which letters come out."""
    if data is None and seed:
        raise click.UsageError("--seed hører til --data: uden egne tal er der ingen bogstaver at dele ud")
    if seed and len(seed) < SHORTEST_SEED:
        raise click.UsageError(f"frøet skal have mindst {SHORTEST_SEED} tegn; uden --seed bliver der lavet et")
    return seed or new_seed() if data else ""


def _own(folder: Path, package: ClusterPackage, seed: str) -> OwnData:
    if not package.measures:
        raise click.UsageError(f"pakken {package.slug} har ingen målepunkter, så --data kan ikke bruges")
    own = read_own_data(folder, package, seed)
    tell(list(own.diagnostics), folder)
    if has_errors(own.diagnostics):
        _nothing_written("Ret tallene")
    return own


def _nothing_written(what: str) -> NoReturn:
    click.echo(f"Intet er skrevet. {what}, og kør igen.", err=True)
    sys.exit(1)


def _say(target: Path, names: list[str], job: Job) -> None:
    click.echo(f"{danish.counted(len(names), 'fil', 'filer')} i {target}")
    for name in names:
        click.echo(f"  {name}")
    for note in _notes(job):
        click.echo(note)


def _notes(job: Job) -> list[str]:
    """Say what a coordinator must know before printing."""
    notes = []
    if job.plan.too_long:
        over = danish.counted(job.plan.too_long, "minut", "minutter")
        notes.append(f"Mødet er stadig {over} for langt, når alt er forkortet. Flyt et punkt til næste gang.")
    if job.plan.choices.day is None:
        notes.append("Skriv --date og --start for at få klokkeslæt, frister og en kalenderfil.")
    if job.own:
        notes.append(f"Frøet er {job.seed}. Skriv --seed {job.seed} næste gang for at få de samme bogstaver.")
    if job.missing:
        notes.append(f"Uden tal: {danish.listing(job.missing)}. Figurerne er udeladt.")
    if job.own and job.own.silent:
        notes.append(f"{len(job.own.silent)} praksis har ikke sendt tal. Navnene står kun på nøglen.")
    return notes
