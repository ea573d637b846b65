"""The command `kit`: find the meeting, read the cluster's own numbers, make the files, say what they are."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

import click

from .. import danish
from ..build import context_of, one_at_a_time
from ..build_kit import Order, build_kit, job_of, kit_maker, stranger
from ..check import check_project
from ..diagnostics import did_you_mean, has_errors
from ..kit.maker import CONFIDENTIAL
from ..kit.press import FontsMissing, PressFault
from ..own_data import new_seed, read_own_data
from ..progress import Progress
from ..today import today
from .checking import in_another
from .talk import stop, tell

if TYPE_CHECKING:
    from pathlib import Path

    from ..kit.job import Job
    from ..library import Library
    from ..model.cluster_package import ClusterPackage, MeetingScript
    from ..own_data import OwnData
    from ..planning import Choices
from ..planning.remarks import remarks

SHORTEST_SEED = 8


@dataclass(frozen=True)
class Asked:
    """What stands on the command line of `kit`."""

    project: Path
    slug: str
    meeting: str | None
    choices: Choices
    data: Path | None
    seed: str
    output: Path | None


def run_kit(asked: Asked) -> None:
    """Make a kit, or say why not; then nothing is written."""
    progress = Progress(sys.stderr)
    library = _library(asked.project, asked.slug, progress)
    package = _package(library, asked.slug)
    script = _script(package, asked.meeting)
    seed = _seed(asked.data, asked.seed)
    target = _target(asked, f"{package.slug}-{script.id}")
    own = _own(asked.data, package, seed) if asked.data else None
    order = Order(library, package, script, asked.choices, own, seed)
    with one_at_a_time(asked.project / "build"):
        names = _make(order, asked.project.resolve(), target, progress)
    progress.done()
    _say(target, names, job_of(order, context_of(asked.project)))


def _library(project: Path, slug: str, progress: Progress) -> Library:
    """Read all, and stop at what is wrong in the package or in the shared lists: a colleague's half-written package is
    no reason to go without paper."""
    progress.step("Læser og kontrollerer pakkerne")
    library, diagnostics = check_project(project, today(os.environ))
    progress.done()
    mine = [found for found in diagnostics if not in_another(slug, found)]
    tell(mine, project)
    if has_errors(mine):
        _nothing_written("Ret fejlene")
    return library


def _make(order: Order, project: Path, target: Path, progress: Progress) -> list[str]:
    # The cluster's own numbers are kept nowhere but in the folder that was asked for.
    maker = kit_maker(None if order.own else project / "build" / "kit" / ".lavet")
    try:
        return build_kit(order, context_of(project), target, maker, progress)
    except FontsMissing:
        stop("skrifter mangler; kør »make setup« i byggerens mappe", progress)
    except PressFault as fault:
        stop(f"et ark kunne ikke sættes: {fault}", progress)
    except OSError as fault:
        stop(f"filerne kunne ikke skrives: {fault.strerror} ({fault.filename})", progress)


def _target(asked: Asked, name: str) -> Path:
    """Choose the folder to write, and refuse one in which something could be lost or given away."""
    project = asked.project.resolve()
    if asked.data and not asked.output:
        raise click.UsageError("skriv --output MAPPE: hvor ark og nøgle skal ligge, uden for projektet")
    target = (asked.output or project / "build" / "kit" / name).resolve()
    if target.is_relative_to(project) and not target.is_relative_to(project / "build" / "kit"):
        raise click.UsageError(f"{target} ligger i projektet; vælg en mappe uden for det")
    data = asked.data.resolve() if asked.data else None
    if data and (data.is_relative_to(target) or target.is_relative_to(data)):
        raise click.UsageError("tallene og materialerne kan ikke ligge i hinanden; vælg to mapper")
    if found := stranger(target):
        raise click.UsageError(f"i {target} ligger «{found}», som ikke hører til et møde; vælg en anden mappe")
    if (target / CONFIDENTIAL).exists() and not asked.seed:
        help = "flyt den først, eller skriv dens frø med --seed"
        raise click.UsageError(f"i {target} ligger nøglen til de bogstaver, der er delt ud; {help}")
    return target


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
    notes = list(remarks(job.plan, job.script.card.participants, job.context.today))
    if job.own and job.plan.choices.practices != len(job.own.key):
        notes.append(f"I tallene er der {len(job.own.key)} praksis, på kommandolinjen {job.plan.choices.practices}.")
    if job.plan.choices.day is None:
        notes.append("Skriv --date og --start for at få klokkeslæt, frister og en kalenderfil.")
    if job.own:
        notes.append(f"Frøet er {job.seed}. Skriv --seed {job.seed} næste gang for at få de samme bogstaver.")
    if job.missing:
        notes.append(f"Uden tal: {danish.listing(job.missing)}. Figurerne er udeladt.")
    if job.own and job.own.silent:
        notes.append(f"{len(job.own.silent)} praksis har ikke sendt tal. Navnene står kun i mappen {CONFIDENTIAL}.")
    return notes
