"""No page asks any other address for anything, and nothing heavy is fetched before somebody asks for it."""

from __future__ import annotations

import gzip
import re

import pytest

from .kinds import KINDS

pytestmark = pytest.mark.xdist_group("browser")
SIDE_BY_SIDE = 4


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


def test_no_page_of_the_site_asks_another_address(visit, address, site):
    paths = [file.relative_to(site).as_posix() for file in sorted(site.rglob("*.html"))]
    _, asked = visit(*paths)
    assert {f"{address}/{path}" for path in paths} <= set(asked)
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


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
