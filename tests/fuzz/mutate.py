"""Mutated package folders under `check_project`: `python -m tests.fuzz.mutate 20000 [--seed S] [--only K]`.

Three bars, all at 0: a traceback, more than two seconds, a diagnostic without a place in a file. A case depends on the
seed and its number only, so `--only K` does it again; `--only K --keep DIR` leaves its folder to look at.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType

from site_builder.check import check_project
from site_builder.diagnostics import Diagnostic, has_errors
from site_builder.library import PackageReading, read_package
from site_builder.reports import as_github, as_json, as_markdown, as_text

from ..conftest import DAY
from .mutations import FOLDER, Link, State, mutate

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "project"
PROCESSES = 2
CHUNK = 50
SLOW = 2.0  # seconds of processor time: the machine's other work is not the reader's
HANG = 60  # seconds on the clock


@dataclass(frozen=True)
class Source:
    """A sound package with its catalogue, as bytes."""

    slug: str
    files: State
    others: tuple[str, ...]


@dataclass
class Outcome:
    """What became of one case. `flaw` is empty when no bar is broken."""

    number: int
    flaw: str = ""
    accepted: bool = False
    mutations: str = ""


class Hang(Exception):
    """A case did not come back."""


@cache
def sources() -> tuple[Source, ...]:
    """Read the small project and every real package; the small one is fast to read and takes three cases of four."""
    small = [Source(slug, _files(SMALL, slug), ()) for slug in _slugs(SMALL)]
    real = [Source(slug, _files(ROOT, slug), _slugs(ROOT)) for slug in _slugs(ROOT)]
    return tuple(itertools.chain(*((*small * 3, package) for package in real)))


def _slugs(project: Path) -> tuple[str, ...]:
    return tuple(sorted(p.parent.name for p in project.glob("packages/*/package.md")))


def _files(project: Path, slug: str) -> State:
    folders = [f"packages/{slug}", f"data_samples/{slug}", "packages/_catalogue"]
    found = [path for folder in folders for path in sorted((project / folder).rglob("*")) if path.is_file()]
    # The real glossary and pages refer to nothing and take a third of the time; the small project has both.
    skipped = () if project == SMALL else ("glossary.yaml", "pages")
    kept = [path for path in found if path.name not in skipped and path.parent.name not in skipped]
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in kept}


def lay_out(state: State, project: Path) -> None:
    """Write a state into an empty folder. What the file system refuses is left out."""
    for path, what in state.items():
        file = project / path
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            if what is FOLDER:
                file.mkdir(exist_ok=True)
            elif isinstance(what, Link):
                file.symlink_to(what.target)
            elif isinstance(what, bytes):
                file.write_bytes(what)
        except (OSError, ValueError):
            continue


def run_case(seed: int, number: int, project: Path) -> Outcome:
    """Make and check one case."""
    random = Random(f"{seed}-{number}")
    source = sources()[number % len(sources())]
    state = dict(source.files)
    outcome = Outcome(number, mutations=mutate(random, state))
    if isinstance(state.get("packages"), (bytes, Link)):
        return outcome  # nothing to be read
    for slug in source.others:  # the other packages of the catalogue are there, and nothing is wrong with them
        state.setdefault(f"packages/{slug}", FOLDER)
    lay_out(state, project)

    def read(folder: Path, slug: str) -> PackageReading:
        sound = slug in source.others and slug != source.slug
        return PackageReading(slug, None, ()) if sound else read_package(folder, slug)

    began = time.process_time()
    try:
        _, diagnostics = check_project(project, DAY, read)
        spent = time.process_time() - began
        told = as_text(diagnostics, project) + as_json(diagnostics, DAY)
        (told + as_github(diagnostics) + as_markdown(diagnostics)).encode("utf-8")
    except Hang:
        outcome.flaw = f"slow: over {HANG} s on the clock"
    except Exception:  # whatever it is, it is what the run looks for
        outcome.flaw = "traceback:\n" + traceback.format_exc()
    else:
        outcome.accepted = not has_errors(diagnostics)
        outcome.flaw = f"slow: {spent:.1f} s" if spent > SLOW else _unplaced(diagnostics, project)
    return outcome


def _unplaced(diagnostics: list[Diagnostic], project: Path) -> str:
    for found in diagnostics:
        place = found.place
        if not (place.path and place.line >= 1 and place.column >= 1 and found.message):
            return f"unplaced: {found}"
        file = project / place.path
        if found.code != "KP022" and not _exists(file):
            return f"unplaced: no such file: {found}"
        if file.is_file() and not file.is_symlink():
            lines = file.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
            if place.line > len(lines):
                return f"unplaced: line {place.line} of {len(lines)}: {found}"
            if place.column > len(lines[place.line - 1].decode("utf-8", "replace")) + 1:
                return f"unplaced: column {place.column}: {found}"
    return ""


def _exists(file: Path) -> bool:
    return os.path.lexists(file) or file.name in {
        name.encode("utf-8", "backslashreplace").decode()
        for name in os.listdir(file.parent)  # noqa: PTH208  names as they are
    }


def run_chunk(seed: int, numbers: list[int], note: str) -> list[Outcome]:
    """Check some cases in this process; `note` names the file that tells which one is under way."""
    signal.signal(signal.SIGALRM, _hang)
    memory = Path("/dev/shm")
    outcomes = []
    for number in numbers:
        Path(f"{note}-{os.getpid()}").write_text(str(number))
        with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
            signal.alarm(HANG)
            outcomes.append(run_case(seed, number, Path(folder)))
            signal.alarm(0)
    return outcomes


def _hang(number: int, frame: FrameType | None) -> None:
    raise Hang


def run(count: int, seed: int) -> Iterator[Outcome]:
    """Check the first cases of a seed in two processes. A process that dies is a broken bar too."""
    chunks = [list(range(n, min(n + CHUNK, count))) for n in range(0, count, CHUNK)]
    with tempfile.TemporaryDirectory() as notes, ProcessPoolExecutor(PROCESSES) as pool:
        note = f"{notes}/at"
        try:
            for outcomes in pool.map(run_chunk, itertools.repeat(seed), chunks, itertools.repeat(note)):
                yield from outcomes
        except BrokenProcessPool:
            for file in Path(notes).iterdir():
                yield Outcome(int(file.read_text()), "traceback: the process died in this case or the other one named")


@dataclass
class Figures:
    """What is counted."""

    cases: int
    accepted: int
    tracebacks: int
    slow: int
    unplaced: int
    flaws: list[Outcome]

    @property
    def sound(self) -> bool:
        """Tell whether no bar is broken."""
        return not self.flaws


def count_up(outcomes: Iterator[Outcome]) -> Figures:
    """Count outcomes."""
    found = list(outcomes)
    kinds = Counter(o.flaw.partition(":")[0] for o in found)
    accepted, flaws = sum(o.accepted for o in found), [o for o in found if o.flaw]
    return Figures(len(found), accepted, kinds["traceback"], kinds["slow"], kinds["unplaced"], flaws)


def _shown(outcomes: Iterator[Outcome], count: int) -> Iterator[Outcome]:
    began, flaws = time.monotonic(), 0
    for done, outcome in enumerate(outcomes, 1):
        flaws += bool(outcome.flaw)
        yield outcome
        if done % 1_000 == 0 or done == count:
            rate = done / (time.monotonic() - began)
            print(f"{done:>6} of {count}  {rate:.0f} a second, {flaws} broken", file=sys.stderr, flush=True)


def _only(seed: int, number: int, keep: Path | None) -> list[Outcome]:
    if keep is None:
        with tempfile.TemporaryDirectory() as folder:
            return [run_case(seed, number, Path(folder))]
    shutil.rmtree(keep, ignore_errors=True)
    keep.mkdir(parents=True)
    return [run_case(seed, number, keep)]


def main() -> int:
    """Run, print the figures, and say how to see a broken bar again."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.mutate")
    parser.add_argument("count", type=int, nargs="?", default=1_500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="K", help="do this one case again")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="with --only: where its folder is left")
    given = parser.parse_args()
    if given.only is None:
        figures = count_up(_shown(run(given.count, given.seed), given.count))
    else:
        figures = count_up(iter(_only(given.seed, given.only, given.keep)))
    for flaw in figures.flaws[:20]:
        print(f"case {flaw.number} ({flaw.mutations}): {flaw.flaw}")
        print(f"  again: python -m tests.fuzz.mutate --seed {given.seed} --only {flaw.number} --keep FOLDER")
    print(
        f"{figures.cases} cases: {figures.accepted} accepted, {figures.cases - figures.accepted} rejected; "
        f"{figures.tracebacks} tracebacks, {figures.slow} over {SLOW:.0f} s, {figures.unplaced} without a place"
    )
    return 0 if figures.sound else 1


if __name__ == "__main__":
    sys.exit(main())
