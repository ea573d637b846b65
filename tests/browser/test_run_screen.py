"""The meeting mode on screens of all sizes: nothing is cut off or covered, and axe finds nothing."""

from __future__ import annotations

from itertools import product

import pytest
from playwright.sync_api import expect

from .evening import GROUPS, KOL, LONGEST, UVI, cut_off, press
from .test_accessibility import AXE, RUN

pytestmark = pytest.mark.xdist_group("meeting")


def resized(page, width, height):
    """Give the window another size; the words are fitted to it when the fonts are there."""
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(200)


def test_no_label_lies_over_the_keys_on_a_phone(at):
    page = at(UVI + GROUPS, 50, width=390, height=844)
    covered = page.evaluate("""() => {
      const keys = document.querySelector(".run-more").getBoundingClientRect();
      return [...document.querySelectorAll(".run-strip *")].map(e => e.getBoundingClientRect())
        .filter(r => r.height > 1 && r.width > 1 && r.bottom > keys.top).length;
    }""")
    assert covered == 0


@pytest.mark.parametrize("query", ["", "&forkort=1"])
def test_with_notes_and_behind_time_nothing_sticks_out(at, query):
    page = at(KOL + LONGEST + "&vis=noter" + query, 109)
    for size in ((1280, 720), (1024, 768)):
        resized(page, *size)
        below = page.evaluate("""() => document.querySelector(".run-then").getBoundingClientRect().bottom
          - document.querySelector(".run-side").getBoundingClientRect().bottom""")
        assert (size, cut_off(page), below <= 0) == (size, [], True)


@pytest.mark.parametrize("minutes", [70, 99])  # on time, and behind with the cuts shown
def test_the_longest_item_is_seen_whole_without_scrolling(at, minutes):
    page = at(KOL + LONGEST, minutes)
    for width, height in ((1280, 720), (1920, 1080), (1024, 768)):
        resized(page, width, height)
        size = page.locator(".run-qs li").first.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
        assert (width, cut_off(page), size >= height / 45) == (width, [], True)


@pytest.mark.parametrize("view", ["", "&vis=noter&forkort=1"])
def test_a_small_phone_scrolls_down_and_not_sideways(at, view):
    page = at(KOL + LONGEST + view, 99, width=320, height=640)
    assert page.evaluate("document.querySelector('.run-page').scrollWidth") <= 320
    for part in (".run-qs li >> nth=3", ".run-offers button >> nth=0", '[data-key="close"]'):
        page.locator(part).scroll_into_view_if_needed()
        expect(page.locator(part)).to_be_in_viewport(ratio=1)
    sizes = page.locator(".run-keys button").evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")
    assert min(sizes) >= 44


@pytest.mark.parametrize("view", ["", "&vis=noter"])
def test_axe_finds_nothing_in_either_view(at, view):
    page = at(UVI + GROUPS + view, 79)
    page.add_script_tag(path=str(AXE))
    for key in ("", "?"):  # the list of keys lies over some of the words
        press(page, *key)
        for width, scheme in product((1280, 320), ("light", "dark")):
            resized(page, width, 720)
            page.emulate_media(color_scheme=scheme)
            assert (key, width, scheme, page.evaluate(RUN)) == (key, width, scheme, [])
