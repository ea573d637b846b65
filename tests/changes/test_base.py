"""The old side comes out of a real git repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from site_builder.changes import BaseMissing, export_base, find_base

from .golden import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

CARD = "packages/proeve/package.md"


def git(folder: Path, *arguments: str) -> str:
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """tests/project in a repository of its own, committed on main."""
    project = Path(shutil.copytree(SMALL, tmp_path / "lager"))
    git(project, "init", "-q", "-b", "main")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Begyndelsen")
    return project


def exported(project: Path, name: str, folder: Path) -> dict[str, bytes]:
    folder.mkdir()
    export_base(find_base(project, name), folder)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def content(project: Path) -> dict[str, bytes]:
    files = (file for name in ("packages", "data_samples") for file in (project / name).rglob("*"))
    return {file.relative_to(project).as_posix(): file.read_bytes() for file in files if file.is_file()}


def test_the_old_side_is_what_was_committed_whatever_lies_in_the_folder(repository: Path, tmp_path: Path) -> None:
    (repository / CARD).unlink()
    assert exported(repository, "main", tmp_path / "ud") == content(SMALL)


def test_a_project_deep_in_a_repository_is_found(repository: Path, tmp_path: Path) -> None:
    (repository / "under æ").mkdir()
    for name in ("packages", "data_samples", "mkdocs.yml"):
        git(repository, "mv", name, f"under æ/{name}")
    git(repository, "commit", "-qm", "Flyttet")
    assert exported(repository / "under æ", "HEAD", tmp_path / "ud") == content(SMALL)
    assert exported(repository / "under æ", "HEAD~1", tmp_path / "før") == {}


def test_attributes_and_filters_of_the_repository_are_passed_by(repository: Path, tmp_path: Path) -> None:
    (repository / ".gitattributes").write_text("*.md export-ignore filter=evil eol=crlf\n")
    git(repository, "config", "filter.evil.smudge", f"touch {tmp_path}/ramt")
    git(repository, "add", ".gitattributes")
    git(repository, "commit", "-qm", "Attributter")
    assert exported(repository, "main", tmp_path / "ud") == content(SMALL)
    assert not (tmp_path / "ramt").exists()


def test_symlinks_are_left_out_and_strange_names_are_kept(repository: Path, tmp_path: Path) -> None:
    folder = repository / "packages" / "proeve"
    (folder / "handouts" / "hemmelig.md").symlink_to("/etc/passwd")
    (folder / "handouts" / "ny\nlinje \t;$(x).md").write_text("x")
    git(repository, "add", "-A")
    git(repository, "commit", "-qm", "Mærkeligt")
    found = exported(repository, "main", tmp_path / "ud")
    assert set(found) - set(content(SMALL)) == {"packages/proeve/handouts/ny\nlinje \t;$(x).md"}


def test_a_tree_that_leads_out_of_the_folder_writes_nothing_there(repository: Path, tmp_path: Path) -> None:
    blob = subprocess.run(["git", "hash-object", "-w", "--stdin"], cwd=repository, input="ude", capture_output=True,
                          text=True, check=True).stdout.strip()  # fmt: skip
    tree = b"100644 x\0" + bytes.fromhex(blob)
    for name in (b"..", b"..", b"packages"):
        made = subprocess.run(["git", "hash-object", "-t", "tree", "-w", "--literally", "--stdin"], cwd=repository,
                              input=tree, capture_output=True, check=True).stdout.decode().strip()  # fmt: skip
        tree = b"40000 " + name + b"\0" + bytes.fromhex(made)
    made = subprocess.run(["git", "hash-object", "-t", "tree", "-w", "--literally", "--stdin"], cwd=repository,
                          input=tree, capture_output=True, check=True).stdout.decode().strip()  # fmt: skip
    commit = git(repository, "commit-tree", made, "-m", "Ud").strip()
    assert exported(repository, commit, tmp_path / "ud") == {}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lager", "ud"]


def test_a_file_that_is_too_big_is_left_to_the_reader_to_refuse(repository: Path, tmp_path: Path) -> None:
    (repository / CARD).write_text("x" * 700_000)
    git(repository, "commit", "-qam", "Stor")
    assert len(exported(repository, "main", tmp_path / "ud")[CARD]) > 512_000


@pytest.mark.parametrize("name", ["findes-ikke", "--help", "-x", "main:packages", "", "a b"])
def test_a_revision_that_is_not_there_is_told_in_danish(repository: Path, name: str) -> None:
    with pytest.raises(BaseMissing, match=r"findes ikke i git; skriv en gren"):
        find_base(repository, name)


def test_a_folder_outside_git_is_told_in_danish(tmp_path: Path) -> None:
    with pytest.raises(BaseMissing, match="er ikke i et git-lager"):
        find_base(tmp_path, "main")


def test_a_computer_without_git_is_told_in_danish(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository / "packages"))
    with pytest.raises(BaseMissing, match="git findes ikke på denne computer"):
        find_base(repository, "main")


def test_the_command_tells_a_change_and_ends_well(
    repository: Path, klyngepakker: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    card = repository / CARD
    card.write_text(card.read_text("utf-8").replace("KOL i tide", "KOL tidligt"), "utf-8")
    done = klyngepakker("changes", "main", cwd=repository)
    assert (done.returncode, done.stderr, done.stdout[:27]) == (0, "", "## Det betyder ændringen\n\nÉ")
    page = klyngepakker("changes", "main", "--format", "html", "--output", tmp_path / "ud" / "r.html", cwd=repository)
    assert (page.returncode, page.stdout, page.stderr) == (0, "", "")
    assert "<ins>tidligt?</ins>" in (tmp_path / "ud" / "r.html").read_text("utf-8")


def test_no_change_writes_nothing_and_says_so(
    repository: Path, klyngepakker: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = klyngepakker("changes", "main", cwd=repository)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "Ingen ændringer i pakkerne\n")


def test_a_revision_that_this_branch_is_not_built_on_is_told(
    repository: Path, klyngepakker: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    git(repository, "switch", "-qc", "min")
    git(repository, "commit", "-q", "--allow-empty", "-m", "Min")
    git(repository, "switch", "-q", "main")
    git(repository, "commit", "-q", "--allow-empty", "-m", "Andres")
    git(repository, "switch", "-q", "min")
    done = klyngepakker("changes", "main", cwd=repository)
    assert done.stderr.startswith("«main» har noget, som denne gren ikke er bygget på")


def test_a_revision_that_is_not_there_ends_the_command_with_1(
    repository: Path, klyngepakker: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = klyngepakker("changes", "gren", cwd=repository)
    assert (done.returncode, done.stdout, done.stderr[:38]) == (1, "", "klyngepakker: «gren» findes ikke i git")


@pytest.mark.parametrize("kind", ["blob", "tree"])
def test_a_clone_that_lacks_something_is_told_in_danish(repository: Path, tmp_path: Path, kind: str) -> None:
    name = f"main:{CARD}" if kind == "blob" else "main:packages/proeve"
    lost = git(repository, "rev-parse", name).strip()
    (repository / ".git" / "objects" / lost[:2] / lost[2:]).unlink()
    with pytest.raises(BaseMissing, match="git"):
        exported(repository, "main", tmp_path / "ud")


def test_a_damaged_clone_ends_the_command_with_what_to_do(
    repository: Path, klyngepakker: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    lost = git(repository, "rev-parse", f"main:{CARD}").strip()
    (repository / ".git" / "objects" / lost[:2] / lost[2:]).unlink()
    done = klyngepakker("changes", "main", cwd=repository)
    told = (
        "klyngepakker: git har ikke alle filer fra den gamle udgave; kør «git fetch --unshallow», eller hent lageret "
        "igen, hvis det er beskadiget\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


def test_what_it_is_compared_with_is_said_in_words(repository: Path) -> None:
    git(repository, "tag", "v1")
    short = git(repository, "rev-parse", "HEAD").strip()[:7]
    assert [find_base(repository, name).said for name in ("main", "v1", "HEAD", "HEAD~0", short)] == [
        "grenen «main»", "mærket «v1»", f"det, der sidst er gemt i git (commit {short})", f"commit {short}",
        f"commit {short}",
    ]  # fmt: skip
