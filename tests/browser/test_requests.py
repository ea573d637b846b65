"""No page asks any other address for anything, and nothing heavy is fetched before somebody asks for it."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser

import pytest

from .kinds import KINDS

pytestmark = pytest.mark.xdist_group("browser")
SIDE_BY_SIDE = 4
FAR = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//|\s*(?!data:|blob:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
URL = re.compile(r"""url\(\s*["']?([^"')]+)""")


class Loads(HTMLParser):
    """All addresses that a browser fetches by itself, or sends a form to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.found += [given[name] for name in ("src", "poster", "data", "action", "formaction") if name in given]
        self.found += [part.split()[0] for part in given.get("srcset", "").split(",") if part.strip()]
        self.found += URL.findall(given.get("style", ""))
        if tag in ("link", "image", "use") and given.get("rel") != "canonical":
            self.found += [given[name] for name in ("href", "xlink:href") if name in given]


def loaded(html: str) -> list[str]:
    parser = Loads()
    parser.feed(html)
    return parser.found + URL.findall("".join(re.findall(r"<style\b.*?</style>", html, flags=re.DOTALL)))


@pytest.fixture
def visit(browser, address):
    """Open pages in a few windows side by side and give all they asked for, with the windows."""
    context = browser.new_context()
    windows = [context.new_page() for _ in range(SIDE_BY_SIDE)]

    def ask_for(*paths):
        asked = []
        context.on("request", lambda request: asked.append(request.url))
        for first in range(0, len(paths), SIDE_BY_SIDE):
            opened = list(zip(windows, paths[first : first + SIDE_BY_SIDE], strict=False))
            for window, path in opened:
                window.goto(f"{address}/{path}", wait_until="commit")
            for window, _ in opened:
                window.wait_for_load_state("networkidle")
        return windows[0], asked

    yield ask_for
    context.close()


def test_no_kind_of_page_asks_another_address(visit, address):
    _, asked = visit(*KINDS.values())
    assert {f"{address}/{path}" for path in KINDS.values()} <= set(asked)
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


def test_no_page_and_no_style_names_another_address_for_what_it_loads(site):
    pages = {file.relative_to(site).as_posix(): loaded(file.read_text("utf-8")) for file in site.rglob("*.html")}
    styles = {file.name: URL.findall(file.read_text("utf-8")) for file in site.rglob("*.css")}
    assert min(map(len, pages.values())) > 2
    assert {name: far for name, urls in {**pages, **styles}.items() if (far := [u for u in urls if FAR.match(u)])} == {}


@pytest.mark.parametrize(
    "html",
    [
        '<img src="https://x.dk/a.png">',
        '<link rel="stylesheet" href="//x.dk/a.css">',
        '<source srcset="a.png 1x, https://x.dk/a.png 2x">',
        '<i style="background:url(https://x.dk/a.png)">',
        "<style>@import url('https://x.dk/a.css')</style>",
        '<form action="http://x.dk/">',
    ],
)
def test_what_a_page_would_load_from_another_address_is_seen(html):
    assert [url for url in loaded(html) if FAR.match(url)] != []


def test_the_search_fetches_its_words_when_it_is_opened_and_not_before(visit, address):
    page, asked = visit(KINDS["pakke"])
    assert [url for url in asked if "search_index" in url] == []
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("lunge")
    page.locator(".md-search-result__link").first.wait_for()
    assert [url for url in asked if "search_index" in url] == [f"{address}/search/search_index.json"]


def test_the_words_that_were_searched_for_are_marked_where_they_lead(visit, address):
    page, _ = visit(KINDS["pakke"] + "?h=dyrkning")
    page.locator("mark[data-md-highlight]", has_text="dyrkning").first.wait_for()


def test_plotly_is_fetched_when_the_reader_asks_and_not_before(visit, address):
    page, asked = visit(KINDS["pakke med par"])
    assert [url for url in asked if "plotly" in url] == []
    page.locator("[data-live]").first.click()
    page.wait_for_selector(".js-plotly-plot")
    assert [url for url in asked if "plotly" in url] == [f"{address}/assets/klynge/plotly-basic.min.js"]


def test_four_charts_weigh_at_most_25_kb_gzipped(site):
    """The page without its figures is the same page without charts: nothing else is fetched for them."""
    html = (site / KINDS["pakke med par"]).read_text("utf-8")
    figures = re.findall(r"<figure\b.*?</figure>", html, flags=re.DOTALL)[:4]
    assert len(figures) == 4
    without = html
    for figure in figures:
        without = without.replace(figure, "")
    weight = len(gzip.compress(html.encode(), 6)) - len(gzip.compress(without.encode(), 6))
    assert weight <= 25_000
