"""`klyngepakker build`: all or nothing, and the same bytes each time."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from site_builder.site.publish import sweep
from tests.conftest import EPOCH

pytestmark = pytest.mark.xdist_group("building")


def digest(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_two_builds_in_two_folders_are_the_same_byte_for_byte(tmp_path, small_project, klyngepakker):
    twin = tmp_path / "et helt andet sted"
    subprocess.run(["cp", "-R", small_project, twin], check=True)
    for project in (small_project, twin):
        assert klyngepakker("build", "--project", project).returncode == 0
    one, other = digest(small_project / "build" / "site"), digest(twin / "build" / "site")
    assert one == other
    assert "pakker/proeve/index.html" in one


def test_a_build_says_how_many_pages_it_wrote_and_where_to_look(small_project, klyngepakker):
    result = klyngepakker("build", "--project", small_project)
    site = small_project / "build" / "site"
    pages = sum(1 for path in site.rglob("index.html"))
    assert result.stdout == f"{pages} sider i {site}. Åbn {site / 'index.html'}\n"
    assert result.stderr == ""


def test_a_fault_stops_the_build_and_the_old_site_stays(small_project, klyngepakker):
    klyngepakker("build", "--project", small_project)
    before = digest(small_project / "build" / "site")
    head = small_project / "packages" / "proeve" / "package.md"
    head.write_text(head.read_text("utf-8").replace("status: example", "status: eksempel"), "utf-8")
    result = klyngepakker("build", "--project", small_project)
    assert result.returncode == 1
    assert "hjælp: mente du «example»?" in result.stderr
    assert result.stderr.endswith("Intet er skrevet. Ret fejlene, og kør igen.\n")
    assert digest(small_project / "build" / "site") == before


def test_a_killed_build_leaves_the_old_site_as_it_was(small_project, klyngepakker):
    klyngepakker("build", "--project", small_project)
    site = small_project / "build" / "site"
    before = digest(site)
    luck = random.Random(2026)
    for _ in range(6):
        head = small_project / "packages" / "proeve" / "package.md"
        head.write_text(head.read_text("utf-8") + "\nEndnu en linje.\n", "utf-8")
        build = subprocess.Popen(
            [Path(sys.executable).parent / "klyngepakker", "build", "--project", str(small_project)],
            env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(luck.uniform(0.2, 1.6))
        build.send_signal(signal.SIGKILL)
        if build.wait() == 0:  # it was faster than the signal: this is the site to keep now
            before = digest(site)
        assert digest(site) == before
    assert klyngepakker("build", "--project", small_project).returncode == 0
    assert [p.name for p in (small_project / "build").glob(".site.*")] == []


def test_a_package_that_is_deleted_is_gone_from_the_next_build(small_project, klyngepakker):
    klyngepakker("build", "--project", small_project)
    handout = next((small_project / "packages" / "proeve" / "handouts").glob("*.md"))
    page = small_project / "build" / "site" / "pakker" / "proeve" / "bilag" / handout.stem / "index.html"
    assert page.exists()
    meeting_files = (small_project / "packages" / "proeve" / "meetings").glob("*.md")
    for meeting in meeting_files:
        kept = [line for line in meeting.read_text("utf-8").split("\n") if handout.stem not in line]
        meeting.write_text("\n".join(kept).replace("    materials:\n", ""), "utf-8")
    handout.unlink()
    result = klyngepakker("build", "--project", small_project)
    assert (result.returncode, result.stderr) == (0, "")
    assert not page.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "--project", "/"], "er ikke et projekt: mkdocs.yml og packages mangler"),
        (["chek"], "klyngepakker: der er ingen kommando «chek»; mente du «check»?"),
        (["check", "--form", "json"], "klyngepakker: der er intet valg «--form»; mente du «--format»?"),
        (["check", "--format", "xml"],
         "klyngepakker: «xml» er ikke en af 'text', 'github', 'json', 'sarif', 'markdown'"),
        (["serve", "--port", "abc"], "klyngepakker: «abc» er ikke et helt tal"),
        (["serve", "--port", "99999"], "klyngepakker: 99999 er uden for 0<=x<=65535"),
        (["build", "--output"], "klyngepakker: valget «--output» skal have en værdi"),
        (["check", "her"], "klyngepakker: pakken «her» findes ikke; skriv navnet på en mappe i packages/"),
        (["check", "her", "der"], "klyngepakker: der står for meget på linjen: «der»"),
    ],
)
def test_an_unusable_command_line_ends_with_2_and_says_what_to_do(arguments, words, klyngepakker):
    result = klyngepakker(*arguments)
    assert result.returncode == 2
    assert words in result.stderr


def test_a_site_never_replaces_a_folder_that_is_no_site(tmp_path, small_project, klyngepakker):
    letters = tmp_path / "breve"
    letters.mkdir()
    (letters / "kære.txt").write_text("hej", "utf-8")
    result = klyngepakker("build", "--project", small_project, "--output", letters)
    assert result.returncode == 2
    assert "er ikke tom og ligner ikke et websted" in result.stderr
    assert (letters / "kære.txt").read_text("utf-8") == "hej"


def test_a_site_can_be_built_for_an_address_below_a_folder(small_project, klyngepakker, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://example.org/klyngepakker/")
    assert klyngepakker("build", "--project", small_project).returncode == 0
    feed = (small_project / "build" / "site" / "nyt.xml").read_text("utf-8")
    assert "https://example.org/klyngepakker/pakker/proeve/" in feed


def test_sweeping_leaves_the_stage_of_a_build_that_still_runs(tmp_path):
    other = subprocess.Popen(["sleep", "30"])
    stages = {pid: tmp_path / f".site.{pid}.new" for pid in (other.pid, 999_999_999)}
    for stage in (*stages.values(), tmp_path / ".site.2027.1.new"):
        stage.mkdir()
    sweep(tmp_path / "site")
    other.kill()
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([stages[other.pid].name, ".site.2027.1.new"])
