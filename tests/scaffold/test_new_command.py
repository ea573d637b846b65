"""`klyngepakker new` as a person meets it: asked at a terminal, or all on one line."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from site_builder.check import check_project
from tests.conftest import DAY, EPOCH

if TYPE_CHECKING:
    from collections.abc import Callable

COMMAND = Path(sys.executable).parent / "klyngepakker"
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH}


def typed(project: Path, *lines: str, flags: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run the command and type these lines."""
    return subprocess.run(
        [COMMAND, "new", *flags], cwd=project, env=ENVIRONMENT, input="".join(f"{line}\n" for line in lines),
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def packages(project: Path) -> list[str]:
    return sorted(path.name for folder in ("packages", "data_samples") for path in (project / folder).iterdir())


def test_a_whole_conversation(small_project: Path) -> None:
    result = typed(
        small_project, "Nye kolleger i klyngen", "", "Hvordan tager vi imod?", "medicn", "kol, 2", "", "catalogue",
        "klyngens egen", "3", "400", "75", "måske", "nej",
    )  # fmt: skip
    assert result.stdout.replace("\u00a0", " ") == """\
Ny klyngepakke. Enter tager det, der står i [ ]. Ctrl-C holder op uden at skrive noget.

Pakkens titel: \
Mappens navn [nye-kolleger-i-klyngen]: \
Resumé, højst to sætninger (kan vente): \

Emner:
   1  Lunger
   2  Medicin
Numre eller navne, med komma imellem:   «medicn» findes ikke; mente du «Medicin»?
Numre eller navne, med komma imellem: \

Udgiver:
   1  Katalogets redaktion (eksempel)
   2  Region Hovedstaden
Nummer eller navn:   skriv et svar, eller tryk Ctrl-C for at holde op
Nummer eller navn: \

Gælder for:
   1  national
   2  regional
   3  kommunal
   4  klyngens egen
Nummer eller navn [regional]: \

Mødet arbejder med:
   1  egne tal
   2  patientcases
   3  erfaringer
Numre eller navne, med komma imellem [egne tal, patientcases]: \
Mødets længde i minutter [90]:   «400» kan ikke bruges; skriv et helt tal fra 45 til 180
Mødets længde i minutter [90]: \
Opfølgningsmøde (ja, nej) [ja]:   «måske» er hverken ja eller nej
Opfølgningsmøde (ja, nej) [ja]: \

7 filer er skrevet:
  packages/nye-kolleger-i-klyngen/CHANGELOG.md
  packages/nye-kolleger-i-klyngen/guidelines.md  (6 at udfylde)
  packages/nye-kolleger-i-klyngen/handouts/deltagerark.md  (1 at udfylde)
  packages/nye-kolleger-i-klyngen/handouts/invitation.md  (1 at udfylde)
  packages/nye-kolleger-i-klyngen/handouts/spoergeark.md  (1 at udfylde)
  packages/nye-kolleger-i-klyngen/meetings/klyngemoede.md  (5 at udfylde)
  packages/nye-kolleger-i-klyngen/package.md  (8 at udfylde)

Sådan kommer du videre:
  1. Skriv dér, hvor der står »UDFYLD: …«: 22 steder. »klyngepakker check« viser dem.
  2. Se pakken i browseren, mens du skriver: »klyngepakker serve«.
  3. Læs drejebogen højt for en kollega, og ret minutterne, til de passer.
"""
    assert (result.stderr, result.returncode) == ("", 0)
    card = next(p.card for p in check_project(small_project, DAY)[0].packages if p.slug == "nye-kolleger-i-klyngen")
    assert (card.title, card.summary, card.topics, card.publisher, card.scope, card.works_with) == (
        "Nye kolleger i klyngen", "Hvordan tager vi imod?", ("lunger", "medicin"), "catalogue", "cluster",
        ("experience",),
    )  # fmt: skip


def test_each_measure_is_asked_for_its_source_and_its_own_system_for_the_systems(project: Path) -> None:
    result = typed(
        project, "Blodtryk", "", "", "organisation", "KiAP – Kvalitet i Almen Praksis", "", "tal", "2",
        "Andel målt hjemme", "", "novax, xmo", "Andel i mål", "ordiprax-plus", "", "",
    )  # fmt: skip
    assert result.returncode == 0
    asked = result.stdout[result.stdout.index("Målepunkt 1") : result.stdout.index("Mødets længde")]
    assert asked.count("Nummer eller navn [Eget lægesystem]: ") == 2
    assert asked.count("Lægesystemer, du selv kan skrive trin til (ingen: én fælles vejledning):") == 1
    package = project / "packages" / "blodtryk"
    assert sorted(path.stem for path in (package / "extraction").iterdir()) == ["novax", "ordiprax-plus", "xmo"]
    assert "publisher: kiap\n" in (package / "package.md").read_text("utf-8")
    assert "scope: national\n" in (package / "package.md").read_text("utf-8")


def test_everything_on_one_line_asks_nothing(project: Path) -> None:
    result = typed(project, flags=(
        "--title", "Urin hos ældre", "--topic", "infektioner", "--topic", "ældre", "--publisher", "oestdanmark",
        "--measure", "Andel dyrket", "--measure", "Andel set", "--data-source", "own-system", "--system", "xmo",
        "--minutes", "120", "--date", "2027-02-01", "--no-input", "urin",
    ))  # fmt: skip
    assert (result.stderr, result.returncode) == ("", 0)
    assert result.stdout.startswith("17\u00a0filer er skrevet:\n  data_samples/urin/andel-dyrket-efter.csv\n")
    assert "## 0.1 – 2027-02-01" in (project / "packages" / "urin" / "CHANGELOG.md").read_text("utf-8")
    card = (project / "packages" / "urin" / "package.md").read_text("utf-8")
    assert "\ntopics: [infektioner, aeldre]\nworks_with: [data, cases]\n" in card
    assert "\n  next: 2028-02-01\n" in card


@pytest.mark.parametrize(("flags", "message"), [
    ((), "skriv --title: pakkens titel"),
    (("--title", "Urin"), "skriv --topic: emner"),
    (("--title", "Urin", "--topic", "lnger"), "--topic: «lnger» findes ikke; mente du «Lunger»?"),
    (("--title", "Urin", "--topic", "1", "--minutes", "30"),
     "--minutes: «30» kan ikke bruges; skriv et helt tal fra 45 til 180"),
    (("--title", "Urin", "--topic", "1", "Urin Ældre"),
     "PAKKE: «Urin Ældre» kan ikke være en mappe; mente du «urin-aeldre»?"),
    (("--title", "Urin", "--topic", "1", "--measure", "a", "--data-source", "xmo"),
     "--data-source: «xmo» findes ikke; vælg"),
    (("--title", "Urin", "--topic", "1", *["--measure", "a"] * 5),
     "--measure står 5 gange; vælg højst 4 målepunkter"),
    (("--title", "U", "--topic", "1", *["--measure", "a"] * 3, *["--data-source", "survey"] * 2),
     "skriv --data-source én gang for alle målepunkter, eller én gang for hvert"),
])  # fmt: skip
def test_a_line_that_cannot_be_used_writes_nothing(project: Path, flags: tuple[str, ...], message: str) -> None:
    before = packages(project)
    result = typed(project, flags=(*flags, "--no-input"))
    assert result.stderr.startswith(f"klyngepakker: {message}")
    assert (result.stdout, result.returncode) == ("", 2)
    assert packages(project) == before


def test_a_folder_that_is_there_is_asked_about_again(small_project: Path) -> None:
    result = typed(small_project, "Prøve", "", "proeve-to", *[""] * 3)
    assert "Mappens navn [proeve]:   mappen data_samples/proeve findes allerede; vælg et andet navn\n" in result.stdout
    assert (result.stderr, result.returncode) == ("\nIntet er skrevet.\n", 130)  # the typing ended too soon
    assert packages(small_project) == ["_catalogue", "proeve", "proeve"]


def test_ctrl_c_at_a_real_terminal_writes_nothing(project: Path) -> None:
    before = packages(project)
    parent, child = pty.openpty()
    running = subprocess.Popen(
        [COMMAND, "new"], cwd=project, env=ENVIRONMENT, stdin=child, stdout=child, stderr=child, start_new_session=True,
        preexec_fn=hear_ctrl_c,
    )  # fmt: skip
    os.close(child)
    seen = until(parent, "Pakkens titel: ")
    os.write(parent, "Blodtryk målt hjemme\n".encode())
    seen += until(parent, "Mappens navn [blodtryk-maalt-hjemme]: ")
    seen += until(parent, "Intet er skrevet.", lambda: os.kill(running.pid, signal.SIGINT))
    assert running.wait(timeout=20) == 130
    assert seen.replace("\r\n", "\n").splitlines()[-1] == "Intet er skrevet."
    assert packages(project) == before


def hear_ctrl_c() -> None:
    # What a shell runs in the background ignores Ctrl-C, and so would the command, were the tests run there.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def until(terminal: int, words: str, press: Callable[[], None] = lambda: None) -> str:
    """Read what a terminal shows until these words are there.

    A key is pressed again when nothing comes of it, as a person does: what comes after the question is shown and before
    its answer is waited for is lost.
    """
    shown, end = b"", time.monotonic() + 30
    press()
    while words.encode() not in shown and time.monotonic() < end:
        if not select.select([terminal], [], [], 3)[0]:
            press()
            continue
        try:
            shown += os.read(terminal, 4096)
        except OSError:  # the other end is closed
            break
    text = shown.decode(errors="replace")
    assert words in text
    return text


@pytest.mark.xdist_group("building")
def test_a_new_package_becomes_pages_with_charts_at_once(small_project: Path) -> None:
    flags = ("--title", "Blodtryk", "--topic", "1", "--measure", "Andel dyrket", "--data-source", "own-system",
             "--no-input")  # fmt: skip
    assert typed(small_project, flags=flags).returncode == 0
    built = subprocess.run(
        [COMMAND, "build", "--no-kit", "--project", small_project], env=ENVIRONMENT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert built.returncode == 0, built.stderr
    page = (small_project / "build" / "site" / "pakker" / "blodtryk" / "index.html").read_text("utf-8")
    assert page.count("<svg") >= 3  # the comparison, the funnel, before and after
    assert "UDFYLD: hvad tallet viser" in page
    assert (small_project / "build" / "site" / "pakker" / "blodtryk" / "moede" / "klyngemoede" / "index.html").exists()
