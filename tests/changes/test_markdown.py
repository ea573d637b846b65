"""What an author wrote is text in the report, whatever it looks like."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from site_builder.changes import texts
from site_builder.changes.markdown import diff, first, html, text
from site_builder.reports.unlinked import FOUND_LATER

GITHUB = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
PIECES = [
    "a", "1", "1.", "2)", " ", "  ", "-", "+", "*", "**", "_", "~~", "`", "<b>", "</details>", "<!--", "-->", "&lt;",
    "[x](https://a.dk)", "![", "](", "|", "#", "# ", "#12", "@alle", "\\", "$x$", "https://a.dk", "www.a.dk", ">", "> ",
    "&", "\n", "\t", "\u00a0", "===", "---", ":", "!", "GH-3", "æ", "«", "»",
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def seen(markdown: str) -> str:
    """Give the text that a reader of the rendered Markdown sees, without spaces of no width."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", GITHUB.render(markdown))).replace("\u200b", "").split())


def tags(markdown: str) -> set[str]:
    return set(re.findall(r"</?([a-z0-9]+)", GITHUB.render(markdown)))


@settings(max_examples=600, deadline=None)
@given(HOSTILE)
def test_a_text_is_read_as_it_was_written(written: str) -> None:
    line = f"Titlen er nu «{text(written)}»."
    assert seen(line) == f"Titlen er nu «{' '.join(written.split())}»."
    assert tags(line) <= {"p", "span"}


@settings(max_examples=600, deadline=None)
@given(HOSTILE, HOSTILE)
def test_a_comparison_begins_no_list_heading_or_table(before: str, after: str) -> None:
    found = diff(texts.compare(before, after))
    assert tags(f"- x\n  > {found}\n") <= {"ul", "li", "p", "blockquote", "strong", "s", "span"}


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("@alle", "@&#8203;alle"),
        ("se #12", "se #&#8203;12"),
        ("GH-12", "GH-&#8203;12"),
        ("https://a.dk", "https:&#8203;//a.dk"),
        ("www.a.dk", "www&#8203;.a.dk"),
        ("a@b.dk", "a@&#8203;b.dk"),
        ("$x$", "<span>$</span>x<span>$</span>"),
        ("æ\u202eø\x07", "æ ø"),
    ],
)
def test_github_finds_no_person_no_number_and_no_address_in_a_text(written: str, shown: str) -> None:
    assert text(written) == shown


@given(HOSTILE)
def test_a_title_in_a_summary_closes_no_tag(written: str) -> None:
    assert "<" not in html(written)
    assert not FOUND_LATER.search(html(written).replace("&#8203;", "\u200b"))


@pytest.mark.parametrize(
    ("line", "kept"),
    [("- a", "\\- a"), ("+ a", "\\+ a"), ("# a", "\\# a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
     ("=== a", "\\=== a"), ("1.5 a", "1\\.5 a"), ("a - b", "a - b")],
)  # fmt: skip
def test_a_line_begins_as_text(line: str, kept: str) -> None:
    assert first(line) == kept
