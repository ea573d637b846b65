"""`klyngepakker format`: what it writes, what it says, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from site_builder.formatting import files_in, kind_of
from site_builder.model.handout import HandoutCard
from site_builder.model.registry import PageCard

Run = Callable[..., CompletedProcess[str]]
HEAD = "packages/proeve/package.md"


@pytest.fixture
def project(small_project: Path, klyngepakker: Run) -> Path:
    """The small project in the house order."""
    klyngepakker("format", "--project", small_project)
    return small_project


def unsort(file: Path) -> str:
    """Move the first field of a file to the end of its fields, and give the old text."""
    text = file.read_text("utf-8")
    first, rest = text.removeprefix("---\n").split("\n", 1)
    fields, body = rest.split("\n---\n", 1)
    file.write_text(f"---\n{fields}\n{first}\n---\n{body}", "utf-8")
    return text


def test_a_project_in_order_is_left_as_it_is(project: Path, klyngepakker: Run) -> None:
    result = klyngepakker("format", "--project", project)
    count = sum(1 for _ in files_in(project))
    assert (result.stdout, result.stderr, result.returncode) == (
        f"0\u00a0filer er ordnet og {count} stod rigtigt.\n", "", 0,
    )  # fmt: skip


def test_what_is_out_of_order_is_put_right_and_named(project: Path, klyngepakker: Run) -> None:
    text = unsort(project / HEAD)
    result = klyngepakker("format", "--project", project)
    count = sum(1 for _ in files_in(project)) - 1
    assert (result.stdout, result.returncode) == (f"ordnet: {HEAD}\n1\u00a0fil er ordnet og {count} stod rigtigt.\n", 0)
    assert (project / HEAD).read_text("utf-8") == text


def test_check_writes_nothing_and_ends_with_one(project: Path, klyngepakker: Run) -> None:
    unsort(project / HEAD)
    before = (project / HEAD).read_text("utf-8")
    result = klyngepakker("format", "--check", "--project", project, project / HEAD)
    assert (result.stdout, result.returncode) == (
        f"ville blive ordnet: {HEAD}\n1\u00a0fil ville blive ordnet og 0 stod rigtigt.\n", 1,
    )  # fmt: skip
    assert (project / HEAD).read_text("utf-8") == before


def test_a_file_with_a_fault_is_named_and_left_alone_and_the_others_are_done(project: Path, klyngepakker: Run) -> None:
    broken = project / "packages/proeve/guidelines.md"
    broken.write_text("---\nsources: a: b\n---\n", "utf-8")
    unsort(project / HEAD)
    result = klyngepakker("format", "--project", project)
    count = sum(1 for _ in files_in(project)) - 2
    assert result.stdout == (
        f"ordnet: {HEAD}\n1\u00a0fil er ordnet, {count} stod rigtigt og 1 er ikke rørt, før fejlene er rettet.\n"
    )
    assert result.stderr.startswith("packages/proeve/guidelines.md:2:11: fejl KP006: der er et kolon i teksten\n")
    assert result.returncode == 1
    assert broken.read_text("utf-8") == "---\nsources: a: b\n---\n"


def test_files_and_folders_are_named_from_where_the_author_stands(project: Path, klyngepakker: Run) -> None:
    unsort(project / HEAD)
    there = project / "packages" / "proeve"
    named = ("package.md", "CHANGELOG.md", "meetings")
    result = klyngepakker("format", "--check", "--project", "../..", *named, cwd=there)
    assert result.stdout.splitlines()[0] == f"ville blive ordnet: {HEAD}"
    assert result.stdout.splitlines()[-1] == "1\u00a0fil ville blive ordnet og 2 stod rigtigt."


@pytest.mark.parametrize(("name", "message"), [
    ("findes-ikke.md", "filen «findes-ikke.md» findes ikke"),
    ("../uden-for.md", "«../uden-for.md» hører ikke til pakkerne i "),
    ("genvej.md", "«genvej.md» hører ikke til pakkerne i "),
])  # fmt: skip
def test_a_file_that_cannot_be_meant_is_refused(project: Path, klyngepakker: Run, name: str, message: str) -> None:
    (project / ".." / "uden-for.md").write_text("---\nstatus: x\ntitle: y\n---\n", "utf-8")
    (project / "genvej.md").symlink_to(project / HEAD)
    result = klyngepakker("format", "--project", project, name, cwd=project)
    assert result.stderr.startswith(f"klyngepakker: {message}")
    assert result.returncode == 2


def test_a_file_keeps_its_rights_and_leaves_nothing_beside_it(project: Path, klyngepakker: Run) -> None:
    unsort(project / HEAD)
    (project / HEAD).chmod(0o640)
    before = sorted((project / HEAD).parent.iterdir())
    klyngepakker("format", "--project", project)
    assert (project / HEAD).stat().st_mode & 0o777 == 0o640
    assert sorted((project / HEAD).parent.iterdir()) == before


def test_where_a_file_lies_tells_what_it_holds() -> None:
    assert kind_of("packages/uvi/handouts/case-1.md") is HandoutCard
    assert kind_of("packages/_catalogue/pages/om.md") is PageCard
    for path in ("packages/uvi/CHANGELOG.md", "packages/uvi/handouts/a/b.md", "packages/_catalogue/topics.yaml",
                 "packages/uvi/handouts/a.txt", "README.md", "packages/_catalogue/package.md"):
        assert kind_of(path) is None
