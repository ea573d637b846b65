"""axe finds nothing against WCAG 2.1 A and AA: every kind of page, light and dark, wide and narrow."""

from __future__ import annotations

import pytest

from tests.conftest import ROOT

from .kinds import KINDS

pytestmark = pytest.mark.xdist_group("browser")
AXE = ROOT / "themes" / "web" / "node_modules" / "axe-core" / "axe.min.js"
LOOKS = [("light", 1280), ("light", 320), ("dark", 320), ("dark", 1280)]
RUN = """() => axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}).then(r =>
  r.violations.flatMap(v => v.nodes.map(n => v.id + " " + n.target.join(" ") + ": " + n.failureSummary)))"""


@pytest.mark.parametrize("path", KINDS.values(), ids=KINDS.keys())
def test_axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(open_page, path):
    page = open_page(path)
    page.add_script_tag(path=str(AXE))
    assert {look: faults for look in LOOKS if (faults := faults_of(page, *look))} == {}


def faults_of(page, scheme: str, width: int) -> list[str]:
    """What is wrong with a page as one reader sees it."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    page.wait_for_timeout(100)  # the theme's own scripts dress tables and toggles for the new width
    wide = page.evaluate("document.documentElement.scrollWidth")
    return page.evaluate(RUN) + ([f"{wide} px wide"] if wide > width else [])


def test_the_catalogue_can_be_filtered_with_the_keyboard_alone(open_page):
    page = open_page("katalog/index.html")
    box = page.locator('input[name="emne"][value="diabetes"]')
    box.focus()
    page.keyboard.press("Space")
    assert page.locator("[data-card]:visible").count() == 1
