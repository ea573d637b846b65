"""tools/reviews.py keeps one issue with what is to be looked through again, as `check --only KP51` lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from site_builder.diagnostics import Place, warning
from site_builder.reports import as_markdown

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import FakeGithub

MARK = "<!-- klyngepakker: gennemsyn -->"
OLD = [warning(Place("packages/a/package.md", 9, 9), "KP999", "gennemsynet er 3 måneder for sent")]
OPEN = {"number": 8, "body": f"{MARK}\ngammel"}


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    file = tmp_path / "reviews.md"
    file.write_text(as_markdown(OLD), "utf-8")
    return file


def test_an_issue_is_opened_when_something_is_old(github: FakeGithub, listed: Path) -> None:
    github.answer("issues", [{"number": 3, "body": None}])
    assert github.run("tools/reviews.py", listed).stderr == ""
    [[method, path, fields]] = github.sent()
    assert (method, path) == ("POST", "repos/eksempel/klyngepakker/issues")
    assert fields["title"] == "Det skal ses igennem igen"
    assert fields["body"].startswith(f"{MARK}\nListen bliver skrevet om hver mandag")
    assert fields["body"].endswith(as_markdown(OLD))


def test_the_issue_that_is_open_is_rewritten(github: FakeGithub, listed: Path) -> None:
    github.answer("issues", [OPEN])
    github.run("tools/reviews.py", listed)
    assert [sent[:2] for sent in github.sent()] == [["PATCH", "repos/eksempel/klyngepakker/issues/8"]]


def test_the_issue_is_closed_when_nothing_is_old_any_more(github: FakeGithub, listed: Path) -> None:
    listed.write_text(as_markdown([]), "utf-8")
    github.answer("issues", [OPEN])
    github.run("tools/reviews.py", listed)
    assert github.sent() == [["PATCH", "repos/eksempel/klyngepakker/issues/8", {"state": "closed"}]]


def test_nothing_is_written_when_nothing_is_old_and_no_issue_is_open(github: FakeGithub, listed: Path) -> None:
    listed.write_text(as_markdown([]), "utf-8")
    github.answer("issues", [])
    github.run("tools/reviews.py", listed)
    assert github.sent() == []


def test_a_refusal_from_github_is_told_and_stops_the_job(github: FakeGithub, listed: Path) -> None:
    done = github.run("tools/reviews.py", listed)
    assert (done.returncode, "HTTP 404" in done.stderr) == (1, True)
