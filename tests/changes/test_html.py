"""The report as a page: both drawings, no script, nothing from anywhere else."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

from site_builder.changes import as_html

from .golden import FOLDER, changed, halves, report_of

VOID = {"meta", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """Reads a page strictly: every tag is closed where it was opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.named: set[str] = set()
        self.handlers: set[str] = set()
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        for name, value in attrs:
            self.ids.update([value or ""] if name == "id" else [])
            self.named |= set((value or "").split()) if name in ("aria-labelledby", "aria-describedby") else set()
            self.handlers |= {name} if name.startswith("on") else set()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def new_numbers(project: Path) -> None:
    file = project / "data_samples" / "proeve" / "spirometri.csv"
    file.write_text(file.read_text("utf-8").replace("B;30;52", "B;41;52"), "utf-8")


def test_a_chart_is_drawn_before_and_after_side_by_side() -> None:
    page = Page(as_html(changed(new_numbers)))
    # A comparison, a funnel and a pair: each before and after, each wide and narrow.
    assert (page.tags["figure"], page.tags["svg"]) == (6, 12)
    assert page.named - set(page.ids) == set()
    assert [id for id, count in page.ids.items() if count > 1] == []


def test_a_page_is_whole_and_asks_for_nothing() -> None:
    text = as_html(changed(new_numbers))
    page = Page(text)
    assert {"script", "link", "img", "iframe", "object"} & set(page.tags) == set()
    assert set(re.findall(r"url\((?!data:)[^)]*|https?://[^\"' )<]*", text)) == {"http://www.w3.org/2000/svg"}


def test_what_an_author_wrote_is_text() -> None:
    case = halves(FOLDER / "det-en-forfatter-skriver-er-kun-tekst.case")[0]
    text = as_html(report_of(case))
    page = Page(text)
    assert (page.tags["script"], page.tags["b"], page.handlers) == (0, 0, set())
    assert "&lt;/summary&gt;&lt;script&gt;alert(1)&lt;/script&gt; @kiap" in text


def test_a_chart_that_is_gone_says_so_in_its_place() -> None:
    text = as_html(report_of(halves(FOLDER / "diagram-er-fjernet.case")[0]))
    assert Page(text).tags["figure"] == 2
    assert "Diagrammet er her ikke mere." in text


def test_the_same_change_gives_the_same_bytes() -> None:
    assert as_html(changed(new_numbers)) == as_html(changed(new_numbers))


def test_a_headline_of_many_clauses_stands_on_a_line_each() -> None:
    case = halves(FOLDER / "versionen-er-haevet-uden-et-ord-i-changelog.case")[0]
    text = as_html(report_of(case))
    Page(text)
    assert re.findall(r"<li>(.*?)</li>", text.partition('<ul class="headline">')[2].partition("</ul>")[0]) == [
        "Perioden i «Spirometri før medicin» er nu 24\u00a0måneder i stedet for 12\u00a0måneder.",
        "To udtræksvejledninger og fem diagrammer er berørt.",
        "Versionen er hævet til 0.2.",
        "CHANGELOG.md mangler noget om version 0.2.",
    ]
