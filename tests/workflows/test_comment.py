"""tools/comment.py, which trusts nothing that a proposal made."""

from __future__ import annotations

import io
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest
from comment import harmless

if TYPE_CHECKING:
    from .conftest import FakeGithub

MARK = "<!-- klyngepakker: hvad ændringen betyder -->"
OURS = (
    "Skrevet ud fra forslagets egne filer. Siderne og mødernes filer ligger under »Artifacts« på "
    "[kørslens side](https://github.com/eksempel/klyngepakker/actions/runs/7)."
)
BOT = "github-actions[bot]"
COMMENTS = "repos/eksempel/klyngepakker/issues/12/comments"


def archive(text: str | bytes, name: str = "comment.md", packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        file.writestr(zipfile.ZipInfo(name), text, packed)  # ZipInfo: no clock in it
    return held.getvalue()


def prepare(github: FakeGithub, data: bytes, comments: tuple[dict[str, object], ...] = (), size: int = 400) -> None:
    github.answer("pulls", [{"number": 12, "head": {"sha": "abc"}}])
    listed = {"id": 99, "name": "comment", "expired": False, "size_in_bytes": size}
    github.answer("actions/runs/7/artifacts", {"artifacts": [listed]})
    github.answer("actions/artifacts/99/zip", data)
    github.answer("issues/12/comments", list(comments))


def comment(github: FakeGithub, sha: str = "abc", branch: str = "ny-pakke") -> subprocess.CompletedProcess[str]:
    event = {"RUN_ID": "7", "HEAD_SHA": sha, "HEAD_OWNER": "nogen", "HEAD_BRANCH": branch}
    return github.run("tools/comment.py", SERVER="https://github.com", **event)


def written(github: FakeGithub) -> str:
    [[_, _, fields]] = github.sent()
    return str(fields["body"])


def test_the_first_text_becomes_a_comment(github: FakeGithub) -> None:
    prepare(github, archive("## Det betyder ændringen\n\n- **UVI**: ny kilde\n"))
    assert comment(github).returncode == 0
    body = f"{MARK}\n{OURS}\n\n## Det betyder ændringen\n\n- **UVI**: ny kilde\n"
    assert github.sent() == [["POST", COMMENTS, {"body": body}]]


def test_the_next_text_takes_its_place_and_nobody_elses_comment_is_touched(github: FakeGithub) -> None:
    others = {"id": 3, "user": {"login": "nogen"}, "body": f"{MARK}\nnej"}
    another = {"id": 4, "user": {"login": BOT}, "body": "noget andet"}
    own = {"id": 5, "user": {"login": BOT}, "body": f"{MARK}\nden gamle"}
    prepare(github, archive("den nye"), (others, another, own))
    assert comment(github).returncode == 0
    assert [sent[:2] for sent in github.sent()] == [["PATCH", "repos/eksempel/klyngepakker/issues/comments/5"]]


def test_no_change_makes_no_comment_but_mends_the_one_that_is_there(github: FakeGithub) -> None:
    prepare(github, archive(""))
    comment(github)
    assert github.sent() == []
    prepare(github, archive(" \n"), ({"id": 5, "user": {"login": BOT}, "body": f"{MARK}\nden gamle"},))
    comment(github)
    assert written(github) == f"{MARK}\n{OURS}\n\nForslaget ændrer ikke længere noget i pakkerne.\n"


def test_the_proposal_is_asked_of_github_and_a_run_that_is_overtaken_writes_nothing(github: FakeGithub) -> None:
    prepare(github, archive("12"))
    comment(github, sha="def", branch="$(touch x);`y`&state=closed")
    assert github.sent() == []
    assert github.asked() == [
        ["GET", "repos/eksempel/klyngepakker/pulls", "--raw-field", "state=open",
         "--raw-field", "head=nogen:$(touch x);`y`&state=closed"]
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("tak @alle og @org/hold", "tak @&#8203;alle og @&#8203;org/hold"),
        ("lukker #12 og org/repo#3, men ikke &#8203;", "lukker #&#8203;12 og org/repo#&#8203;3, men ikke &#8203;"),
        ("![x](https://x.dk/a.png)", "![x]&#8203;(https://x.dk/a.png)"),
        ("[godkendt](https://x.dk)", "[godkendt]&#8203;(https://x.dk)"),
        ("[godkendt][1]\n\n[1]: https://x.dk", "[godkendt]&#8203;[1]\n\n[1]&#8203;: https://x.dk"),
        ("<img src=x><a href=x>y</a><!-- z", "&lt;img src=x>&lt;a href=x>y&lt;/a>&lt;!-- z"),
        ("<details>\n<summary><b>U</b></summary>\n</details>", "<details>\n<summary><b>U</b></summary>\n</details>"),
        ("<details open onclick=x>", "&lt;details open onclick=x>"),
        ("<https://kiap.dk/a?b=1&c=2>", "<https://kiap.dk/a?b=1&c=2>"),
        ("godkendt\u202e\u200b\x07", "godkendt"),
        (f"{MARK}\nfalsk", f"&lt;{MARK[1:]}\nfalsk"),
        ("&#64;alle &commat;alle", "&amp;#&#8203;64;alle &amp;commat;alle"),
        ("&#35;12 &num;12", "&amp;#&#8203;35;12 &amp;num;12"),
        ("&amp; &lt; &gt; &#8203;", "&amp; &lt; &gt; &#8203;"),
        ("GH-12 gh-3 GH\\-12, ikke HGH-4", "GH-&#8203;12 gh-&#8203;3 GH\\-&#8203;12, ikke HGH-4"),
        ("<span>$</span>x", "<span>$</span>x"),
    ],
)
def test_a_hostile_text_is_shown_and_does_nothing(hostile: str, shown: str) -> None:
    assert harmless(hostile) == shown


def test_the_comment_holds_the_harmless_text(github: FakeGithub) -> None:
    prepare(github, archive("tak @alle\n"))
    comment(github)
    assert written(github) == f"{MARK}\n{OURS}\n\ntak @&#8203;alle\n"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"not a zip", archive("x", "../../../etc/passwd"), archive("x" * 100)[:-30], archive("x", "comment.md/"),
        archive("x", packed=zipfile.ZIP_LZMA), archive("x", packed=zipfile.ZIP_BZIP2),
    ],
    ids=["empty", "no zip", "a path upwards", "cut short", "a folder", "LZMA", "BZIP2"],
)  # fmt: skip
def test_what_is_no_archive_with_the_text_is_left(github: FakeGithub, data: bytes) -> None:
    prepare(github, data)
    done = comment(github)
    assert (done.returncode, github.sent()) == (0, [])


def test_an_archive_that_only_keeps_the_text_is_read(github: FakeGithub) -> None:
    prepare(github, archive("ny kilde", packed=zipfile.ZIP_STORED))
    comment(github)
    assert written(github) == f"{MARK}\n{OURS}\n\nny kilde\n"


def test_an_archive_that_says_that_it_is_large_is_not_fetched(github: FakeGithub) -> None:
    prepare(github, archive("x"), size=500_001)
    comment(github)
    assert "zip" not in str(github.asked())


def test_a_text_that_unpacks_to_more_than_a_comment_holds_is_cut_at_a_line(github: FakeGithub) -> None:
    prepare(github, archive("- en linje om en pakke\n" * 2_000_000))
    comment(github)
    assert len(written(github)) <= 65_536
    assert written(github).endswith("- en linje om en pakke\n\n…\n")
