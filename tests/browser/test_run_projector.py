"""The projector's window: it follows the first, shows no notes, and can stand alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .evening import GROUPS, PLANNED, RUNNING, UVI, press

pytestmark = pytest.mark.xdist_group("meeting")


@pytest.mark.parametrize("root", ["http", "file"])
def test_the_projectors_window_follows_the_first_and_never_shows_notes(at, site, address, root):
    page = at(UVI + GROUPS + "&vis=noter", 50, root=address if root == "http" else site.as_uri())
    with page.expect_popup() as opened:
        press(page, "v")
    other = opened.value
    title = other.locator(".run-item h2")
    expect(title).to_have_text("Tre ældre patienter")
    expect(other.locator(".run-notes")).to_be_hidden()
    expect(page.locator(".run-notes")).to_be_visible()
    press(page, "ArrowRight")
    expect(title).to_have_text("Opsamling")
    press(other, "ArrowRight")  # a key in the projector's window is for the meeting too
    expect(page.locator(".run-item h2")).to_have_text("Hvad gør vi i morgen?")
    expect(title).to_have_text("Hvad gør vi i morgen?")
    press(other, "n")
    expect(other.locator(".run-notes")).to_be_hidden()
    page.reload()
    expect(page.locator('[data-key="window"]')).to_contain_text("Luk projektorvindue", timeout=4000)
    press(page, "ArrowLeft")
    expect(title).to_have_text("Opsamling")
    press(page, "Escape")
    page.wait_for_timeout(300)
    assert other.is_closed()


def test_a_projectors_address_opened_alone_can_be_left_and_the_button_gives_the_whole_screen(at):
    page = at(f"{UVI}{RUNNING}&projektor=1", 0)
    expect(page.locator(".run-begin")).to_be_hidden()
    press(page, "Escape")
    expect(page.locator("dialog.run")).not_to_be_visible()
    assert page.url.endswith(PLANNED)
    page.locator("[data-run]").click()
    expect(page.locator(".run-begin")).to_be_visible()
