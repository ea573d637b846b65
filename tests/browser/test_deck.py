"""The slides in one HTML file, opened from the disk: keys, notes, paper, a phone, and nothing asked of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from site_builder.build import context_of
from site_builder.kit.job import Job
from site_builder.kit.slides import Deck, Stage, deck, page
from site_builder.library import read_library
from site_builder.planning import Choices, plan
from site_builder.site import home
from tests.conftest import ROOT
from tests.paper import sheets_of

from .test_accessibility import AXE, RUN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("browser")
NOTES = "document.querySelectorAll('.notes:not([hidden])').length"


@pytest.fixture(scope="module")
def slides() -> Deck:
    """The slides of a real package with figures."""
    library, _ = read_library(ROOT)
    package = next(p for p in library.packages if p.slug == "uvi-aeldre")
    script = package.meetings[0]
    return deck(Job(library, package, script, plan(package, script, Choices()), context_of(ROOT)))


@pytest.fixture(scope="module")
def file(slides: Deck, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("deck") / "slides.html"
    path.write_text(page(slides, Stage(home.themes() / "slides", home.web_assets() / "fonts")), encoding="utf-8")
    return path


@pytest.fixture
def show(browser: Browser, file: Path) -> Iterator[Callable[..., Page]]:
    """Open the slides: show("#4", width=390, javascript=False)."""
    contexts = []

    def open_one(at: str = "", *, width: int = 1280, height: int = 720, javascript: bool = True) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, java_script_enabled=javascript,
                                      reduced_motion="reduce", locale="da-DK")
        contexts.append(context)
        opened = context.new_page()
        opened.asked = []
        opened.on("request", lambda request: opened.asked.append(request.url))
        opened.goto(f"{file.as_uri()}{at}")
        opened.wait_for_timeout(150)
        return opened

    yield open_one
    for context in contexts:
        context.close()


def test_the_keys_turn_the_slides_and_the_address_holds_the_number(show, slides):
    opened = show()
    found = []
    for key in ("ArrowRight", "Space", "PageDown", "ArrowLeft", "Shift+Space", "End", "ArrowRight", "Home"):
        opened.keyboard.press(key)
        opened.wait_for_timeout(120)
        found.append(opened.evaluate("location.hash"))
    last = f"#{len(slides.slides)}"
    assert found == ["#2", "#3", "#4", "#3", "#2", last, last, "#1"]


def test_the_address_opens_the_slide(show):
    opened = show("#4")
    top = opened.evaluate("document.getElementById('4').getBoundingClientRect().top")
    assert abs(top) < 2


def test_the_notes_come_with_n_and_go_with_n(show, slides):
    opened = show("#2")
    shown = [opened.evaluate(NOTES)]
    for _ in range(2):
        opened.keyboard.press("n")
        shown.append(opened.evaluate(NOTES))
    assert shown == [0, len([slide for slide in slides.slides if slide.notes]), 0]


def test_a_click_turns_the_slide(show):
    opened = show()
    opened.get_by_role("button", name="Næste slide").click()
    opened.wait_for_timeout(120)
    box = opened.get_by_role("button", name="Næste slide").bounding_box()
    assert opened.evaluate("location.hash") == "#2"
    assert min(box["width"], box["height"]) >= 44


def test_nothing_is_asked_of_the_network_and_the_fonts_are_there(show, file):
    opened = show()
    assert [url for url in opened.asked if not url.startswith("data:")] == [file.as_uri()]
    assert opened.evaluate("[...document.fonts].filter(f => f.status === 'loaded').length") == 3


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (390, 844)])
def test_axe_finds_nothing(show, width, height):
    opened = show(width=width, height=height)
    opened.keyboard.press("n")
    # A driver's script is let in by the browser, not by the file's policy.
    opened.evaluate(AXE.read_text(encoding="utf-8"))
    assert opened.evaluate(RUN) == []


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 720)])
def test_no_slide_is_taller_than_the_screen(show, width, height):
    opened = show(width=width, height=height)
    tall = opened.evaluate("""[...document.querySelectorAll('.slide')]
      .filter(s => s.getBoundingClientRect().height > innerHeight + 1).map(s => s.id)""")
    assert tall == []


def test_nothing_is_wider_than_a_phone(show):
    assert show(width=390, height=844).evaluate("document.documentElement.scrollWidth") == 390


def test_without_javascript_the_slides_are_read_by_scrolling(show):
    opened = show(javascript=False)
    assert opened.locator("nav").is_hidden()
    assert opened.locator(".notes:visible").count() == 0
    opened.mouse.wheel(0, 720)
    opened.wait_for_timeout(300)
    assert abs(opened.locator("#\\32 ").bounding_box()["y"]) < 2


def test_each_slide_is_one_sheet_of_paper_without_notes(show, slides, tmp_path):
    opened = show()
    opened.keyboard.press("n")
    opened.pdf(path=str(tmp_path / "slides.pdf"), prefer_css_page_size=True, print_background=True)
    sheets = sheets_of(tmp_path / "slides.pdf")
    assert len(sheets) == len(slides.slides)
    assert "Kun for facilitator" not in " ".join(sheets)
