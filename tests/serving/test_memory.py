"""What `serve` remembers from check to check never changes what is found."""

from __future__ import annotations

import shutil
from random import Random
from typing import TYPE_CHECKING

from site_builder.check import check_project
from site_builder.serve.memory import PackageMemory, RuleMemory

from ..conftest import DAY
from ..fuzz.mutate import lay_out
from ..fuzz.mutations import mutate

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = ("packages", "data_samples")
LINK = "\nSe også [den anden](../../{}/measures/{}.md).\n"
ROUNDS = 90


def test_a_memory_finds_what_a_fresh_look_finds_while_packages_and_registries_are_spoiled_and_mended(
    small_project: Path,
) -> None:
    for folder in FOLDERS:
        shutil.copytree(small_project / folder / "proeve", small_project / folder / "anden")
    link(small_project, "proeve", "anden")
    link(small_project, "anden", "proeve")
    sound = {path: (small_project / path).read_bytes() for path in files(small_project)}
    memory, rules = PackageMemory(), RuleMemory()
    faulty = 0
    for number in range(ROUNDS):
        state: dict[str, object] = dict(sound)
        if number % 3:
            mutate(Random(number), state)
        save(small_project, state)
        remembered = check_project(small_project, DAY, memory.read, rules.run)
        assert remembered == check_project(small_project, DAY), number
        faulty += bool(remembered[1])
    assert ROUNDS / 3 < faulty < ROUNDS


def test_a_package_that_links_to_a_file_is_looked_at_again_when_the_file_is_gone(small_project: Path) -> None:
    shutil.copytree(small_project / "packages/proeve", small_project / "packages/anden")
    link(small_project, "proeve", "anden")
    memory, rules = PackageMemory(), RuleMemory()
    check_project(small_project, DAY, memory.read, rules.run)
    shutil.rmtree(small_project / "packages/anden/measures")
    _, found = check_project(small_project, DAY, memory.read, rules.run)
    assert ("packages/proeve/meetings", "KP206") in {(d.place.path.rpartition("/")[0], d.code) for d in found}


def link(project: Path, slug: str, other: str) -> None:
    """Let a meeting of one package name a measure of another."""
    meeting = min((project / "packages" / slug / "meetings").glob("*.md"))
    measure = min((project / "packages" / other / "measures").glob("*.md"))
    meeting.write_text(meeting.read_text("utf-8") + LINK.format(other, measure.stem), "utf-8")


def files(project: Path) -> list[str]:
    found = (path for folder in FOLDERS for path in (project / folder).rglob("*"))
    return sorted(path.relative_to(project).as_posix() for path in found if path.is_file())


def save(project: Path, state: dict[str, object]) -> None:
    """Write what differs, as an editor does; what was not touched keeps its time."""
    for path in files(project):
        if state.get(path) != (project / path).read_bytes():
            (project / path).unlink()
    lay_out({path: what for path, what in state.items() if not (project / path).is_file()}, project)
