"""What GitHub would find in a finished text, through all three that keep it from that: one list, one table."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from comment import harmless
from markdown_it import MarkdownIt

from site_builder.changes.markdown import html, text
from site_builder.reports.markdown import literal

GITHUB = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
CALLED = re.compile(r"@\w|#\d|(?<![^\W_])gh-\d", re.IGNORECASE)
LINKED = re.compile(r"://|(?<![^\W_])www\.", re.IGNORECASE)
HOSTILE = (
    "tak @alle", "@org/hold", "&#64;alle", "&commat;alle", "&#x40;alle", "&amp;#64;alle", "\\@alle", "@\u200balle",
    "_@alle_", "@_alle", "**@**alle", "&#8203;@alle", "@&shy;alle", "@&#173;alle", "a@b.dk",
    "#12", "org/repo#12", "&#35;12", "&num;12", "&#12", "#8203;", "\\#12", "#\u200b12", "GH-12", "gh-12", "_GH-12",
    "GH\\-12", "GH&#45;12", "&#71;H-12", "G\u200bH-12", "[x]: @alle", "| @alle | #12 |", "$@alle$",
    "<span>@alle</span>",
)  # fmt: skip
ADDRESSES = ("https://x.dk", "se www.x.dk", "_www.x.dk", "WWW.x.dk", "https&colon;//x.dk", "https:\\//x.dk")


def folded(written: str) -> str:
    """Put a text where Markdown reads none: in the line of a fold."""
    return f"<details>\n<summary><b>{html(written)}</b></summary>\n\n</details>"


def finished(markdown: str) -> list[str]:
    """Give the runs of text that GitHub would look through."""
    return [unescape(run) for run in re.split(r"<[^>]*>", GITHUB.render(markdown))]


@pytest.mark.parametrize("written", HOSTILE)
@pytest.mark.parametrize("escape", [text, folded, literal, harmless])
def test_no_person_and_no_issue_is_found_in_what_somebody_wrote(escape: Callable[[str], str], written: str) -> None:
    assert [run for run in finished(escape(written)) if CALLED.search(run)] == []


@pytest.mark.parametrize("written", ADDRESSES)
@pytest.mark.parametrize("escape", [text, folded, literal])
def test_no_address_is_found_in_what_an_author_wrote(escape: Callable[[str], str], written: str) -> None:
    assert [run for run in finished(escape(written)) if LINKED.search(run)] == []


@pytest.mark.parametrize("written", [*HOSTILE, *ADDRESSES, "a < b & c > d", "5 $ og 6 $", "«æ» **x** `k` [l](m)"])
@pytest.mark.parametrize("escape", [text, folded])
def test_our_own_text_reads_the_same_when_the_tool_has_had_it(escape: Callable[[str], str], written: str) -> None:
    ours = escape(written)
    before, after = ("".join(finished(one)).replace("\u200b", "") for one in (ours, harmless(ours)))
    assert before == after
