"""The scripts of the workflows, run as they stand on a proposal: the merge of a branch with the main one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import EPOCH

WORKFLOWS = Path(__file__).parents[2] / ".github" / "workflows"
AUTHOR = ["-c", "user.name=x", "-c", "user.email=x@example.invalid", "-c", "init.defaultBranch=main"]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *AUTHOR, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def proposal(small_project: Path) -> Path:
    """What GitHub checks out: no branch, and the merge as its newest commit."""
    (small_project / ".gitignore").write_text("/.venv\n/build\n")
    git(small_project, "init")
    git(small_project, "add", ".")
    git(small_project, "commit", "-m", "main")
    git(small_project, "checkout", "-b", "forslag")
    measure = small_project / "packages" / "proeve" / "measures" / "spirometri.md"
    text = measure.read_text("utf-8")
    measure.write_text(text.replace("period: {months: 12}", "period: {months: 24}"), "utf-8")
    assert measure.read_text("utf-8") != text
    git(small_project, "commit", "-am", "forslag")
    git(small_project, "checkout", "main")
    git(small_project, "merge", "--no-ff", "-m", "merge", "forslag")
    git(small_project, "checkout", "--detach")
    git(small_project, "branch", "-D", "main", "forslag")
    (small_project / ".venv").mkdir()
    (small_project / ".venv" / "bin").symlink_to(Path(sys.executable).parent)
    return small_project


def run(folder: Path, workflow: str, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
    jobs = yaml.safe_load((WORKFLOWS / f"{workflow}.yml").read_text("utf-8"))["jobs"]
    [script] = [step["run"] for job in jobs.values() for step in job["steps"] if step["name"] == name]
    told = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, **environment}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]  # as GitHub runs it
    return subprocess.run(command, cwd=folder, env=told, capture_output=True, text=True, check=False)


def test_the_proposal_is_checked_and_its_summary_written(proposal: Path, tmp_path: Path) -> None:
    done = run(proposal, "check", "Kontrollér pakkerne", SITE_URL="", GITHUB_STEP_SUMMARY=str(tmp_path / "summary"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "summary").read_text("utf-8").startswith("**")


@pytest.mark.parametrize("base", ["main", "a;touch${IFS}b"])
def test_what_is_changed_is_told_and_names_the_branch(proposal: Path, base: str) -> None:
    done = run(proposal, "build", "Skriv, hvad der er ændret", BASE=base)
    assert done.returncode == 0, done.stderr
    comment = (proposal / "build" / "changes" / "comment.md").read_text("utf-8")
    assert comment.startswith("## Det betyder ændringen\n")
    assert base.split(";")[0] in comment
    assert (proposal / "build" / "changes" / "changes.html").stat().st_size > 1000
    assert not (proposal / "b").exists()


def test_what_is_old_is_listed(proposal: Path) -> None:
    card = proposal / "packages" / "proeve" / "package.md"
    card.write_text(card.read_text("utf-8").replace("next: 2027-", "next: 2025-"), "utf-8")
    done = run(proposal, "freshness", "Find det, der er forældet", SITE_URL="")
    assert (done.returncode, done.stderr) == (0, "")
    listed = (proposal / "build" / "reviews.md").read_text("utf-8")
    assert "### packages/proeve/package.md" in listed
    assert "KP511" in listed
