"""The command `klyngepakker`. Exit codes: 0 clean or warnings only, 1 errors, 2 an unusable command line."""

from __future__ import annotations

import gc
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from .. import __version__
from ..diagnostics import has_errors
from ..planning import Choices
from ..today import today
from .checking import Form, only_in, only_those, report
from .choosing import Clock, Day, Name, count
from .danish_click import DanishGroup
from .talk import explanation, refuse_target, require_project, stop, tell

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
@click.argument("slug", metavar="[PAKKE]", required=False)
@click.option("--format", "form", type=click.Choice([form.value for form in Form]), default="text",
              help="Rapportens form.")
@click.option("--only", metavar="KODE", default="", help="Vis kun regler, hvis kode begynder sådan: KP51.")
@click.option("--date", "day", type=Day(), help="Kontrollér, som om det var denne dag (ellers i dag).")
@click.option("--explain", metavar="KODE", help="Forklar en regel, for eksempel KP522, og læs ingen pakker.")
def check(project: Path, slug: str | None, form: str, only: str, day: date | None, explain: str | None) -> None:
    """Læs og kontrollér alle pakker, eller vis kun én; hver fejl står med fil, linje og kolonne."""
    from ..check import check_project

    if explain:
        click.echo(explanation(explain), nl=False)
        return
    require_project(project)
    gc.disable()  # the process ends with its report; to look for cycles in a whole library would take a second
    day = day or today(os.environ)
    library, diagnostics = check_project(project, day)
    if slug is not None:
        diagnostics = only_in(slug, library.known_slugs, diagnostics)
    diagnostics = only_those(diagnostics, only)
    click.echo(report(Form(form), diagnostics, project, day), nl=False)
    sys.exit(1 if has_errors(diagnostics) else 0)


@main.command()
@project_option
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="Hvor stedet lægges (ellers build/site)."
)
@click.option("--no-kit", is_flag=True, help="Uden mødernes filer (pdf og slides); går hurtigere.")
def build(project: Path, output: Path | None, no_kit: bool) -> None:
    """Kontrollér pakkerne og byg hele webstedet."""
    from ..build import BrokenLinks, build_site
    from ..kit.press import FontsMissing, PressFault
    from ..progress import Progress
    from ..site.engine import EngineFault

    require_project(project)
    progress = Progress(sys.stderr)
    target = (output or project / "build" / "site").resolve()
    refuse_target(project, target)
    try:
        result = build_site(project.resolve(), target, progress, kits=not no_kit)
    except BrokenLinks as fault:
        stop(f"{fault}:\n  " + "\n  ".join(fault.links[:20]), progress)
    except (FileNotFoundError, FontsMissing) as fault:
        stop(f"stilark og skrifter mangler ({fault}); kør »make setup« i byggerens mappe", progress)
    except PressFault as fault:
        stop(f"et ark kunne ikke sættes: {fault}", progress)
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
@click.argument("slug", metavar="PAKKE")
@click.option("--meeting", metavar="MØDE", help="Mødets id (ellers pakkens første møde).")
@click.option("--date", "day", type=Day(), help="Mødets dato, 2027-01-14. Giver frister og datoer.")
@click.option("--start", type=Clock(), help="Mødets start, 18.30. Giver klokkeslæt i stedet for minutter.")
@count("--participants", 500, "Antal deltagere. Giver grupper og antal kopier.")
@count("--practices", 200, "Antal praksis.")
@count("--minutes", 600, "Så længe har I; er det for lidt, forkortes mødet.")
@click.option("--cluster", type=Name(), default="", help="Klyngens navn, øverst på alle ark.")
@click.option("--speaker", type=Name(), default="", help="Hvem der holder oplægget.")
@click.option("--data", type=click.Path(path_type=Path), metavar="MAPPE",
              help="Mappe med klyngens egne tal som CSV, med praksis' navne.")
@click.option("--seed", default="", metavar="FRØ", help="Frø til bogstaverne: det samme frø giver de samme bogstaver.")
@click.option("--output", type=click.Path(path_type=Path, file_okay=False), metavar="MAPPE",
              help="Hvor filerne lægges (ellers build/kit).")
def kit(project: Path, slug: str, meeting: str | None, data: Path | None, seed: str, output: Path | None,
        **choices: Any) -> None:
    """Lav alt, et møde skal bruge: drejebog, ark, kuverter, slides og kalender."""
    from .kit import Asked, run_kit

    require_project(project)
    run_kit(Asked(project, slug, meeting, Choices(**choices), data, seed, output))


@main.command()
@project_option
@click.argument("slug", metavar="[PAKKE]", required=False)
@click.option("--title", help="Pakkens titel.")
@click.option("--summary", help="Resumé, højst to sætninger.")
@click.option("--topic", "topics", multiple=True, metavar="EMNE", help="Emne; kan skrives flere gange.")
@click.option("--publisher", metavar="UDGIVER", help="Hvem der svarer for pakken.")
@click.option("--scope", metavar="OMRÅDE", help="Hvem pakken er skrevet til: national, regional …")
@click.option("--works-with", multiple=True, metavar="HVAD", help="egne tal, patientcases eller erfaringer.")
@click.option("--measure", "measures", multiple=True, metavar="TITEL", help="Et målepunkts titel; op til fire.")
@click.option("--data-source", "data_sources", multiple=True, metavar="KILDE",
              help="Datakilde: én for alle målepunkter, eller én for hvert.")
@click.option("--system", "systems", multiple=True, metavar="SYSTEM",
              help="Lægesystem, du selv kan skrive trin til; ellers én vejledning til alle.")
@click.option("--minutes", metavar="TAL", help="Mødets længde i minutter.")
@click.option("--follow-up/--no-follow-up", default=None, help="Med eller uden opfølgningsmøde.")
@click.option("--no-input", is_flag=True, help="Spørg ikke; brug det, der står på linjen.")
@click.option("--date", "day", type=Day(), help="Pakkens første dag (ellers i dag).")
def new(project: Path, day: date | None, **flags: Any) -> None:
    """Skriv en hel ny pakke med steder at udfylde; spørger om resten."""
    from .interview import Flags
    from .new import run_new

    require_project(project)
    run_new(project, Flags(day=day or today(os.environ), **flags))


@main.command("format")
@project_option
@click.option("--check", is_flag=True, help="Skriv intet; sig, hvilke filer der ikke er ordnet.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILER]…")
def format_files(project: Path, check: bool, files: tuple[Path, ...]) -> None:
    """Sæt felterne øverst i hver fil i husets rækkefølge, og lad resten stå."""
    from .format import run_format

    require_project(project)
    run_format(project, files, check)


@main.command("schema")
@project_option
@click.option("--check", "only_check", is_flag=True, help="Skriv intet; sig kun, om filerne passer.")
@click.option("--output", type=click.Path(path_type=Path, file_okay=False), metavar="MAPPE",
              help="Hvor filerne lægges (ellers schema).")
def schema_command(project: Path, only_check: bool, output: Path | None) -> None:
    """Skriv formatet som JSON Schema, så editoren kan foreslå felter og understrege fejl."""
    from .schema import run_schema

    require_project(project)
    run_schema(project, output, only_check)


@main.command("codeowners")
@project_option
@click.option("--check", "only_check", is_flag=True, help="Skriv intet; sig kun, om filen passer.")
def codeowners_command(project: Path, only_check: bool) -> None:
    """Skriv .github/CODEOWNERS ud fra udgivernes liste: hvem GitHub beder om at læse."""
    from .codeowners import run_codeowners

    require_project(project)
    run_codeowners(project, only_check)


@main.command()
@project_option
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Porten på 127.0.0.1.")
def serve(project: Path, port: int) -> None:
    """Byg, vis stedet på 127.0.0.1, og byg igen, når en fil gemmes."""
    from ..serve import PortTaken, serve_project

    require_project(project)
    try:
        serve_project(project.resolve(), port, click.echo)
    except PortTaken:
        stop(f"port {port} er optaget; prøv --port {port + 1}")


@main.command()
@project_option
@click.argument("base", metavar="BASE")
@click.option("--format", "form", type=click.Choice(["markdown", "html"]), default="markdown", help="Rapportens form.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FIL",
              help="Hvor rapporten lægges (ellers skrives den her).")
@click.option("--date", "day", type=Day(), help="Sammenlign, som om det var denne dag (ellers i dag).")
def changes(project: Path, base: str, form: str, output: Path | None, day: date | None) -> None:
    """Fortæl, hvad der er ændret siden BASE (en gren eller en commit), og hvad det betyder."""
    from .changes import run_changes

    require_project(project)
    run_changes(project, base, form, output, day or today(os.environ))
