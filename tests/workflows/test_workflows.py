"""The workflows are audited and held to GitHub's schemas, and what they run is there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from site_builder.cli import main

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted((GITHUB / "ISSUE_TEMPLATE").glob("[0-9]*.yml"))
SCRIPTS = Path(sys.executable).parent
EXPRESSION = "${{"


def read(workflow: Path) -> dict[str, Any]:
    found = yaml.load(workflow.read_text("utf-8"), yaml.BaseLoader)  # `on` is a word here, not the truth
    assert isinstance(found, dict)
    return found


def jobs(workflow: Path) -> dict[str, Any]:
    return dict(read(workflow)["jobs"])


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in jobs(workflow).values() for step in job["steps"]]


def lines(workflow: Path) -> list[str]:
    return [line for step in steps(workflow) for line in step.get("run", "").splitlines()]


def name_of(file: Path) -> str:
    return file.stem


def test_an_audit_at_the_strictest_finds_nothing() -> None:
    command = [SCRIPTS / "zizmor", "--offline", "--persona", "auditor", "--no-progress", "--color=never", GITHUB]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "No findings to report. Good job! (1 ignored)\n")


def test_an_audit_would_find_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "workflow.yml"
    text = (GITHUB / "workflows" / "check.yml").read_text("utf-8")
    file.write_text(text.replace("3d3c42e5aac5ba805825da76410c181273ba90b1", "v7"), "utf-8")
    done = subprocess.run(
        [SCRIPTS / "zizmor", "--offline", "--no-progress", "--color=never", file], capture_output=True, check=False
    )
    assert done.returncode != 0
    assert b"unpinned-uses" in done.stdout


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-workflows", WORKFLOWS),
        ("github-issue-forms", FORMS),
        ("github-issue-config", [GITHUB / "ISSUE_TEMPLATE" / "config.yml"]),
        ("dependabot", [GITHUB / "dependabot.yml"]),
    ],
)
def test_a_file_is_as_github_wants_it(schema: str, files: list[Path]) -> None:
    command = [SCRIPTS / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "ok -- validation done\n"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_an_action_is_pinned_by_its_hash_with_its_version_beside_it(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text("utf-8"))
    assert [line for line in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_an_action_has_one_version_everywhere() -> None:
    used = {line for workflow in WORKFLOWS for line in re.findall(r"uses: (.*)", workflow.read_text("utf-8"))}
    assert len({line.partition("@")[0] for line in used}) == len(used)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_a_job_gets_no_more_rights_than_it_says_and_no_more_time(workflow: Path) -> None:
    assert read(workflow)["permissions"] == {}
    assert "concurrency" in read(workflow)
    assert [name for name, job in jobs(workflow).items() if not job.get("permissions")] == []
    assert [name for name, job in jobs(workflow).items() if not 0 < int(job["timeout-minutes"]) <= 90] == []


def test_only_these_jobs_may_write() -> None:
    rights = {
        f"{workflow.stem}/{name}: {right}"
        for workflow in WORKFLOWS
        for name, job in jobs(workflow).items()
        for right, grade in job["permissions"].items()
        if grade == "write"
    }
    assert rights == {
        "comment/comment: pull-requests",
        "deploy/deploy: pages",
        "deploy/deploy: id-token",
        "freshness/reviews: issues",
    }


def test_what_runs_a_proposals_code_cannot_write_and_what_can_write_runs_none_of_it() -> None:
    proposals = [w for w in WORKFLOWS if "pull_request" in read(w)["on"]]
    assert [w.stem for w in proposals] == ["build", "check"]
    assert {grade for w in proposals for job in jobs(w).values() for grade in job["permissions"].values()} == {"read"}
    assert [w.stem for w in WORKFLOWS if "pull_request_target" in read(w)["on"]] == []
    [checkout, script] = steps(GITHUB / "workflows" / "comment.yml")
    assert checkout["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert script["run"] == "python3 tools/comment.py"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_nothing_from_outside_is_written_into_a_script(workflow: Path) -> None:
    assert [line for line in lines(workflow) if EXPRESSION in line] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_a_checkout_leaves_no_key_behind(workflow: Path) -> None:
    left = [s for s in steps(workflow) if "/checkout@" in s.get("uses", "")]
    assert [s["name"] for s in left if s["with"].get("persist-credentials") != "false"] == []


def test_the_comment_follows_the_workflow_that_makes_its_text() -> None:
    comment, build = (GITHUB / "workflows" / f"{name}.yml" for name in ("comment", "build"))
    assert read(comment)["on"]["workflow_run"]["workflows"] == [read(build)["name"]]
    kept = [s["with"] for s in steps(build) if "upload-artifact" in s.get("uses", "")]
    assert [(w["name"], Path(w["path"]).name) for w in kept if w["name"] == "comment"] == [("comment", "comment.md")]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=name_of)
def test_a_script_or_a_target_that_is_run_is_there(workflow: Path) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for line in lines(workflow):
        program, *rest = shlex.split(line)
        if program in ("sh", "python3"):
            assert (ROOT / rest[0]).is_file(), line
        elif program == "make":
            assert rest[0] in targets, line
        else:
            assert program in (".venv/bin/klyngepakker", "mkdir", "git", ".ci/run"), line


CALLS = [
    pytest.param(line, id=f"{workflow.stem}: {line.removeprefix('.venv/bin/')}")
    for workflow in WORKFLOWS
    for line in lines(workflow)
    if line.startswith(".venv/bin/klyngepakker ")
]


@pytest.mark.parametrize("line", CALLS)
def test_the_command_takes_the_options_that_a_workflow_gives_it(line: str) -> None:
    words = shlex.split(line.partition(" > ")[0])[1:]
    command = main.commands[words[0]]
    with command.make_context(words[0], words[1:]) as context:
        assert context.args == []


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_a_form_asks_for_no_persons_name_and_each_of_its_fields_has_an_id(form: Path) -> None:
    asked = [part for part in read(form)["body"] if part["type"] != "markdown"]
    assert [part["attributes"]["label"] for part in asked if "id" not in part] == []
    assert [p["attributes"]["label"] for p in asked if re.search(r"(?i)\b(dit navn|mail|telefon)", str(p["attributes"]))
            and "Ikke dit navn" not in str(p["attributes"])] == []  # fmt: skip
