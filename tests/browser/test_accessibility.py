"""axe finds nothing against WCAG 2.1 A and AA: every kind of page, light and dark, wide and narrow."""

from __future__ import annotations

import pytest

from tests.conftest import ROOT

from .kinds import KINDS

pytestmark = pytest.mark.xdist_group("browser")
AXE = ROOT / "themes" / "web" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """() => axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).then(r =>
  r.violations.flatMap(v => v.nodes.map(n => v.id + " " + n.target.join(" ") + ": " + n.failureSummary)))"""


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_axe_finds_nothing(open_page, path, scheme, width):
    page = open_page(path, scheme=scheme, width=width)
    page.wait_for_timeout(150)  # the theme's own scripts dress tables and toggles after load
    page.add_script_tag(path=str(AXE))
    assert page.evaluate(RUN) == []


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_nothing_is_wider_than_a_small_phone(open_page, path):
    page = open_page(path, width=320)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 320


def test_the_catalogue_can_be_filtered_with_the_keyboard_alone(open_page):
    page = open_page("katalog/index.html")
    box = page.locator('input[name="emne"][value="infektioner"]')
    box.focus()
    page.keyboard.press("Space")
    assert page.locator("[data-card]:visible").count() == 1
