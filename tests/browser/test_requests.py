"""No page asks any other address for anything, and nothing heavy is fetched before somebody asks for it."""

from __future__ import annotations

import gzip
import re

import pytest

from .kinds import KINDS

pytestmark = pytest.mark.xdist_group("browser")


def requests_of(browser, address, path, act=None):
    context = browser.new_context()
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(f"{address}/{path}", wait_until="networkidle")
    if act:
        act(page)
    context.close()
    return asked


def test_no_page_of_the_site_asks_another_address(browser, address, site):
    foreign = {}
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site).as_posix()
        other = [url for url in requests_of(browser, address, path) if not url.startswith((address, "data:", "blob:"))]
        if other:
            foreign[path] = other
    assert foreign == {}


def test_plotly_is_fetched_when_the_reader_asks_and_not_before(browser, address):
    def ask(page):
        page.locator("[data-live]").first.click()
        page.wait_for_selector(".js-plotly-plot")

    path = KINDS["pakke med par"]
    assert [url for url in requests_of(browser, address, path) if "plotly" in url] == []
    asked = [url for url in requests_of(browser, address, path, ask) if "plotly" in url]
    assert asked == [f"{address}/assets/klynge/plotly-basic.min.js"]


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
