"""`klyngepakker check --format`: as a job on GitHub runs it, and as a program reads it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_builder.cli.checking import Form, report
from site_builder.diagnostics import Place, error
from site_builder.reports.json import json_schema
from tests.conftest import DAY, EPOCH

COMMAND = Path(sys.executable).parent / "klyngepakker"


def run(*arguments: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    told = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, **environment}
    command = [COMMAND, "check", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=told, capture_output=True, text=True, check=False)


@pytest.fixture
def broken_project(small_project: Path) -> Path:
    """The meeting is longer than its agenda."""
    script = small_project / "packages" / "proeve" / "meetings" / "klyngemoede.md"
    script.write_text(script.read_text("utf-8").replace("\nminutes: 60\n", "\nminutes: 75\n"), "utf-8")
    return small_project


def test_on_github_the_fault_stands_in_the_log_and_the_whole_list_in_the_summary(broken_project, tmp_path):
    summary = tmp_path / "summary.md"
    summary.write_text("fra et andet trin\n", "utf-8")
    told = {"GITHUB_STEP_SUMMARY": str(summary), "SITE_URL": "https://klynger.dk"}
    done = run("--project", "project", "--format", "github", cwd=tmp_path, **told)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=project/packages/proeve/meetings/klyngemoede.md,line=4,col=10,")
    text = summary.read_text("utf-8")
    assert text.startswith("fra et andet trin\n")
    rule = "[KP310](https://klynger.dk/regler/KP310/)"
    assert f"| 4:10 | fejl {rule} | programpunkterne varer 60 minutter, mødet 75 |" in text


def test_without_github_no_file_is_written(broken_project, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    assert run("--project", "project", "--format", "github", cwd=tmp_path, GITHUB_STEP_SUMMARY="").returncode == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_the_summary_leaves_room_for_what_stands_in_it_already(tmp_path, monkeypatch):
    summary = tmp_path / "summary.md"
    summary.write_text("x" * 1_040_000, "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    report(Form.GITHUB, [error(Place("a.md", n), "KP999", "y" * 50) for n in range(1, 500)], tmp_path, DAY)
    assert 1_048_000 < summary.stat().st_size <= 1_048_576
    assert "Her er ikke plads til" in summary.read_text("utf-8")


def test_only_the_rules_that_were_asked_for_are_told_and_decide_the_exit_code(broken_project, tmp_path):
    done = run("--project", "project", "--only", "kp51", "--format", "json", cwd=tmp_path)
    assert (done.returncode, json.loads(done.stdout)["diagnostics"]) == (0, [])
    done = run("--project", "project", "--only", "KP310", "--format", "json", cwd=tmp_path)
    assert (done.returncode, [d["code"] for d in json.loads(done.stdout)["diagnostics"]]) == (1, ["KP310"])


def test_a_beginning_that_no_rule_has_is_refused(small_project):
    done = run("--only", "KP9", cwd=small_project)
    assert (done.returncode, done.stdout) == (2, "")
    assert "ingen regel begynder med «KP9»; skriv for eksempel KP51" in done.stderr


def test_the_site_has_the_schema_of_the_report(small_project, klyngepakker):
    klyngepakker("build", "--project", small_project, "--no-kit")
    assert (small_project / "build" / "site" / "schema" / "kontrol.json").read_text("utf-8") == json_schema()


def test_one_package_is_told_alone_and_decides_the_exit_code(broken_project):
    folder = broken_project / "packages" / "anden"
    shutil.copytree(broken_project / "packages" / "proeve", folder)
    script = folder / "meetings" / "klyngemoede.md"
    script.write_text(script.read_text("utf-8").replace("\nminutes: 75\n", "\nminutes: 60\n"), "utf-8")
    (folder / "measures" / "medicin.md").unlink()
    done = run("packages/anden/", "--format", "json", cwd=broken_project)
    told = json.loads(done.stdout)["diagnostics"]
    assert done.returncode == 1
    assert {d["code"] for d in told} == {"KP301", "KP401"}
    assert all(d["path"].startswith(("packages/anden/", "data_samples/anden/")) for d in told)
    done = run("proeve", "--format", "json", cwd=broken_project)
    assert [d["code"] for d in json.loads(done.stdout)["diagnostics"]] == ["KP310"]


def test_a_package_without_faults_is_clean_beside_one_that_has(broken_project):
    minimal = broken_project / "packages" / "attester"
    minimal.mkdir()
    (minimal / "package.md").write_text("---\n", "utf-8")
    script = broken_project / "packages" / "proeve" / "meetings" / "klyngemoede.md"
    script.write_text(script.read_text("utf-8").replace("\nminutes: 75\n", "\nminutes: 60\n"), "utf-8")
    assert run(cwd=broken_project).returncode == 1
    done = run("proeve", cwd=broken_project)
    assert (done.returncode, done.stdout) == (0, "Ingen fejl.\n")


def test_a_package_that_is_not_there_is_refused_with_the_nearest(small_project):
    done = run("prove", cwd=small_project)
    assert (done.returncode, done.stdout) == (2, "")
    assert "pakken «prove» findes ikke; mente du «proeve»?" in done.stderr


def test_the_last_line_counts_the_places_to_fill(small_project):
    head = small_project / "packages" / "proeve" / "package.md"
    text = head.read_text("utf-8").replace("Hvorfor det er vigtigt.", "»UDFYLD: hvorfor« og »UDFYLD: hvordan«")
    head.write_text(text, "utf-8")
    done = run("proeve", cwd=small_project)
    assert (done.returncode, done.stdout.split("\n")[-2]) == (0, "2\u00a0steder mangler at blive udfyldt.")
